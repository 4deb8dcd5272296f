/**
 * What reports for people say, before it is laid out: {@link org.pilotreadiness.internal.report.model.AssessmentPage} of
 * assessments, and a record of its own for each other report. All words are in the language of the report, from the messages of
 * the rule set and from {@code report.properties} and its like, and hold no control characters of files.
 */
@NullMarked
package org.pilotreadiness.internal.report.model;

import org.jspecify.annotations.NullMarked;
