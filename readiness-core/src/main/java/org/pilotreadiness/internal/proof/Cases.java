package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.pilot.InvalidPilotException;

/** All cases of variables that some atoms tie together, told apart by which of the atoms hold. */
final class Cases {

    private static final int MOST = 60_000;
    private static final int MOST_ROOTS = 2_000;

    private final List<Atom> atoms;
    private final Map<String, List<Object>> values = new TreeMap<>();
    private final Map<BitSet, Map<String, Object>> kinds = new LinkedHashMap<>();
    private final Map<Map<String, Object>, BitSet> all = new LinkedHashMap<>();

    private @Nullable List<Better> improvements;

    Cases(List<Atom> atoms, Budget effort) throws UndecidedException {
        this.atoms = atoms;
        Domains domains = new Domains(atoms);
        for (String variable : Variables.union(atoms)) {
            values.put(variable, domains.of(variable));
        }
        addRoots();
        long size = 1;
        for (List<Object> each : values.values()) {
            size = Math.min(size * each.size(), MOST + 1L);
        }
        if (size > MOST) {
            throw new UndecidedException(String.join(", ", values.keySet()));
        }
        effort.spend(size);
        collect(List.copyOf(values.keySet()), 0, new TreeMap<>());
    }

    /** The kinds of cases, each with one that shows it. */
    Map<BitSet, Map<String, Object>> kinds() {
        return kinds;
    }

    /** The first case, of the worst values, or the last. */
    Map<String, Object> sample(boolean isBest) {
        Map<String, Object> sample = Map.of();
        for (Map<String, Object> each : all.keySet()) {
            sample = each;
            if (!isBest) {
                break;
            }
        }
        return sample;
    }

    /** Which atoms hold in a case of this kind. */
    Map<Atom, Boolean> known(BitSet kind) {
        Map<Atom, Boolean> known = new HashMap<>();
        for (int i = 0; i < atoms.size(); i++) {
            known.put(atoms.get(i), kind.get(i));
        }
        return known;
    }

    /** A case and a better one of another kind; of several of the same two kinds the first. */
    record Better(Map<String, Object> worse, BitSet worseKind, Map<String, Object> better, BitSet betterKind) {}

    /** The cases in which one variable has a better value than in another case, and something changes. */
    List<Better> improvements() {
        if (improvements == null) {
            boolean isColliding = atoms.stream()
                    .anyMatch(atom -> atom.asked().fields().stream().anyMatch(field -> field.contains("[].protected")));
            improvements = isColliding ? List.of() : found();
        }
        return improvements;
    }

    private List<Better> found() {
        List<Better> found = new ArrayList<>();
        Set<List<BitSet>> seen = new LinkedHashSet<>();
        all.forEach((values, kind) -> values.forEach((variable, value) -> {
            for (Object other : nextTo(variable, value)) {
                Map<String, Object> better = new TreeMap<>(values);
                better.put(variable, other);
                BitSet betterKind = all.get(better);
                if (betterKind != null && !betterKind.equals(kind) && seen.add(List.of(kind, betterKind))) {
                    found.add(new Better(values, kind, better, betterKind));
                }
            }
        }));
        return found;
    }

    /** The better values that are next: of numbers, which stand in their order, the rest follows step by step. */
    private List<Object> nextTo(String variable, Object value) {
        if (variable.equals(Variables.RECEIVERS)) {
            return Preference.better((List<?>) value);
        }
        List<Object> possible = values.getOrDefault(variable, List.of());
        if (value instanceof Number) {
            int at = possible.indexOf(value);
            possible = possible.subList(Math.max(0, at - 1), Math.min(possible.size(), at + 2));
        }
        return possible.stream()
                .filter(other -> Preference.isBetter(variable, value, other))
                .toList();
    }

    private void collect(List<String> variables, int at, Map<String, Object> chosen) {
        if (at < variables.size()) {
            String variable = variables.get(at);
            for (Object value : values.getOrDefault(variable, List.of())) {
                chosen.put(variable, value);
                collect(variables, at + 1, chosen);
            }
            return;
        }
        Assignment world = world(chosen);
        if (world == null) {
            return;
        }
        BitSet kind = new BitSet(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            kind.set(i, atoms.get(i).holds(world));
        }
        Map<String, Object> kept = new TreeMap<>(chosen);
        all.put(kept, kind);
        kinds.putIfAbsent(kind, kept);
    }

    /** Null when there can be no such pilot. */
    private static @Nullable Assignment world(Map<String, Object> values) {
        try {
            return new Assignment(values);
        } catch (InvalidPilotException impossible) {
            return null;
        }
    }

    /** Where several numbers are compared, the values at which the comparison tips, given some of the others. */
    private void addRoots() throws UndecidedException {
        Map<String, List<Object>> start = new TreeMap<>(values);
        for (Atom atom : atoms) {
            Function<Assignment, BigDecimal> difference = atom.difference();
            List<String> numeric =
                    atom.variables().stream().filter(Cases::isNumber).toList();
            if (difference != null && (numeric.size() > 1 || hasCalculation(atom, numeric))) {
                for (String variable : numeric) {
                    addRoots(difference, variable, atom.variables(), start);
                }
            }
        }
    }

    private static boolean hasCalculation(Atom atom, List<String> numeric) {
        return numeric.size() == 1 && atom.asked().numbers().size() > 1;
    }

    private void addRoots(
            Function<Assignment, BigDecimal> difference,
            String variable,
            Set<String> together,
            Map<String, List<Object>> start)
            throws UndecidedException {
        boolean isWhole = Domains.property(variable).kind() == Property.Kind.WHOLE;
        Set<BigDecimal> found = new TreeSet<>();
        for (Object value : values.getOrDefault(variable, List.of())) {
            found.add(new BigDecimal(value.toString()));
        }
        for (Map<String, Object> others : combinations(variable, together, start)) {
            BigDecimal[] at = new BigDecimal[3];
            for (int x = 0; x < 3; x++) {
                others.put(variable, isWhole ? (Object) x : BigDecimal.valueOf(x));
                Assignment world = world(others);
                at[x] = world == null ? BigDecimal.ZERO : difference.apply(world);
            }
            BigDecimal slope = at[1].subtract(at[0]);
            if (at[2].subtract(at[1]).subtract(slope).abs().compareTo(new BigDecimal("1e-9")) > 0) {
                throw new UndecidedException(variable);
            }
            if (slope.signum() != 0) {
                BigDecimal root = at[0].negate().divide(slope, MathContext.DECIMAL64);
                BigDecimal step = isWhole ? BigDecimal.ONE : new BigDecimal("0.1");
                for (BigDecimal near : List.of(root.subtract(step), root, root.add(step))) {
                    found.add(isWhole ? near.setScale(0, RoundingMode.FLOOR) : near);
                }
            }
        }
        values.put(
                variable,
                found.stream()
                        .filter(number -> Binder.isPossible(number) && Binder.isShort(number))
                        .map(number -> isWhole ? (Object) number.intValueExact() : number)
                        .toList());
    }

    private static List<Map<String, Object>> combinations(
            String variable, Set<String> together, Map<String, List<Object>> start) {
        List<Map<String, Object>> combinations = new ArrayList<>(List.of(new TreeMap<>()));
        for (String other : together) {
            if (other.equals(variable)) {
                continue;
            }
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> each : combinations) {
                for (Object value : start.getOrDefault(other, List.of())) {
                    Map<String, Object> one = new TreeMap<>(each);
                    one.put(other, value);
                    longer.add(one);
                    if (longer.size() >= MOST_ROOTS) {
                        break;
                    }
                }
            }
            combinations = longer.size() > MOST_ROOTS ? longer.subList(0, MOST_ROOTS) : longer;
        }
        return combinations;
    }

    private static boolean isNumber(String variable) {
        if (Variables.isOfTotals(variable)) {
            return false;
        }
        Property.Kind kind = Domains.property(variable).kind();
        return kind == Property.Kind.WHOLE || kind == Property.Kind.DECIMAL;
    }
}
