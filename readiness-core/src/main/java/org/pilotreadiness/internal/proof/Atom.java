package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One thing that a rule asks and that is not taken apart further. Two atoms are never equal. */
final class Atom {

    /** What an atom asks for, and the constants it compares with. */
    record Asked(Set<String> fields, Set<BigDecimal> numbers, Set<String> texts) {
        Asked {
            fields = Set.copyOf(fields);
            numbers = Set.copyOf(numbers);
            texts = Set.copyOf(texts);
        }
    }

    private final Asked asked;
    private final Set<String> variables;
    private final Predicate<Assignment> test;
    private final @Nullable Function<Assignment, BigDecimal> difference;

    Atom(Asked asked, Predicate<Assignment> test, @Nullable Function<Assignment, BigDecimal> difference) {
        this.asked = asked;
        this.variables = Variables.of(asked.fields());
        this.test = test;
        this.difference = difference;
    }

    Asked asked() {
        return asked;
    }

    /** The variables it depends on. */
    Set<String> variables() {
        return variables;
    }

    boolean holds(Assignment world) {
        return test.test(world);
    }

    /** By how much the left of two compared numbers is larger; null when it compares no numbers. */
    @Nullable
    Function<Assignment, BigDecimal> difference() {
        return difference;
    }
}
