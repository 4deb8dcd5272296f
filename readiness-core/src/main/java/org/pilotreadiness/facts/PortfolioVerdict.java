package org.pilotreadiness.facts;

import org.pilotreadiness.pilot.Pilot;

/** What portfolio rules decide: which pilots are in each other's way. Without such a rule none are. */
public interface PortfolioVerdict {

    /** The two pilots are in conflict. */
    void conflict(Pilot pilot, Pilot other);
}
