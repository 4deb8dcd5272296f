package org.pilotreadiness.internal.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides questions about formulas. What depends on nothing in common is enumerated apart, so that the work grows with the
 * largest knot of fields and not with all of them together. In either reading of a pilot: what is unknown is then as bad as it
 * can be, or as good.
 */
public final class Proof {

    /** How many receivers are tried where no number of them would be enough. */
    private static final int SOME_RECEIVERS = 3;

    private final Budget effort;
    private final Knots worst;
    private final List<Knots> readings;

    private Proof(Collection<Formula> formulas, int receivers, boolean isFull, Budget effort) {
        Set<Atom> atoms = new LinkedHashSet<>();
        formulas.forEach(formula -> atoms.addAll(formula.atoms()));
        int some = receivers >= Atom.ANY_NUMBER ? SOME_RECEIVERS : receivers;
        this.effort = effort;
        this.worst = new Knots(atoms, some, false, isFull, effort);
        Knots best = new Knots(atoms, some, true, false, effort);
        this.readings = best.hasOwn() ? List.of(worst, best) : List.of(worst);
    }

    /** For all questions about these formulas and what is joined from them. */
    public Proof(Collection<Formula> formulas, Budget effort) {
        this(
                formulas,
                formulas.stream()
                        .mapToInt(formula -> Math.max(formula.receivers(true), formula.receivers(false)))
                        .map(receivers -> receivers >= Atom.ANY_NUMBER ? SOME_RECEIVERS : receivers)
                        .sum(),
                true,
                effort);
    }

    /** For witnesses of these formulas and of nothing else. */
    public static Proof ofWitnesses(Collection<Formula> formulas, Budget effort) {
        int receivers = formulas.stream()
                .mapToInt(formula -> formula.receivers(true))
                .max()
                .orElse(0);
        return new Proof(formulas, receivers, false, effort);
    }

    /**
     * Values with which a formula holds.
     *
     * @return empty when it can never hold; values of the variables on which it depends, if it depends on any
     * @throws UndecidedException when it can not be told, or takes too long
     */
    public Optional<Map<String, Object>> witness(Formula formula) throws UndecidedException {
        effort.ask();
        for (Knots knots : readings) {
            Optional<Map<String, Object>> found = knots.search(formula);
            if (found.isPresent()) {
                return found;
            }
            knots.requireNone(formula);
        }
        return Optional.empty();
    }

    /** A case, and a better one in which something fails that did not fail before. One variable has another value. */
    public record Loss(Map<String, Object> before, Map<String, Object> after) {

        /** The variable that is better. */
        public String variable() {
            return before.keySet().stream()
                    .filter(variable -> !Objects.equals(before.get(variable), after.get(variable)))
                    .findFirst()
                    .orElseThrow();
        }

        /** Its value before, as scenario files write it. */
        public String worse() {
            return Witness.value(Objects.requireNonNull(before.get(variable())));
        }

        /** Its better value. */
        public String better() {
            return Witness.value(Objects.requireNonNull(after.get(variable())));
        }
    }

    /**
     * A better value of one field with which a formula no longer holds.
     *
     * @return empty when a better value never makes it fail
     * @throws UndecidedException when it can not be told, or takes too long
     */
    public Optional<Loss> loss(Formula formula) throws UndecidedException {
        effort.ask();
        for (Cases knot : worst.all()) {
            for (Improvements.Better step : Improvements.of(knot)) {
                Formula lost = Formula.all(
                        formula.given(knot.known(step.worseKind())),
                        Formula.not(formula.given(knot.known(step.betterKind()))));
                Optional<Map<String, Object>> rest = worst.search(lost);
                if (rest.isPresent()) {
                    return Optional.of(new Loss(joined(rest.get(), step.worse()), joined(rest.get(), step.better())));
                }
            }
            if (knot.isOpen()) {
                throw new UndecidedException("better values");
            }
        }
        return Optional.empty();
    }

    /** Some case: the worst of the values that are tried, or the best. */
    public Map<String, Object> sample(boolean isBest) throws UndecidedException {
        Map<String, Object> sample = new TreeMap<>();
        for (Cases knot : worst.all()) {
            sample.putAll(knot.sample(isBest));
        }
        return sample;
    }

    /** Whether a formula holds in a case; what the case does not say is left out of it. */
    public static boolean holds(Formula formula, Map<String, Object> values) {
        Assignment world = new Assignment(values);
        Map<Atom, Boolean> known = new HashMap<>();
        formula.atoms().forEach(atom -> known.put(atom, atom.holds(world)));
        return formula.given(known) == Formula.Constant.TRUE;
    }

    private static Map<String, Object> joined(Map<String, Object> rest, Map<String, Object> values) {
        Map<String, Object> joined = new TreeMap<>(rest);
        joined.putAll(values);
        return joined;
    }
}
