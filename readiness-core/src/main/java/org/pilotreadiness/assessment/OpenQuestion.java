package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * A criterion of spreading potential, or one that counts at the gate, of which the value is not settled.
 *
 * @param criterion the criterion
 * @param fields the paths of the unknown fields that it reads, such as {@code changeCapacity.staffCapacity} or
 *     {@code spreading.receivers[west].pull}, in the order of its rules; at least one
 */
public record OpenQuestion(Criterion criterion, List<String> fields) {

    /** Takes its own copy of the list. */
    public OpenQuestion {
        fields = List.copyOf(fields);
    }
}
