/**
 * What comes out: an {@link org.pilotreadiness.assessment.Assessment}, immutable records ordered as in the rule set. Whatever
 * depends on something unknown is a {@link org.pilotreadiness.assessment.Range} from the least to the most favourable reading
 * of the pilot; where both ends agree it is settled. Beside it what is advised ({@link org.pilotreadiness.assessment.Advice}),
 * what differs from another assessment ({@link org.pilotreadiness.assessment.Difference}), many pilots
 * ({@link org.pilotreadiness.assessment.Portfolio}) and the days that a trial takes
 * ({@link org.pilotreadiness.assessment.EffortModel}).
 */
@NullMarked
package org.pilotreadiness.assessment;

import org.jspecify.annotations.NullMarked;
