package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Atoms in one reading of a pilot, those together that have a variable in common; each knot is enumerated when it is met. */
final class Knots {

    private final Map<Atom, List<Atom>> knots = new HashMap<>();
    private final Map<List<Atom>, Cases> cases = new LinkedHashMap<>();
    private final int receivers;
    private final boolean isBest;
    private final boolean isFull;
    private final Budget effort;

    /**
     * The atoms in one reading.
     *
     * @param receivers how many receivers a case may need
     * @param isBest whether what is unknown turns out well
     * @param isFull whether cases are compared with those next to them
     */
    Knots(Set<Atom> atoms, int receivers, boolean isBest, boolean isFull, Budget effort) {
        this.receivers = receivers;
        this.isBest = isBest;
        this.isFull = isFull;
        this.effort = effort;
        Map<String, List<Atom>> byVariable = new LinkedHashMap<>();
        atoms.forEach(atom -> atom.variables()
                .forEach(variable -> byVariable
                        .computeIfAbsent(variable, any -> new ArrayList<>())
                        .add(atom)));
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
            knot.forEach(atom -> knots.put(atom, knot));
        }
    }

    /** Whether there are cases of which the other reading has none. */
    boolean hasOwn() {
        return Set.copyOf(knots.values()).stream()
                .anyMatch(knot -> new Domains(new TreeSet<>(Variables.union(knot)), Asking.together(knot), 0, isBest)
                        .hasVeryLarge());
    }

    /** The cases of all atoms. */
    List<Cases> all() throws UndecidedException {
        for (Atom atom : knots.keySet()) {
            of(atom);
        }
        return List.copyOf(cases.values());
    }

    /** Values with which a formula holds. */
    Optional<Map<String, Object>> search(Formula formula) throws UndecidedException {
        return search(formula, new HashSet<>());
    }

    private Cases of(Atom atom) throws UndecidedException {
        List<Atom> knot = knots.get(atom);
        if (knot == null) {
            throw new IllegalArgumentException("an atom of another formula");
        }
        Cases known = cases.get(knot);
        if (known == null) {
            known = new Cases(knot, receivers, isBest, isFull, effort);
            cases.put(knot, known);
        }
        return known;
    }

    private Optional<Map<String, Object>> search(Formula formula, Set<Formula> hopeless) throws UndecidedException {
        Atom atom = formula.someAtom();
        if (atom == null) {
            return formula == Formula.Constant.TRUE ? Optional.of(Map.of()) : Optional.empty();
        }
        if (hopeless.contains(formula)) {
            return Optional.empty();
        }
        Cases knot = of(atom);
        int number = 0;
        for (Cases.Kind kind = knot.kind(0); kind != null; kind = knot.kind(++number)) {
            effort.spend(1);
            Optional<Map<String, Object>> rest = search(formula.given(knot.known(kind.atoms())), hopeless);
            if (rest.isPresent()) {
                Map<String, Object> joined = new TreeMap<>(rest.get());
                joined.putAll(kind.values());
                return Optional.of(joined);
            }
        }
        hopeless.add(formula);
        return Optional.empty();
    }

    /** Refuses to say that a formula never holds where a case may be missing with which it does. */
    void requireNone(Formula formula) throws UndecidedException {
        if (isPossible(formula, formula.receivers(true), new HashSet<>())) {
            throw new UndecidedException(String.join(", ", Variables.union(formula.atoms())));
        }
    }

    /** Whether a formula may hold when atoms of which not all cases were tried are as they like. */
    private boolean isPossible(Formula formula, int receivers, Set<Formula> hopeless) throws UndecidedException {
        Atom atom = formula.someAtom();
        if (atom == null || hopeless.contains(formula)) {
            return formula == Formula.Constant.TRUE;
        }
        Cases knot = of(atom);
        boolean isOfReceivers = atom.variables().contains(Variables.RECEIVERS);
        List<Map<Atom, Boolean>> possible = new ArrayList<>();
        if (knot.isOpen() || (isOfReceivers && knot.receivers() < receivers)) {
            possible.addAll(List.of(Map.of(atom, true), Map.of(atom, false)));
        } else {
            int number = 0;
            for (Cases.Kind kind = knot.kind(0); kind != null; kind = knot.kind(++number)) {
                possible.add(knot.known(kind.atoms()));
            }
        }
        for (Map<Atom, Boolean> known : possible) {
            effort.spend(1);
            if (isPossible(formula.given(known), receivers, hopeless)) {
                return true;
            }
        }
        hopeless.add(formula);
        return false;
    }
}
