package org.pilotreadiness.examples.benchmark;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A rule for engines whose rules are Java.
 *
 * @param name unique among the rules
 * @param fact what it looks at
 * @param when whether it fires
 * @param then what it then says
 */
record JavaRule<F>(String name, Class<F> fact, Predicate<F> when, BiConsumer<Verdict, F> then) {

    boolean holds(Object any) {
        return when.test(fact.cast(any));
    }

    void fire(Verdict verdict, Object any) {
        then.accept(verdict, fact.cast(any));
    }
}
