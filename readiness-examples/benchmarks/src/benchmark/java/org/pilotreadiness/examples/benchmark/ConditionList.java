package org.pilotreadiness.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pilotreadiness.pilot.Receiver;

/** Rules that say when criteria of a pilot are met. */
abstract class ConditionList {

    private final List<JavaRule<?>> rules = new ArrayList<>();

    /**
     * A pilot's receivers and what of them collides with the core.
     *
     * @param receivers the receivers
     * @param ids the ids of those that something collides for
     */
    record Collided(List<Receiver> receivers, Set<String> ids) {}

    final List<JavaRule<?>> rules() {
        return rules;
    }

    final <F> void met(String id, Class<F> fact, Predicate<F> when) {
        add(id, id, fact, when, HandWrittenFields.MET);
    }

    final <F> void partly(String id, Class<F> fact, Predicate<F> when) {
        add(id + " partly", id, fact, when, 1);
    }

    private <F> void add(String name, String id, Class<F> fact, Predicate<F> when, int value) {
        int number = Verdict.number(id);
        rules.add(new JavaRule<>(name, fact, when, (verdict, any) -> verdict.raise(number, value)));
    }
}
