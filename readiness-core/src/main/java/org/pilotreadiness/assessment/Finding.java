package org.pilotreadiness.assessment;

import org.pilotreadiness.ruleset.language.Criterion;

/**
 * What a rule set says of one criterion.
 *
 * @param criterion the criterion
 * @param fulfilment how far it is met; what the rules say, also when it does not count
 * @param counts whether it counts at the pilot's gate
 * @param blocks whether it stops the pilot at its gate when it is not met
 */
public record Finding(Criterion criterion, Range<Fulfilment> fulfilment, boolean counts, boolean blocks) {

    /** Whether the criterion is met for certain. */
    public boolean isMet() {
        return fulfilment.low() == Fulfilment.MET;
    }

    /** One line: the criterion's id and how far it is met. */
    @Override
    public String toString() {
        return criterion.id() + " " + fulfilment;
    }
}
