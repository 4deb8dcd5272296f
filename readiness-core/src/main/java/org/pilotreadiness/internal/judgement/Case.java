package org.pilotreadiness.internal.judgement;

import org.pilotreadiness.internal.reading.OpenFields;
import org.pilotreadiness.pilot.Pilot;

/**
 * A pilot with what is said of it.
 *
 * @param pilot the pilot
 * @param standing what the criteria are to it
 * @param open what of it is unknown
 * @param low the judgement of the pessimistic reading
 * @param high the judgement of the optimistic reading
 */
record Case(Pilot pilot, Standing standing, OpenFields open, Judgement low, Judgement high) {}
