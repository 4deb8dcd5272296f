package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides questions about formulas. What depends on nothing in common is enumerated apart, so that the work grows with the
 * largest knot of fields and not with all of them together.
 */
public final class Proof {

    private final Map<Atom, Cases> cases = new HashMap<>();
    private final Set<Cases> knots = new LinkedHashSet<>();
    private final Budget effort;

    /**
     * For questions about these formulas and what is joined from them.
     *
     * @throws UndecidedException when fields are tied together in more ways than are tried
     */
    public Proof(Collection<Formula> formulas, Budget effort) throws UndecidedException {
        this.effort = effort;
        effort.ask();
        Set<Atom> atoms = new LinkedHashSet<>();
        formulas.forEach(formula -> atoms.addAll(formula.atoms()));
        for (List<Atom> knot : knots(atoms)) {
            Cases all = new Cases(knot, effort);
            knots.add(all);
            knot.forEach(atom -> cases.put(atom, all));
        }
    }

    /**
     * Values with which a formula holds.
     *
     * @return empty when it can never hold; values of the variables on which it depends, if it depends on any
     * @throws UndecidedException when it takes too long to tell
     */
    public Optional<Map<String, Object>> witness(Formula formula) throws UndecidedException {
        effort.ask();
        return search(formula, new HashSet<>());
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
     */
    public Optional<Loss> loss(Formula formula) throws UndecidedException {
        return loss(formula, formula);
    }

    /** A better value of one field before which the first formula holds, and after which the second does not. */
    public Optional<Loss> loss(Formula before, Formula after) throws UndecidedException {
        effort.ask();
        for (Cases knot : knots) {
            for (Cases.Better step : knot.improvements()) {
                Formula lost = Formula.all(
                        before.given(knot.known(step.worseKind())),
                        Formula.not(after.given(knot.known(step.betterKind()))));
                Optional<Map<String, Object>> rest = search(lost, new HashSet<>());
                if (rest.isPresent()) {
                    return Optional.of(new Loss(joined(rest.get(), step.worse()), joined(rest.get(), step.better())));
                }
            }
        }
        return Optional.empty();
    }

    /** Some case: the worst of the values that are tried, or the best. */
    public Map<String, Object> sample(boolean isBest) {
        Map<String, Object> sample = new TreeMap<>();
        knots.forEach(knot -> sample.putAll(knot.sample(isBest)));
        return sample;
    }

    /** Whether a formula holds in a case; what the case does not say is left out of it. */
    public static boolean holds(Formula formula, Map<String, Object> values) {
        Assignment world = new Assignment(values);
        Map<Atom, Boolean> known = new HashMap<>();
        formula.atoms().forEach(atom -> known.put(atom, atom.holds(world)));
        return formula.given(known) == Formula.Constant.TRUE;
    }

    private Optional<Map<String, Object>> search(Formula formula, Set<Formula> hopeless) throws UndecidedException {
        Atom atom = formula.someAtom();
        if (atom == null) {
            return formula == Formula.Constant.TRUE ? Optional.of(Map.of()) : Optional.empty();
        }
        if (hopeless.contains(formula)) {
            return Optional.empty();
        }
        Cases knot = cases.get(atom);
        if (knot == null) {
            throw new IllegalArgumentException("an atom of another formula");
        }
        for (Map.Entry<BitSet, Map<String, Object>> kind : knot.kinds().entrySet()) {
            effort.spend(1);
            Optional<Map<String, Object>> rest = search(formula.given(knot.known(kind.getKey())), hopeless);
            if (rest.isPresent()) {
                return Optional.of(joined(rest.get(), kind.getValue()));
            }
        }
        hopeless.add(formula);
        return Optional.empty();
    }

    private static Map<String, Object> joined(Map<String, Object> rest, Map<String, Object> values) {
        Map<String, Object> joined = new TreeMap<>(rest);
        joined.putAll(values);
        return joined;
    }

    /** The atoms, those together that have a variable in common. */
    private static List<List<Atom>> knots(Set<Atom> atoms) {
        Map<String, List<Atom>> byVariable = new LinkedHashMap<>();
        atoms.forEach(atom -> atom.variables()
                .forEach(variable -> byVariable
                        .computeIfAbsent(variable, any -> new ArrayList<>())
                        .add(atom)));
        List<List<Atom>> knots = new ArrayList<>();
        Set<Atom> seen = new HashSet<>();
        for (Atom start : atoms) {
            List<Atom> knot = new ArrayList<>();
            List<Atom> waiting = new ArrayList<>(List.of(start));
            while (!waiting.isEmpty()) {
                Atom atom = waiting.remove(waiting.size() - 1);
                if (seen.add(atom)) {
                    knot.add(atom);
                    atom.variables().forEach(variable -> waiting.addAll(byVariable.getOrDefault(variable, List.of())));
                }
            }
            if (!knot.isEmpty()) {
                knots.add(knot);
            }
        }
        return knots;
    }
}
