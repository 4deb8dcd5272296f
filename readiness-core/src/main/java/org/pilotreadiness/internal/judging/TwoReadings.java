package org.pilotreadiness.internal.judging;

import java.util.Map;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.internal.reading.UnknownFields;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;

/**
 * A pilot with what is said of it.
 *
 * @param given the pilot
 * @param pilot the pilot, without evidence that is too old
 * @param outdated the evidence that is too old, by field path
 * @param weights what the criteria are to it
 * @param readings what of it is unknown, and how it can be read
 * @param low the judgement of the pessimistic reading
 * @param high the judgement of the optimistic reading
 */
record TwoReadings(
        Pilot given,
        Pilot pilot,
        Map<String, Evidence> outdated,
        GateWeights weights,
        Readings readings,
        ReadingResult low,
        ReadingResult high) {

    /** What of it is unknown. */
    UnknownFields open() {
        return readings.open();
    }
}
