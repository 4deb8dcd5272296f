/**
 * From readings to an assessment. {@link org.pilotreadiness.internal.judgement.Judge} runs the stages of a rule set on a
 * reading: rules say which criteria are met, plain Java adds the weights up, rules name the levels. {@code Judgement} is what
 * came of one reading; {@code Merge} lays two of them over each other.
 */
@NullMarked
package org.pilotreadiness.internal.judgement;

import org.jspecify.annotations.NullMarked;
