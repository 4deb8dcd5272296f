/**
 * An assessment as others read it: {@link org.pilotreadiness.report.JsonReport} for systems,
 * {@link org.pilotreadiness.report.TextReport} for people. Sentences about criteria come from the messages of the rule set,
 * those of the report itself from {@code report.properties}; whatever a file said is shown without its control characters.
 */
@NullMarked
package org.pilotreadiness.report;

import org.jspecify.annotations.NullMarked;
