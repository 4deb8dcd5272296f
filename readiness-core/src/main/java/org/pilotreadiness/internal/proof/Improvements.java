package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases in which one variable has a better value than in another case, and something changes. */
final class Improvements {

    /** A case and a better one of another kind. */
    record Better(Map<String, Object> worse, BitSet worseKind, Map<String, Object> better, BitSet betterKind) {}

    private final Map<Map<String, Object>, BitSet> cases;

    /** By variable and the other values of a case, the cases that differ in this number only, in its order. */
    private final Map<List<Object>, NavigableMap<Double, Map<String, Object>>> lines = new HashMap<>();

    private final Map<String, Set<Object>> words = new HashMap<>();

    private Improvements(Map<Map<String, Object>, BitSet> cases) {
        this.cases = cases;
    }

    /** Of several between the same two kinds the first. */
    static List<Better> of(Cases cases) throws UndecidedException {
        return cases.isColliding() ? List.of() : new Improvements(cases.all()).found();
    }

    private List<Better> found() {
        cases.keySet()
                .forEach(values -> values.forEach((variable, value) -> {
                    if (value instanceof Number number) {
                        lines.computeIfAbsent(line(values, variable), any -> new TreeMap<>())
                                .put(number.doubleValue(), values);
                    } else {
                        words.computeIfAbsent(variable, any -> new LinkedHashSet<>())
                                .add(value);
                    }
                }));
        List<Better> found = new ArrayList<>();
        Set<List<BitSet>> seen = new LinkedHashSet<>();
        cases.forEach((values, kind) -> values.forEach((variable, value) -> {
            for (Map<String, Object> better : nextTo(values, variable, value)) {
                BitSet betterKind = cases.get(better);
                if (betterKind != null && !betterKind.equals(kind) && seen.add(List.of(kind, betterKind))) {
                    found.add(new Better(values, kind, better, betterKind));
                }
            }
        }));
        return found;
    }

    private static List<Object> line(Map<String, Object> values, String variable) {
        Map<String, Object> others = new TreeMap<>(values);
        others.remove(variable);
        return List.of(variable, others);
    }

    /** The better cases that are next: of numbers the rest follows step by step. */
    private List<Map<String, Object>> nextTo(Map<String, Object> values, String variable, Object value) {
        List<Map<String, Object>> better = new ArrayList<>();
        if (value instanceof Number number) {
            NavigableMap<Double, Map<String, Object>> line = Objects.requireNonNull(lines.get(line(values, variable)));
            Stream.of(line.lowerEntry(number.doubleValue()), line.higherEntry(number.doubleValue()))
                    .filter(Objects::nonNull)
                    .forEach(next -> better.add(next.getValue()));
        } else {
            for (Object other : others(variable, value)) {
                Map<String, Object> one = new TreeMap<>(values);
                one.put(variable, other);
                better.add(one);
            }
        }
        better.removeIf(one -> !variable.equals(Variables.RECEIVERS)
                && !Preference.isBetter(
                        variable, value, Objects.requireNonNull(one.get(variable)), Assignment.fields(values)));
        return better;
    }

    private Collection<Object> others(String variable, Object value) {
        return variable.equals(Variables.RECEIVERS)
                ? Preference.better((List<?>) value)
                : Objects.requireNonNull(words.get(variable));
    }
}
