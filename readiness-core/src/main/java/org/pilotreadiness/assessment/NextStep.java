package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.SourceElement;

/**
 * A criterion to meet.
 *
 * @param criterion the criterion; a message of the rule set says how: {@code MA-3.nextStep}
 * @param reason what meeting it is good for
 * @param elements what of the source documents it belongs to, such as a support tool, an implementation key or a deliverable;
 *     may be empty
 */
public record NextStep(Criterion criterion, Reason reason, List<SourceElement> elements) {

    /** Takes its own copy of the list. */
    public NextStep {
        elements = List.copyOf(elements);
    }

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
