/**
 * Our own evaluation of rules: {@link org.pilotreadiness.internal.engine.reader.Evaluator} compiles a condition tree to
 * closures, {@link org.pilotreadiness.internal.engine.reader.RuleMatcher} matches one rule against facts, and
 * {@link org.pilotreadiness.internal.engine.reader.RuleReader} runs the rules of a stage. Explanation, checks and proof use the
 * same closures.
 */
@NullMarked
package org.pilotreadiness.internal.engine.reader;

import org.jspecify.annotations.NullMarked;
