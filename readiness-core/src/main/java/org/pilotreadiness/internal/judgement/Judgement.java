package org.pilotreadiness.internal.judgement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.rule.ReadinessLevel;
import org.pilotreadiness.rule.SpreadingLevel;

/**
 * What a rule set says of one reading of a pilot.
 *
 * @param values how far each criterion is met, by number
 * @param scores the scores of the assessed preconditions and, where asked for, of spreading potential
 * @param readiness the readiness level
 * @param spreading the spreading potential
 * @param receivers what is said of each receiver, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // by number, and never compared
record Judgement(
        Fulfilment[] values,
        Map<Dimension, Double> scores,
        ReadinessLevel readiness,
        SpreadingLevel spreading,
        List<OfReceiver> receivers) {

    /** The mean of the assessed preconditions' scores; null when none is assessed. */
    @Nullable
    Double mean() {
        double sum = 0;
        int assessed = 0;
        for (Map.Entry<Dimension, Double> entry : scores.entrySet()) {
            if (entry.getKey().isPrecondition()) {
                sum += entry.getValue();
                assessed++;
            }
        }
        return assessed == 0 ? null : (Double) Math.min(100, sum / assessed);
    }

    /**
     * What a rule set says of one receiver.
     *
     * @param values how far each criterion is met for it, by number
     * @param score its score; null when the rule set asks nothing of receivers
     * @param fit its level
     */
    @SuppressWarnings("ArrayRecordComponent") // by number, and never compared
    record OfReceiver(Fulfilment[] values, @Nullable Double score, SpreadingLevel fit) {}
}
