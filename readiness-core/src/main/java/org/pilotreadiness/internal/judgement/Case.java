package org.pilotreadiness.internal.judgement;

import org.pilotreadiness.internal.reading.OpenFields;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Pilot;

/**
 * A pilot with what is said of it.
 *
 * @param pilot the pilot
 * @param standing what the criteria are to it
 * @param readings what of it is unknown, and how it can be read
 * @param low the judgement of the pessimistic reading
 * @param high the judgement of the optimistic reading
 */
record Case(Pilot pilot, Standing standing, Readings readings, Judgement low, Judgement high) {

    /** What of it is unknown. */
    OpenFields open() {
        return readings.open();
    }
}
