/**
 * An assessment as others read it: {@link org.pilotreadiness.report.JsonReport} for systems,
 * {@link org.pilotreadiness.report.TextReport}, {@link org.pilotreadiness.report.HtmlReport} and
 * {@link org.pilotreadiness.report.MarkdownReport} for people; and a report for each of the other things that can be asked.
 * These are the doors; what stands behind them is internal. Whatever a file said is shown without its control characters.
 */
@NullMarked
package org.pilotreadiness.report;

import org.jspecify.annotations.NullMarked;
