package org.pilotreadiness.internal.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * The fewest unknown fields of a pilot that, answered favourably, bring one criterion to its best, the first of them in the order
 * of its rules. Fields that are compared with each other are asked together.
 */
final class FewestAnswers {

    /** Of more fields than this none that is left can be left out, but other fewer may be enough. */
    private static final int MOST_FIELDS = 12;

    private final Judge judge;
    private final TwoReadings known;
    private final int number;
    private final Criterion criterion;
    private final boolean[] asked;
    private final Map<String, Object> all = new LinkedHashMap<>();

    FewestAnswers(Judge judge, TwoReadings known, int number) {
        this.judge = judge;
        this.known = known;
        this.number = number;
        this.criterion = judge.catalogue().get(number);
        this.asked = new boolean[judge.catalogue().size()];
        asked[number] = true;
        for (String path : judge.catalogue().unknown(number, known.open())) {
            Object value =
                    FavourableValue.of(known.pilot(), path, criterion.reads(), Counted.receivers(criterion.rules()));
            if (value != null) {
                all.put(path, value);
            }
        }
        if (judge.catalogue().unknown(number, known.open()).contains(Areas.FIELD)) {
            area();
        }
    }

    /** The first area that is best, everything else as good as can be. */
    private void area() {
        for (String area : judge.areas().any()) {
            all.put(Areas.FIELD, area);
            if (reaches(all)) {
                return;
            }
        }
    }

    /** The fields with favourable values, in the order of the rules; all that are unknown where no answers reach the best. */
    Map<String, Object> values() {
        if (all.size() < 2 || !reaches(all.keySet())) {
            return numbers(all);
        }
        Set<String> fields = all.keySet();
        if (fields.size() > MOST_FIELDS) {
            fields = Irreducible.of(known.pilot(), fields, this::reaches);
        }
        if (fields.size() <= MOST_FIELDS) {
            fields = exactly(List.copyOf(fields));
        }
        Set<String> together = together(fields);
        Map<String, Object> values = new LinkedHashMap<>(all);
        values.keySet().retainAll(together);
        return numbers(values);
    }

    /** What cannot be left out alone cannot be left out at all, since more favourable answers never harm; the rest is tried. */
    private Set<String> exactly(List<String> fields) {
        Set<String> needed = new LinkedHashSet<>();
        for (String field : fields) {
            Set<String> others = new LinkedHashSet<>(fields);
            others.remove(field);
            if (!reaches(others)) {
                needed.add(field);
            }
        }
        List<String> rest = new ArrayList<>(fields);
        rest.removeAll(needed);
        if (rest.isEmpty() || reaches(needed)) {
            return needed;
        }
        for (int size = 1; size < rest.size(); size++) {
            Set<String> found = first(rest, size, 0, needed);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new LinkedHashSet<>(fields);
    }

    private Set<String> first(List<String> rest, int size, int from, Set<String> chosen) {
        if (size == 0) {
            return reaches(chosen) ? chosen : Set.of();
        }
        for (int i = from; i <= rest.size() - size; i++) {
            Set<String> more = new LinkedHashSet<>(chosen);
            more.add(rest.get(i));
            Set<String> found = first(rest, size - 1, i + 1, more);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<String> together(Set<String> fields) {
        Set<String> together = new LinkedHashSet<>(fields);
        for (Set<String> compared : judge.catalogue().compared(number).together()) {
            if (compared.stream().anyMatch(together::contains)) {
                compared.stream().filter(all::containsKey).forEach(together::add);
            }
        }
        return together;
    }

    /** Takes for each number the least favourable one that is as good, of those that stand in the rules or are compared. */
    private Map<String, Object> numbers(Map<String, Object> values) {
        Map<String, Object> chosen = new LinkedHashMap<>(values);
        for (String path : values.keySet()) {
            if (FavourableValue.isNumber(known.pilot(), path)) {
                for (BigDecimal candidate : candidates(path, chosen)) {
                    Object value = FavourableValue.number(known.pilot(), path, candidate);
                    Map<String, Object> other = new LinkedHashMap<>(chosen);
                    if (value != null && other.put(path, value) != null && reaches(other)) {
                        chosen = other;
                        break;
                    }
                }
            }
        }
        return chosen;
    }

    private Set<BigDecimal> candidates(String path, Map<String, Object> chosen) {
        Set<BigDecimal> numbers = FavourableValue.isLessBetter(known.pilot(), path)
                ? new TreeSet<>(Collections.reverseOrder())
                : new TreeSet<>();
        numbers.addAll(judge.catalogue().compared(number).numbers());
        for (String read : criterion.reads()) {
            Object value = chosen.containsKey(read)
                    ? chosen.get(read)
                    : FavourableValue.isNumber(known.pilot(), read) ? Fields.value(known.pilot(), read) : null;
            if (value instanceof Number other && !read.equals(path)) {
                numbers.add(new BigDecimal(other.toString()));
            }
        }
        return numbers;
    }

    private boolean reaches(Set<String> fields) {
        Map<String, Object> values = new LinkedHashMap<>(all);
        values.keySet().retainAll(fields);
        return reaches(values);
    }

    private boolean reaches(Map<String, Object> values) {
        Fulfilment[] found = judge.values(known.readings().pessimistic().with(known.pilot(), values, false), asked);
        return found[number].compareTo(known.high().values()[number]) >= 0;
    }
}
