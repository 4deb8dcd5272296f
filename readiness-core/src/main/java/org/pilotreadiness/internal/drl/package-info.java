/**
 * Rule text to checked rules: {@link org.pilotreadiness.internal.drl.Scanner} makes tokens,
 * {@link org.pilotreadiness.internal.drl.Parser} a tree of what is written,
 * {@link org.pilotreadiness.internal.drl.Checker} the typed {@code rule.Rule}s and criteria.
 * {@link org.pilotreadiness.internal.drl.DrlReader} runs the three over the files of a rule set. Nothing here runs rule
 * text or hands it on: what was parsed is all that a rule can do. Every refusal has a place, a sentence and advice.
 */
@NullMarked
package org.pilotreadiness.internal.drl;

import org.jspecify.annotations.NullMarked;
