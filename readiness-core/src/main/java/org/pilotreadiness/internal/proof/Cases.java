package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.reading.Reading;

/** Cases of variables that some atoms tie together, told apart by which of the atoms hold; enumerated as far as they are asked. */
final class Cases {

    private static final int MOST = 60_000;

    /** So many are tried where not all can be, in the hope of one that shows something. */
    private static final int SOME = 5_000;

    /** A kind of cases: which atoms hold, by number, and a case that shows it. */
    record Kind(BitSet atoms, Map<String, Object> values) {}

    private final List<Atom> atoms;
    private final Atom.Asked asked;
    private final boolean isFull;
    private final Budget effort;
    private final Set<String> decimals = new TreeSet<>();
    private final Map<Set<Linear>, Arrangement.Found> arranged = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Set<BitSet> seen = new HashSet<>();
    private final Map<Map<String, Object>, BitSet> all = new LinkedHashMap<>();
    private final List<List<Map<String, Object>>> groups;
    private final int[] next;
    private final int receivers;
    private Iterator<Map<String, BigDecimal>> numbers = Collections.emptyIterator();
    private Map<String, Object> chosen = Map.of();
    private int tried;
    private boolean isLast;
    private boolean isDone;
    private boolean isOpen;

    /**
     * The cases in one reading.
     *
     * @param receivers how many receivers a case may need
     * @param isBest whether what is unknown turns out well
     * @param isFull whether each number is gone through for each choice of the others
     */
    Cases(List<Atom> atoms, int receivers, boolean isBest, boolean isFull, Budget effort) throws UndecidedException {
        this.atoms = atoms;
        this.asked = Asking.together(atoms);
        this.isFull = isFull;
        this.effort = effort;
        Set<String> variables = new TreeSet<>(Variables.union(atoms));
        variables.stream().filter(asked::isDecimal).forEach(decimals::add);
        Domains domains = new Domains(variables, asked, receivers, isBest);
        this.groups = new ArrayList<>(domains.groups());
        this.next = new int[groups.size()];
        this.receivers = domains.receivers();
        boolean isThinned = Domains.thin(groups, MOST, SOME);
        this.isOpen = domains.isOpen() || isThinned;
    }

    /** Whether there may be a kind of case that is not among these. */
    boolean isOpen() {
        return isOpen;
    }

    /** How many receivers were tried together, besides one that is judged. */
    int receivers() {
        return receivers;
    }

    /** A kind of cases by its number; null when there are not so many. */
    @Nullable
    Kind kind(int number) throws UndecidedException {
        while (kinds.size() <= number && !isDone) {
            advance();
        }
        return number < kinds.size() ? kinds.get(number) : null;
    }

    /** All cases, each with its kind. */
    Map<Map<String, Object>, BitSet> all() throws UndecidedException {
        while (!isDone) {
            advance();
        }
        return all;
    }

    /** The first case, of the worst values, or the last. */
    Map<String, Object> sample(boolean isBest) throws UndecidedException {
        Map<String, Object> sample = Map.of();
        for (Map<String, Object> each : all().keySet()) {
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

    /** The next combination of alternatives, or the next numbers for the one at hand. */
    private void advance() throws UndecidedException {
        if (numbers.hasNext()) {
            Map<String, Object> complete = new TreeMap<>(chosen);
            numbers.next()
                    .forEach((name, number) -> complete.put(
                            name, name.startsWith(Variables.SCORES) ? (Object) number.doubleValue() : number));
            add(complete);
            return;
        }
        isDone = isLast || groups.stream().anyMatch(List::isEmpty);
        if (isDone) {
            return;
        }
        chosen = new TreeMap<>();
        for (int i = 0; i < next.length; i++) {
            chosen.putAll(groups.get(i).get(next[i]));
        }
        int at = next.length - 1;
        while (at >= 0 && ++next[at] == groups.get(at).size()) {
            next[at--] = 0;
        }
        isLast = at < 0;
        Set<String> open = new TreeSet<>(decimals);
        open.removeAll(chosen.keySet());
        if (open.isEmpty()) {
            add(chosen);
        } else {
            numbers = arranged(chosen, open).iterator();
        }
    }

    private void add(Map<String, Object> values) throws UndecidedException {
        effort.spend(1);
        tried++;
        isOpen |= tried == MOST;
        isDone |= tried == MOST;
        Assignment world = new Assignment(values);
        BitSet kind = new BitSet(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            kind.set(i, atoms.get(i).holds(world));
        }
        if (isFull) {
            all.put(values, kind);
        }
        if (seen.add(kind)) {
            kinds.add(new Kind(kind, values));
        }
    }

    /** Numbers for the quantities that are open when the others are chosen. */
    private List<Map<String, BigDecimal>> arranged(Map<String, Object> chosen, Set<String> open) {
        Map<String, BigDecimal> unknown = new TreeMap<>();
        chosen.forEach((name, value) -> {
            if (value == Assignment.Nothing.NOTHING && !Variables.isOfTotals(name)) {
                unknown.put(name, BigDecimal.valueOf(Reading.VERY_LARGE));
            }
        });
        Map<String, BigDecimal> known = known(chosen, open);
        boolean isMixed = false;
        Set<Linear> sums = new LinkedHashSet<>();
        for (Linear sum : asked.sums) {
            Linear tied = sum.with(unknown);
            Linear rest = tied.with(known);
            if (!rest.isConstant() && open.containsAll(rest.coefficients().keySet())) {
                isMixed |= rest.coefficients().size() < tied.coefficients().size();
                sums.add(rest.normal());
            }
        }
        Arrangement.Found found = arranged.get(sums);
        if (found == null) {
            found = Arrangement.of(sums, open, MOST, isFull);
            arranged.put(sums, found);
        }
        isOpen |= !(isMixed ? found.isGapless() : found.isComplete());
        return found.cases();
    }

    /** The numbers that are chosen, or follow from what is chosen, as far as they are added to others. */
    private Map<String, BigDecimal> known(Map<String, Object> chosen, Set<String> open) {
        Map<String, BigDecimal> known = new TreeMap<>();
        if (asked.sums.stream()
                .allMatch(sum -> open.containsAll(sum.coefficients().keySet()))) {
            return known;
        }
        chosen.forEach((name, value) -> {
            if (value instanceof Number number) {
                known.put(name, new BigDecimal(number.toString()));
            }
        });
        Map<String, Object> values = new TreeMap<>(chosen);
        open.stream().filter(name -> !Variables.isOfTotals(name)).forEach(name -> values.put(name, BigDecimal.ZERO));
        known.putAll(Asking.derived(asked, new Assignment(values)));
        return known;
    }
}
