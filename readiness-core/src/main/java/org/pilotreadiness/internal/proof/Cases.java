package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
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
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.pilot.InvalidPilotException;

/** All cases of variables that some atoms tie together, told apart by which of the atoms hold. */
final class Cases {

    private static final int MOST = 60_000;

    private final List<Atom> atoms;
    private final Atom.Asked asked;
    private final Set<String> decimals = new TreeSet<>();
    private final Map<Set<Linear>, Arrangement.Found> arranged = new HashMap<>();
    private final Map<BitSet, Map<String, Object>> kinds = new LinkedHashMap<>();
    private final Map<Map<String, Object>, BitSet> all = new LinkedHashMap<>();
    private final Budget effort;
    private final int receivers;
    private boolean isOpen;

    /**
     * The cases in one reading.
     *
     * @param receivers how many receivers a case may need
     * @param isBest whether what is unknown turns out well
     */
    Cases(List<Atom> atoms, int receivers, boolean isBest, Budget effort) throws UndecidedException {
        this.atoms = atoms;
        this.asked = Asking.together(atoms);
        this.effort = effort;
        Set<String> variables = new TreeSet<>(Variables.union(atoms));
        variables.stream().filter(Domains::isDecimal).forEach(decimals::add);
        Domains domains = new Domains(variables, asked, receivers, isBest);
        List<List<Map<String, Object>>> groups = domains.groups();
        this.isOpen = domains.isOpen();
        this.receivers = domains.receivers();
        double size = 1;
        for (List<Map<String, Object>> group : groups) {
            size *= group.size();
        }
        if (size > MOST) {
            throw new UndecidedException(String.join(", ", variables));
        }
        collect(groups, 0, new TreeMap<>());
    }

    /** Whether there may be a kind of case that is not among these. */
    boolean isOpen() {
        return isOpen;
    }

    /** How many receivers were tried together, besides one that is judged. */
    int receivers() {
        return receivers;
    }

    /** The kinds of cases, each with one that shows it. */
    Map<BitSet, Map<String, Object>> kinds() {
        return kinds;
    }

    /** All cases, each with its kind. */
    Map<Map<String, Object>, BitSet> all() {
        return all;
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

    /** Whether it asks for what collides, which changes in more than one way at once. */
    boolean isColliding() {
        return asked.traits.contains(Atom.Trait.COLLISION);
    }

    private void collect(List<List<Map<String, Object>>> groups, int at, Map<String, Object> chosen)
            throws UndecidedException {
        if (at < groups.size()) {
            for (Map<String, Object> alternative : groups.get(at)) {
                chosen.putAll(alternative);
                collect(groups, at + 1, chosen);
                chosen.keySet().removeAll(alternative.keySet());
            }
            return;
        }
        Set<String> open = new TreeSet<>(decimals);
        open.removeAll(chosen.keySet());
        if (open.isEmpty()) {
            add(new TreeMap<>(chosen));
            return;
        }
        for (Map<String, BigDecimal> numbers : arranged(chosen, open)) {
            Map<String, Object> complete = new TreeMap<>(chosen);
            numbers.forEach((name, number) ->
                    complete.put(name, name.startsWith(Variables.SCORES) ? (Object) number.doubleValue() : number));
            add(complete);
        }
    }

    private void add(Map<String, Object> values) throws UndecidedException {
        effort.spend(1);
        if (all.size() >= MOST) {
            throw new UndecidedException(String.join(", ", values.keySet()));
        }
        Assignment world = world(values);
        if (world != null) {
            BitSet kind = new BitSet(atoms.size());
            for (int i = 0; i < atoms.size(); i++) {
                kind.set(i, atoms.get(i).holds(world));
            }
            all.put(values, kind);
            kinds.putIfAbsent(kind, values);
        }
    }

    /** Null when there can be no such pilot. */
    private static @Nullable Assignment world(Map<String, Object> values) {
        try {
            return new Assignment(values);
        } catch (InvalidPilotException impossible) {
            return null;
        }
    }

    /** Numbers for the quantities that are open when the others are chosen. */
    private List<Map<String, BigDecimal>> arranged(Map<String, Object> chosen, Set<String> open)
            throws UndecidedException {
        Map<String, BigDecimal> known = new TreeMap<>();
        if (asked.sums.stream().anyMatch(sum -> !open.containsAll(sum.coefficients().keySet()))) {
            Map<String, Object> values = new TreeMap<>(chosen);
            open.stream()
                    .filter(name -> !Variables.isOfTotals(name))
                    .forEach(name -> values.put(name, BigDecimal.ZERO));
            Assignment world = world(values);
            if (world == null) {
                return List.of();
            }
            known.putAll(Asking.derived(asked, world));
            chosen.forEach((name, value) -> {
                if (value instanceof Number number) {
                    known.put(name, new BigDecimal(number.toString()));
                } else if (value == Assignment.Nothing.NOTHING && !Variables.isOfTotals(name)) {
                    known.put(name, BigDecimal.valueOf(Reading.VERY_LARGE));
                }
            });
        }
        boolean isMixed = false;
        Set<Linear> sums = new LinkedHashSet<>();
        for (Linear sum : asked.sums) {
            Linear rest = sum;
            for (Map.Entry<String, BigDecimal> each : known.entrySet()) {
                rest = rest.with(each.getKey(), each.getValue());
            }
            if (!rest.isConstant() && open.containsAll(rest.coefficients().keySet())) {
                isMixed |= rest.coefficients().size() < sum.coefficients().size();
                sums.add(rest.normal());
            }
        }
        Arrangement.Found found = arranged.get(sums);
        if (found == null) {
            found = Arrangement.of(sums, open, MOST);
            arranged.put(sums, found);
        }
        isOpen |= !(isMixed ? found.isGapless() : found.isComplete());
        return found.cases();
    }
}
