package org.pilotreadiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.SourceElement;

/**
 * A criterion to meet.
 *
 * @param criterion the criterion; a message of the rule set says how: {@code MA-3.nextStep}
 * @param reason what meeting it is good for
 * @param isKnown whether it is known to fail; when it is only unknown, the first step is to find out
 * @param values what was set so that it rises, by field path as {@link Pilot#with} takes them
 * @param least the least it has to rise to, the other steps as given
 * @param elements what of the source documents it belongs to, such as a support tool, an implementation key or a deliverable;
 *     may be empty
 */
public record NextStep(
        Criterion criterion,
        Reason reason,
        boolean isKnown,
        Map<String, Object> values,
        Fulfilment least,
        List<SourceElement> elements) {

    /** Takes its own copies of the list and the map. */
    public NextStep {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
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
