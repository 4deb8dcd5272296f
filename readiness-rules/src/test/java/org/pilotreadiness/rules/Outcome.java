package org.pilotreadiness.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Pilot;

/**
 * What rules decide of one reading of a pilot.
 *
 * @param values how far each criterion of the pilot is met, by its id; those not met are left out
 * @param receivers the same for each receiver, by its id
 * @param readiness the readiness level
 * @param spreading the spreading potential
 * @param fits how the solution fits each receiver, by its id
 */
record Outcome(
        Map<String, Fulfilment> values,
        Map<String, Map<String, Fulfilment>> receivers,
        ReadinessLevel readiness,
        SpreadingLevel spreading,
        Map<String, SpreadingLevel> fits) {

    /** The end of a range that belongs to a reading of a pilot. */
    enum End {
        LOW,
        HIGH;

        Reading reading(Pilot pilot) {
            Readings readings = Readings.of(pilot);
            return this == LOW ? readings.pessimistic() : readings.optimistic();
        }

        <T extends Comparable<? super T>> T of(Range<T> range) {
            return this == LOW ? range.low() : range.high();
        }
    }

    /** What one end of an assessment says. */
    static Outcome of(Assessment assessment, End end) {
        Map<String, Map<String, Fulfilment>> receivers = new TreeMap<>();
        Map<String, SpreadingLevel> fits = new TreeMap<>();
        for (ReceiverResult receiver : assessment.receivers()) {
            receivers.put(receiver.receiver().id(), met(receiver.findings().stream(), end));
            fits.put(receiver.receiver().id(), end.of(receiver.level()));
        }
        return new Outcome(
                met(Assessments.findings(assessment), end),
                receivers,
                end.of(assessment.readiness().level()),
                end.of(assessment.spreading().level()),
                fits);
    }

    private static Map<String, Fulfilment> met(Stream<Finding> findings, End end) {
        Map<String, Fulfilment> met = new TreeMap<>();
        findings.filter(finding -> end.of(finding.fulfilment()) != Fulfilment.NOT_MET)
                .forEach(finding -> met.put(finding.criterion().id(), end.of(finding.fulfilment())));
        return met;
    }
}
