package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Budget effort;

    /**
     * The atoms in one reading.
     *
     * @param receivers how many receivers a case may need
     * @param isBest whether what is unknown turns out well
     */
    Knots(Set<Atom> atoms, int receivers, boolean isBest, Budget effort) {
        this.receivers = receivers;
        this.isBest = isBest;
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
                .anyMatch(knot -> new Domains(
                                new TreeSet<>(Variables.union(knot)), Asking.together(knot), 0, isBest)
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
            known = new Cases(knot, receivers, isBest, effort);
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
        for (Map.Entry<BitSet, Map<String, Object>> kind : knot.kinds().entrySet()) {
            effort.spend(1);
            Optional<Map<String, Object>> rest = search(formula.given(knot.known(kind.getKey())), hopeless);
            if (rest.isPresent()) {
                Map<String, Object> joined = new TreeMap<>(rest.get());
                joined.putAll(kind.getValue());
                return Optional.of(joined);
            }
        }
        hopeless.add(formula);
        return Optional.empty();
    }

    /** Refuses to say that a formula never holds where a case may be missing. */
    void requireAllTried(Formula formula) throws UndecidedException {
        int needed = formula.receivers(true);
        for (Atom atom : formula.atoms()) {
            Cases known = cases.get(Objects.requireNonNull(knots.get(atom)));
            boolean isOfReceivers = atom.variables().contains(Variables.RECEIVERS);
            if (known != null && (known.isOpen() || (isOfReceivers && known.receivers() < needed))) {
                throw new UndecidedException(String.join(", ", atom.variables()));
            }
        }
    }
}
