/**
 * An assessment as others read it: {@link org.pilotreadiness.report.JsonReport} for systems,
 * {@link org.pilotreadiness.report.TextReport}, {@link org.pilotreadiness.report.HtmlReport} and
 * {@link org.pilotreadiness.report.MarkdownReport} for people; and a questionnaire in
 * {@link org.pilotreadiness.report.QuestionnaireReport}. Sentences about criteria come from the messages of the rule set,
 * those of the reports themselves from {@code report.properties} and its like; whatever a file said is shown without its control characters.
 */
@NullMarked
package org.pilotreadiness.report;

import org.jspecify.annotations.NullMarked;
