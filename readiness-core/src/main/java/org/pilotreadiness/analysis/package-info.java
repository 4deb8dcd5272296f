/**
 * Why an assessment is as it is, and what a change of the rules does to it. {@link org.pilotreadiness.analysis.Explainer} gives
 * for a criterion each condition with the value it met, in both readings;
 * {@link org.pilotreadiness.analysis.RuleSetChange} says which rules differ between two rule sets, and
 * {@link org.pilotreadiness.analysis.Impact} which pilots are hit. Plain data; {@code report} puts it into words.
 */
@NullMarked
package org.pilotreadiness.analysis;

import org.jspecify.annotations.NullMarked;
