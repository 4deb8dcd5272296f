package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.internal.reading.KnownValues;
import org.pilotreadiness.pilot.Pilot;

/**
 * Answers a pilot's questions so that criteria are met: the fields that they read take their most favourable values. What a
 * level does not need of these is taken back.
 */
final class Fulfilling {

    private final Judge judge;
    private final TwoReadings known;
    private final KnownValues today;
    private final boolean asFound;

    /**
     * Answers for a pilot.
     *
     * @param asFound whether what is known of it that is found and not done stays
     */
    Fulfilling(Judge judge, TwoReadings known, boolean asFound) {
        this.judge = judge;
        this.known = known;
        this.today = new KnownValues(known.pilot());
        this.asFound = asFound;
    }

    /** The values that were set, the pilot with them, and how far its criteria are met for certain. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
    record Done(Map<String, Object> values, Pilot pilot, Fulfilment[] found) {}

    /** Whether answers meet a criterion. */
    boolean canMeet(int criterion) {
        return values(List.of(criterion)).isPresent();
    }

    /** What it takes to meet some criteria so far that a level is reached; empty when no answers do that. */
    Optional<Done> meeting(List<Integer> criteria, Predicate<Fulfilment[]> reaches) {
        return values(criteria).map(values -> fewest(values, reaches)).filter(done -> reaches.test(done.found()));
    }

    private Optional<Map<String, Object>> values(List<Integer> criteria) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean[] asked = new boolean[judge.catalogue().size()];
        Set<String> reads = criteria.stream()
                .flatMap(criterion -> judge.catalogue().get(criterion).reads().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int receivers = Counted.receivers(criteria.stream()
                .flatMap(criterion -> judge.catalogue().get(criterion).rules().stream())
                .toList());
        for (int criterion : criteria) {
            asked[criterion] = true;
            for (String field : FavourableValue.paths(
                    known.pilot(), judge.catalogue().get(criterion).reads())) {
                if (!asFound || !FavourableValue.isFound(today, field)) {
                    FavourableValue.better(today, field, reads, receivers)
                            .ifPresent(better -> values.put(field, better));
                }
            }
        }
        Fulfilment[] found = found(values, asked);
        boolean isMet = criteria.stream().allMatch(criterion -> found[criterion] == Fulfilment.MET);
        return isMet ? Optional.of(values) : Optional.empty();
    }

    private Fulfilment[] found(Map<String, Object> values, boolean @Nullable [] asked) {
        return judge.values(known.readings().pessimistic().with(known.pilot(), values, false), asked);
    }

    private Fulfilment[] found(Map<String, Object> values) {
        return found(values, null);
    }

    /** Without each value that the level does not need, as long as no criterion falls; numbers no larger than it needs them. */
    private Done fewest(Map<String, Object> values, Predicate<Fulfilment[]> reaches) {
        Map<String, Object> needed = new LinkedHashMap<>(values);
        needed.keySet().retainAll(Irreducible.of(known.pilot(), values.keySet(), fields -> {
            Map<String, Object> fewer = new LinkedHashMap<>(values);
            fewer.keySet().retainAll(fields);
            Fulfilment[] found = found(fewer);
            return reaches.test(found) && !falls(known.low().values(), found);
        }));
        Fulfilment[] reached = found(needed);
        for (String field : new ArrayList<>(needed.keySet())) {
            if (needed.get(field) instanceof Number most) {
                needed.put(field, least(field, most.intValue(), needed, reached));
            }
        }
        return with(needed);
    }

    /** The least whole number for a field with which no criterion falls. */
    private Integer least(String field, int most, Map<String, Object> values, Fulfilment[] reached) {
        Map<String, Object> tried = new LinkedHashMap<>(values);
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            tried.put(field, middle);
            if (falls(reached, found(tried))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static boolean falls(Fulfilment[] before, Fulfilment[] after) {
        for (int i = 0; i < before.length; i++) {
            if (after[i].compareTo(before[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    private Done with(Map<String, Object> values) {
        return new Done(values, judge.supposing(known.pilot(), values), found(values));
    }
}
