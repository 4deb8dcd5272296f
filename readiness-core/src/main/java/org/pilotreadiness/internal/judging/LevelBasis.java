package org.pilotreadiness.internal.judging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Domain;

/**
 * What the levels of a pilot depend on.
 *
 * @param scores the scores of the assessed preconditions and, where asked for, of spreading potential
 * @param blockers the ids of the criteria that block
 * @param values those of the criteria of spreading potential that level rules may ask for
 */
record LevelBasis(Map<Domain, Double> scores, List<String> blockers, List<CriterionValue> values) {

    /** The mean of the assessed preconditions' scores; null when none is assessed. */
    @Nullable
    Double mean() {
        double sum = 0;
        int assessed = 0;
        for (Map.Entry<Domain, Double> entry : scores.entrySet()) {
            if (entry.getKey().isPrecondition()) {
                sum += entry.getValue();
                assessed++;
            }
        }
        return assessed == 0 ? null : (Double) Math.min(100, sum / assessed);
    }
}
