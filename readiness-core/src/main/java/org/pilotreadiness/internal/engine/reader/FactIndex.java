package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The facts of one run: by type and, where there are many to join, by the value that a pattern looks them up with. */
final class FactIndex {

    /** Up to so many facts are gone through sooner than an index of them is made. */
    private static final int FEW = 16;

    private final List<?> all;
    private @Nullable Map<Class<?>, List<Object>> byType;
    private @Nullable Map<PatternMatcher, Map<Object, List<Object>>> byKey;

    FactIndex(List<?> facts) {
        this.all = facts;
    }

    /** Facts among which are all of a type; others too while there are few. */
    List<?> of(Class<?> type) {
        if (all.size() <= FEW) {
            return all;
        }
        if (byType == null) {
            byType = new HashMap<>();
            for (Object fact : all) {
                byType.computeIfAbsent(fact.getClass(), any -> new ArrayList<>())
                        .add(fact);
            }
        }
        return byType.getOrDefault(type, List.of());
    }

    /** Whether facts of a type are so many that looking them up is worth an index. */
    boolean needsIndex(Class<?> type) {
        return all.size() > FEW && of(type).size() > FEW;
    }

    /**
     * The facts that a pattern can match by their keys, each list in the order of the facts; made once in a run.
     *
     * @param index makes it
     */
    Map<Object, List<Object>> byKey(PatternMatcher pattern, Supplier<Map<Object, List<Object>>> index) {
        if (byKey == null) {
            byKey = new HashMap<>();
        }
        return byKey.computeIfAbsent(pattern, any -> index.get());
    }
}
