package org.pilotreadiness.internal.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;

/**
 * What a rule set says of one reading of a pilot.
 *
 * @param values how far each criterion is met, by number
 * @param basis what its levels follow from
 * @param readiness the readiness level
 * @param spreading the spreading potential
 * @param receivers what is said of each receiver, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // by number, and never compared
record ReadingResult(
        Fulfilment[] values,
        LevelBasis basis,
        ReadinessLevel readiness,
        SpreadingLevel spreading,
        List<OfReceiver> receivers) {

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
