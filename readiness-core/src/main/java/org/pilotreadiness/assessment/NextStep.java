package org.pilotreadiness.assessment;

import org.pilotreadiness.rule.Criterion;

/**
 * A criterion to meet.
 *
 * @param criterion the criterion; a message of the rule set says how: {@code MA-3.nextStep}
 * @param reason what meeting it is good for
 */
public record NextStep(Criterion criterion, Reason reason) {

    /** What meeting a criterion is good for. */
    public enum Reason {
        /** It stops the pilot at its gate, or may. */
        BLOCKS,
        /** It lifts the score of its precondition, which is too low. */
        LIFTS_PRECONDITION,
        /** It lifts the spreading potential, which is too low. */
        LIFTS_SPREADING
    }
}
