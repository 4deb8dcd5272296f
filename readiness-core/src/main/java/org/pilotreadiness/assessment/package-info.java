/**
 * What comes out: an {@link org.pilotreadiness.assessment.Assessment}, immutable records ordered as in the rule set. Whatever
 * depends on something unknown is a {@link org.pilotreadiness.assessment.Range} from the least to the most favourable reading
 * of the pilot; where both ends agree it is settled.
 */
@NullMarked
package org.pilotreadiness.assessment;

import org.jspecify.annotations.NullMarked;
