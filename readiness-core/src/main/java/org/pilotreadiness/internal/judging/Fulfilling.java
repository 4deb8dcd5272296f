package org.pilotreadiness.internal.judging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.pilot.Pilot;

/**
 * Answers a pilot's questions so that criteria are met: of each criterion that is not met yet, one more of the fields that it
 * reads takes its most favourable value, until the rules find all of them met. No more is changed than that takes.
 */
final class Fulfilling {

    private final Judge judge;
    private final Map<Integer, Deque<String>> untried = new HashMap<>();
    private Pilot pilot;

    Fulfilling(Judge judge, Pilot pilot) {
        this.judge = judge;
        this.pilot = pilot;
    }

    /** The pilot with each criterion met as far as the values say, or further; empty when no answers do that. */
    Optional<Pilot> atLeast(Fulfilment[] wanted) {
        while (true) {
            Fulfilment[] found = judge.pessimistic(pilot);
            Map<String, Object> changes = new LinkedHashMap<>();
            boolean isMet = true;
            for (int i = 0; i < wanted.length; i++) {
                if (found[i].compareTo(wanted[i]) < 0) {
                    isMet = false;
                    next(i, changes);
                }
            }
            if (isMet) {
                return Optional.of(pilot);
            }
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            pilot = judge.supposing(pilot, changes);
        }
    }

    private void next(int criterion, Map<String, Object> changes) {
        Deque<String> fields = untried.computeIfAbsent(
                criterion,
                number -> new ArrayDeque<>(FavourableValue.paths(
                        pilot, judge.catalogue().get(number).reads())));
        while (!fields.isEmpty()) {
            String field = fields.remove();
            Optional<Object> better = FavourableValue.better(pilot, field);
            if (better.isPresent()) {
                changes.put(field, better.get());
                return;
            }
        }
    }
}
