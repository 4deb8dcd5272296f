/**
 * From readings to an assessment. {@link org.pilotreadiness.internal.judging.Judge} runs the stages of a rule set on a
 * reading: rules say which criteria are met, plain Java adds the weights up, rules name the levels. {@code ReadingResult} is
 * what came of one reading; {@code AssessmentBuilder} lays two of them over each other; {@code Advisor} asks what would change
 * them; {@code PortfolioBuilder} and {@code Conflicts} look at many pilots.
 */
@NullMarked
package org.pilotreadiness.internal.judging;

import org.jspecify.annotations.NullMarked;
