package org.pilotreadiness.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ruleset.language.Condition;

/**
 * A condition asked of one fact.
 *
 * @param condition the condition
 * @param holds whether it held
 * @param values the values it met, in the order of the rule, constants left out; empty when it has parts
 * @param side for two numbers compared where the left one stands, the right one being the threshold; else null
 * @param parts the conditions it is made of, all of them, also those that could change nothing any more
 */
public record ConditionTrace(
        Condition condition,
        boolean holds,
        List<MetValue> values,
        @Nullable Side side,
        List<ConditionTrace> parts) {

    /** Takes its own copies of the lists. */
    public ConditionTrace {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }

    /** Whether all values that it met, its parts included, are known. */
    public boolean isKnown() {
        return values.stream().allMatch(MetValue::isKnown) && parts.stream().allMatch(ConditionTrace::isKnown);
    }
}
