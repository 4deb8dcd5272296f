package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.workbench.ChangeProof.Possibility;
import org.pilotreadiness.cli.workbench.ChangeProof.State;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.ruleset.language.Call.Verdict;

/**
 * Looks for a pilot for which a score or a level comes out otherwise by two versions of rules: for each kind of pilot around the
 * one that meets everything, and around those for which a score changes most; always the same ones, in the same order.
 */
final class PilotSearch {

    private static final int MOST_TRIED = 40_000;
    private static final int MOST_JUDGED = 300;
    private static final int MOST_PROOFS = 400;
    private static final List<Double> SHARES_LEFT = List.of(0.9, 0.75, 0.6, 0.5, 0.4, 0.3);

    private final Map<Verdict, Graded> earlier;
    private final Map<Verdict, Graded> later;
    private final List<List<TwoValues>> tied;
    private final Map<List<Object>, Map<String, Object>> known = new HashMap<>();
    private int proofs;

    PilotSearch(Map<Verdict, Graded> earlier, Map<Verdict, Graded> later, List<TwoValues> criteria) {
        this.earlier = earlier;
        this.later = later;
        this.tied = tied(criteria);
    }

    /** The criteria that have a field in common, directly or by others, together. */
    private static List<List<TwoValues>> tied(List<TwoValues> criteria) {
        Map<List<TwoValues>, Set<String>> groups = new LinkedHashMap<>();
        for (TwoValues each : criteria) {
            List<TwoValues> group = new ArrayList<>();
            Set<String> fields = new LinkedHashSet<>(each.variables());
            for (List<TwoValues> other : List.copyOf(groups.keySet())) {
                boolean isOfReceiver = other.get(0).dimension() == Dimension.RECEIVER_FIT;
                Set<String> theirs = groups.getOrDefault(other, Set.of());
                if (isOfReceiver == (each.dimension() == Dimension.RECEIVER_FIT)
                        && theirs.stream().anyMatch(fields::contains)) {
                    group.addAll(other);
                    fields.addAll(theirs);
                    groups.remove(other);
                }
            }
            group.add(each);
            groups.put(group, fields);
        }
        return List.copyOf(groups.keySet());
    }

    /**
     * Looks for a pilot.
     *
     * @param goal what is looked for
     * @param most for each score that may change, by kind of pilot, the values of the criteria with which it changes most
     * @param fields what must be known of the pilot where the rules go by more than scores and values; may be empty
     */
    Possibility search(Goal goal, List<Map<KindOfPilot, Map<TwoValues, Integer>>> most, Map<String, Object> fields) {
        List<TwoValues> asked = tied.stream()
                .flatMap(List::stream)
                .filter(each -> goal.dimensions().contains(each.dimension()))
                .toList();
        List<KindOfPilot> kinds = KindOfPilot.all();
        Random random = new Random(0);
        int judged = 0;
        for (int tried = 0; tried < MOST_TRIED && judged < MOST_JUDGED; tried++) {
            KindOfPilot kind = kinds.get(tried % kinds.size());
            int round = tried / kinds.size();
            Map<String, Object> known = round % 2 == 0 ? fields : Map.of();
            if (known.getOrDefault("gate", kind.gate()) != kind.gate()) {
                continue;
            }
            Map<TwoValues, Integer> chosen = start(asked, most, kind, round);
            change(chosen, goal, round, random);
            if (goal.isReached(totals(kind, chosen, false, known), totals(kind, chosen, true, known))) {
                judged++;
                Map<String, Object> values = values(kind, chosen);
                values.putAll(known);
                Possibility found = goal.shown().apply(values);
                if (found.state() == State.SHOWN) {
                    return found;
                }
            }
        }
        return Possibility.UNDECIDED;
    }

    private SupposedTotals totals(
            KindOfPilot kind, Map<TwoValues, Integer> chosen, boolean isLater, Map<String, Object> fields) {
        Map<String, Object> known = new HashMap<>(kind.values());
        known.putAll(fields);
        return SupposedTotals.of(kind.pilot(), chosen, isLater, known, isLater ? later : earlier);
    }

    /** All criteria met, or a score at one of its ends. */
    private static Map<TwoValues, Integer> start(
            List<TwoValues> asked, List<Map<KindOfPilot, Map<TwoValues, Integer>>> most, KindOfPilot kind, int round) {
        Map<TwoValues, Integer> chosen = new LinkedHashMap<>();
        asked.forEach(each -> chosen.put(each, each.pairs().get(each.pairs().size() - 1)));
        if (round % 4 < 2 && !most.isEmpty()) {
            most.get(round / 4 % most.size()).getOrDefault(kind, Map.of()).forEach(chosen::replace);
        }
        return chosen;
    }

    /** First as it is, then one criterion otherwise, then many of one dimension and few of the others. */
    private static void change(Map<TwoValues, Integer> chosen, Goal goal, int round, Random random) {
        List<TwoValues> asked = List.copyOf(chosen.keySet());
        int one = round / 4 - goal.dimensions().size();
        if (one < 0) {
            return;
        }
        if (one < asked.size()) {
            chosen.put(asked.get(one), any(asked.get(one).pairs(), random));
            return;
        }
        Domain weak = any(goal.dimensions(), random);
        double left = any(SHARES_LEFT, random);
        for (TwoValues each : asked) {
            boolean isWeak = each.dimension().equals(weak) || random.nextInt(20) == 0;
            if (isWeak && random.nextDouble() > left) {
                chosen.put(each, any(each.pairs(), random));
            }
        }
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /**
     * What is looked for.
     *
     * @param dimensions the dimensions of which the criteria decide it
     * @param reached whether the totals of the earlier and the later version show it
     * @param shown what a pilot shows that has such totals
     */
    record Goal(
            List<Domain> dimensions,
            BiPredicate<SupposedTotals, SupposedTotals> reached,
            Function<Map<String, Object>, Possibility> shown) {

        boolean isReached(SupposedTotals before, SupposedTotals after) {
            return reached.test(before, after);
        }
    }

    /** A pilot of this kind of which the criteria have these values, as nearly as is found. */
    private Map<String, Object> values(KindOfPilot kind, Map<TwoValues, Integer> chosen) {
        Map<String, Object> values = new TreeMap<>(kind.values());
        for (List<TwoValues> group : tied) {
            Map<TwoValues, Integer> here = new LinkedHashMap<>();
            group.stream().filter(chosen::containsKey).forEach(each -> here.put(each, chosen.get(each)));
            Map<String, Object> found = here.isEmpty() ? Map.of() : known(kind, here);
            if (found == null) {
                for (Map.Entry<TwoValues, Integer> each : here.entrySet()) {
                    Map<String, Object> alone = known(kind, Map.of(each.getKey(), each.getValue()));
                    values.putAll(alone == null ? Map.of() : alone);
                }
            } else {
                values.putAll(found);
            }
        }
        return values;
    }

    private @Nullable Map<String, Object> known(KindOfPilot kind, Map<TwoValues, Integer> chosen) {
        boolean isOfKind = chosen.keySet().stream()
                .anyMatch(each -> each.variables().stream().anyMatch(kind.values()::containsKey));
        List<Object> key = List.of(chosen, isOfKind ? kind : "");
        if (!known.containsKey(key) && (chosen.size() == 1 || proofs++ < MOST_PROOFS)) {
            List<Formula> parts = new ArrayList<>();
            chosen.forEach((each, pair) -> parts.add(each.formula(pair)));
            if (isOfKind) {
                parts.add(kind.formula());
            }
            known.put(key, witness(Formula.all(parts)));
        }
        return known.get(key);
    }

    private static @Nullable Map<String, Object> witness(Formula formula) {
        try {
            return Proof.ofWitnesses(List.of(formula), new Budget())
                    .witness(formula)
                    .orElse(null);
        } catch (UndecidedException e) {
            return null;
        }
    }
}
