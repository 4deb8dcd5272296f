package org.pilotreadiness.ruleset.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of all facts that fit a pattern, and what that is compared with.
 *
 * @param functions what is worked out, by name
 * @param conditions comparisons of these names with numbers, all of which must hold
 */
public record Accumulation(List<Function> functions, List<Condition.Comparison> conditions) {

    /** How values are put together. */
    public enum Kind {
        /** How many facts fit; 0 of none. */
        COUNT,
        /** Their values added up; 0 of none. */
        SUM,
        /** The smallest of their values; of none it holds for no comparison. */
        MIN,
        /** The largest of their values; of none it holds for no comparison. */
        MAX,
        /** The mean of their values; of none it holds for no comparison. */
        AVERAGE
    }

    /**
     * A value that is worked out.
     *
     * @param variable its name, such as {@code $n}
     * @param of the number of each fact that it is worked out of; null for a count
     */
    public record Function(
            String variable, Kind kind, @Nullable Operand of) {}

    /** Takes its own copies of the lists. */
    public Accumulation {
        functions = List.copyOf(functions);
        conditions = List.copyOf(conditions);
    }
}
