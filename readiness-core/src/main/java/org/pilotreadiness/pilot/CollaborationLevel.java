package org.pilotreadiness.pilot;

/** How mature the collaboration between sectors is, from the lowest level to the highest (EY-HJM p10). */
public enum CollaborationLevel {
    /** People know each other and help out. */
    INFORMAL,
    /** The parties work together on chosen matters. */
    FOCUSED,
    /** The parties act as one partnership. */
    INTEGRATED
}
