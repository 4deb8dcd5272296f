/**
 * What a condition says of a fact: {@link org.pilotreadiness.internal.evaluation.Evaluator} turns the condition tree into
 * closures, for the engine to run and for those who explain, check or test a rule.
 */
@NullMarked
package org.pilotreadiness.internal.evaluation;

import org.jspecify.annotations.NullMarked;
