package org.pilotreadiness.analysis;

import java.util.List;

/**
 * The conditions of a pattern asked of one fact.
 *
 * @param fact what tells it from others of its kind: a receiver's id, a criterion's id, {@code west, activities, visits} for a
 *     collision, a pilot's id where there are several; empty for facts of which there is one
 * @param fits whether all conditions held
 * @param conditions in the order of the rule
 */
public record FactTrace(String fact, boolean fits, List<ConditionTrace> conditions) {

    /** Takes its own copy of the list. */
    public FactTrace {
        conditions = List.copyOf(conditions);
    }
}
