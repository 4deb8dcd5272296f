package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.pilot.Pilot;

/**
 * Answers a pilot's questions so that criteria are met: the fields that they read take their most favourable values. What a
 * level does not need of these is taken back.
 */
final class Fulfilling {

    private final Judge judge;
    private final Pilot pilot;
    private final boolean asFound;

    /**
     * Answers for a pilot.
     *
     * @param asFound whether what is known of it that is found and not done stays
     */
    Fulfilling(Judge judge, Pilot pilot, boolean asFound) {
        this.judge = judge;
        this.pilot = pilot;
        this.asFound = asFound;
    }

    /** The values that were set, the pilot with them, and how far its criteria are met for certain. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
    record Done(Map<String, Object> values, Pilot pilot, Fulfilment[] found) {}

    /** Whether answers meet each criterion as far as the values say. */
    boolean canReach(Fulfilment[] wanted) {
        return values(wanted).isPresent();
    }

    /** What it takes to meet the criteria so far that a level is reached; empty when no answers do that. */
    Optional<Done> atLeast(Fulfilment[] wanted, Predicate<Fulfilment[]> reaches) {
        return values(wanted).map(values -> fewest(values, reaches)).filter(done -> reaches.test(done.found()));
    }

    private Optional<Map<String, Object>> values(Fulfilment[] wanted) {
        Fulfilment[] today = judge.pessimistic(pilot);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (today[i].compareTo(wanted[i]) < 0) {
                for (String field :
                        FavourableValue.paths(pilot, judge.catalogue().get(i).reads())) {
                    if (!asFound || !FavourableValue.isFound(pilot, field)) {
                        FavourableValue.better(pilot, field).ifPresent(better -> values.put(field, better));
                    }
                }
            }
        }
        Fulfilment[] found = with(values).found();
        boolean isMet = IntStream.range(0, wanted.length).allMatch(i -> found[i].compareTo(wanted[i]) >= 0);
        return isMet ? Optional.of(values) : Optional.empty();
    }

    /** Without each value that the level does not need, as long as no criterion falls; numbers no larger than it needs them. */
    private Done fewest(Map<String, Object> values, Predicate<Fulfilment[]> reaches) {
        Fulfilment[] today = judge.pessimistic(pilot);
        Map<String, Object> needed = new LinkedHashMap<>(values);
        needed.keySet().retainAll(Irreducible.of(pilot, values.keySet(), fields -> {
            Map<String, Object> fewer = new LinkedHashMap<>(values);
            fewer.keySet().retainAll(fields);
            Fulfilment[] found = with(fewer).found();
            return reaches.test(found) && !falls(today, found);
        }));
        Fulfilment[] reached = with(needed).found();
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
            if (falls(reached, with(tried).found())) {
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
        Pilot supposed = judge.supposing(pilot, values);
        return new Done(values, supposed, judge.pessimistic(supposed));
    }
}
