package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** How far one criterion can be met by two versions of its rules at once, in half steps: 0 not met, 1 partly, 2 met. */
final class TwoValues {

    private static final int GRADES = 3;

    /** What one version has of it; null when it has it not, or in another dimension. */
    final @Nullable Criterion earlier;

    final @Nullable Criterion later;

    private final Graded before;
    private final Graded after;

    /** The values that it may have by both, each pair as one number, the lowest first; with those of which that is not decided. */
    private final List<Integer> pairs = new ArrayList<>();

    TwoValues(@Nullable Criterion earlier, @Nullable Criterion later, Graded before, Graded after) {
        this.earlier = earlier;
        this.later = later;
        this.before = before;
        this.after = after;
        for (int pair = 0; pair < GRADES * GRADES; pair++) {
            boolean isEqual = earlier(pair) == later(pair) || isOfOne();
            if ((isEqual || !isSame()) && mayHold(formula(pair))) {
                add(pair);
            }
        }
    }

    private boolean isOfOne() {
        return earlier == null || later == null;
    }

    /** By a version that has it not, it has no value. */
    private void add(int pair) {
        if ((earlier != null || earlier(pair) == 0) && (later != null || later(pair) == 0)) {
            pairs.add(pair);
        }
    }

    static int earlier(int pair) {
        return pair / GRADES;
    }

    static int later(int pair) {
        return pair % GRADES;
    }

    private static boolean mayHold(Formula formula) {
        try {
            Optional<Map<String, Object>> witness =
                    Proof.ofWitnesses(List.of(formula), new Budget()).witness(formula);
            return witness.isPresent();
        } catch (UndecidedException e) {
            return true;
        }
    }

    /** Whether both versions ask the same, by the same words. */
    boolean isSame() {
        return before.equals(after);
    }

    Criterion any() {
        return earlier != null ? earlier : Objects.requireNonNull(later);
    }

    Domain dimension() {
        return any().dimension();
    }

    /** The fields it reads by either version. */
    Set<String> variables() {
        Set<String> variables = new LinkedHashSet<>();
        List.of(before, after).forEach(each -> each.atLeast().forEach(part -> variables.addAll(part.variables())));
        return variables;
    }

    List<Integer> pairs() {
        return pairs;
    }

    /** When it has these values. */
    Formula formula(int pair) {
        return Formula.all(
                earlier == null ? Formula.Constant.TRUE : before.is(earlier(pair)),
                later == null ? Formula.Constant.TRUE : after.is(later(pair)));
    }

    /** When the later value is lower, or higher. */
    Formula differs(boolean isHigher) {
        return isHigher ? after.isAbove(before) : before.isAbove(after);
    }

    /** When one version counts it and the other does not. */
    Formula counts(boolean isHigher) {
        Criterion one = Objects.requireNonNull(earlier);
        Criterion other = Objects.requireNonNull(later);
        return MutantProof.ofGate(
                one,
                other,
                pilot -> isHigher
                        ? other.countsFor(pilot) && !one.countsFor(pilot)
                        : one.countsFor(pilot) && !other.countsFor(pilot));
    }

    /** When it blocks by one version and does not by the other. */
    Formula blocks(boolean isHigher) {
        Criterion one = Objects.requireNonNull(earlier);
        Criterion other = Objects.requireNonNull(later);
        Formula was = Formula.all(MutantProof.ofGate(one, other, one::blocks), before.isLowest());
        Formula is = Formula.all(MutantProof.ofGate(one, other, other::blocks), after.isLowest());
        return isHigher ? Formula.all(is, Formula.not(was)) : Formula.all(was, Formula.not(is));
    }

    /** What it weighs for a pilot by one version; 0 where it does not count. */
    static int weight(@Nullable Criterion criterion, Pilot pilot) {
        return criterion != null && criterion.countsFor(pilot) ? criterion.weight() : 0;
    }
}
