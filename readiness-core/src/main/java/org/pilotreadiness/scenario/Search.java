package org.pilotreadiness.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goes through combinations of values, those that give least first: nothing, one field, two, three; then, when they are few,
 * all combinations.
 */
final class Search {

    private static final int DEEPEST = 3;
    private static final int MOST = 30_000;

    private final List<Map.Entry<String, List<Object>>> axes;
    private final Function<Map<String, Object>, Optional<Proposal>> tried;
    private int count;

    private Search(Map<String, List<Object>> axes, Function<Map<String, Object>, Optional<Proposal>> tried) {
        this.axes = List.copyOf(axes.entrySet());
        this.tried = tried;
    }

    /**
     * The first proposal that a combination gives.
     *
     * @param axes the values of each field
     * @param tried what a combination gives, if it gives anything
     */
    static Optional<Proposal> first(
            Map<String, List<Object>> axes, Function<Map<String, Object>, Optional<Proposal>> tried) {
        Search search = new Search(axes, tried);
        long all = axes.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(MOST + 1, a * (b + 1)));
        int deepest = all <= MOST ? axes.size() : Math.min(DEEPEST, axes.size());
        for (int depth = 0; depth <= deepest; depth++) {
            Optional<Proposal> found = search.vary(0, depth, new LinkedHashMap<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Proposal> vary(int from, int depth, Map<String, Object> given) {
        if (depth == 0) {
            count++;
            return tried.apply(new LinkedHashMap<>(given));
        }
        for (int i = from; i <= axes.size() - depth; i++) {
            String field = axes.get(i).getKey();
            for (Object value : axes.get(i).getValue()) {
                if (count > MOST) {
                    return Optional.empty();
                }
                given.put(field, value);
                Optional<Proposal> found = vary(i + 1, depth - 1, given);
                if (found.isPresent()) {
                    return found;
                }
            }
            given.remove(field);
        }
        return Optional.empty();
    }
}
