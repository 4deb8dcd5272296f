package org.pilotreadiness.pilot;

/** The phase that a pilot wants to enter, in the order in which a pilot passes through them. */
public enum Gate {
    /** Goals, sponsor and scope are settled (EY-HJM phase 1A, STHLM-3F preparation). */
    PREPARATION,
    /** The frame is set: organisation, resources, present state and targets (EY-HJM phase 1B, STHLM-3F start-up). */
    START_UP,
    /** The solution is tried in practice (EY-HJM phase 2, RM-SPRED phase 1). */
    TRIAL,
    /** The solution is planned and put into operation (EY-HJM phase 3, STHLM-3F implementation). */
    IMPLEMENTATION,
    /** Benefits are followed up and adjusted (EY-HJM phase 4). */
    FOLLOW_UP,
    /** The solution is carried to others (RM-SPRED phase 2). */
    SPREAD;

    /** Whether a pilot at this gate has come as far as the other gate, or further. */
    public boolean hasReached(Gate other) {
        return compareTo(other) >= 0;
    }
}
