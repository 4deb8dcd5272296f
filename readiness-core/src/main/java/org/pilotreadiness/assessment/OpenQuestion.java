package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * An unknown field that something depends on.
 *
 * @param field its path, such as {@code changeCapacity.staffCapacity} or {@code spreading.receivers[west].pull}
 * @param criteria the criteria that read it and are not settled, in the order of the rule set, at least one
 */
public record OpenQuestion(String field, List<Criterion> criteria) {

    /** Takes its own copy of the list. */
    public OpenQuestion {
        criteria = List.copyOf(criteria);
    }
}
