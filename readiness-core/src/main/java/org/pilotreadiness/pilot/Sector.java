package org.pilotreadiness.pilot;

/** The parts of the health system that a cross-sector pilot spans. */
enum Sector {
    /** The state. */
    STATE,
    /** Regions with their hospitals, specialist centres and quality registries. */
    REGIONAL,
    /** Municipalities. */
    MUNICIPAL,
    /** General practice. */
    GENERAL_PRACTICE
}
