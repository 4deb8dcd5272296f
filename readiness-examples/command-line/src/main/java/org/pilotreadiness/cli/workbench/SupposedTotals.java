package org.pilotreadiness.cli.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Call.Verdict;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * What one version of rules would make of a pilot of which the criteria had some values: the arithmetic alone, far quicker than
 * to find such a pilot and to judge it.
 */
record SupposedTotals(Map<String, Object> values, Map<Verdict, Graded> levels) {

    /**
     * Adds up.
     *
     * @param chosen the values of the criteria by both versions
     * @param isLater by which version
     * @param fields what is known of the pilot besides
     */
    static SupposedTotals of(
            Pilot pilot,
            Map<TwoValues, Integer> chosen,
            boolean isLater,
            Map<String, Object> fields,
            Map<Verdict, Graded> levels) {
        Map<String, Object> values = new HashMap<>(fields);
        Map<Domain, Double> reached = new HashMap<>();
        Map<Domain, Integer> weights = new HashMap<>();
        chosen.forEach((each, pair) -> {
            Criterion criterion = isLater ? each.later : each.earlier;
            if (criterion != null) {
                double value = (isLater ? TwoValues.later(pair) : TwoValues.earlier(pair)) / 2.0;
                int weight = TwoValues.weight(criterion, pilot);
                reached.merge(criterion.dimension(), weight * value, Double::sum);
                weights.merge(criterion.dimension(), weight, Integer::sum);
                if (!criterion.dimension().isPrecondition()) {
                    values.put("values." + criterion.id(), value);
                }
                if (value == 0 && criterion.blocks(pilot)) {
                    values.put("blockers." + criterion.id(), true);
                }
            }
        });
        weights.forEach((dimension, weight) -> {
            if (weight > 0) {
                values.put("scores." + dimension.key(), 100 * reached.getOrDefault(dimension, 0.0) / weight);
            }
        });
        SupposedTotals totals = new SupposedTotals(values, levels);
        values.put(
                "potential", Graded.levels(Verdict.SPREADING_POTENTIAL).get(totals.level(Verdict.SPREADING_POTENTIAL)));
        return totals;
    }

    /** Which level, 0 for the lowest. */
    int level(Verdict verdict) {
        List<Formula> atLeast =
                levels.getOrDefault(verdict, new Graded(List.of())).atLeast();
        int level = 0;
        while (level < atLeast.size() && Proof.holds(atLeast.get(level), values)) {
            level++;
        }
        return level;
    }

    /** The score of a dimension; null when none of its criteria counts. */
    @Nullable
    Double score(Domain dimension) {
        return (Double) values.get("scores." + dimension.key());
    }
}
