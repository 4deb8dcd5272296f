package org.pilotreadiness.assessment;

/** Whether answers of a pilot need evidence to count. */
public enum EvidenceUse {
    /** An answer counts with evidence or without. */
    OPTIONAL,
    /** An answer without evidence counts as unknown, a no as well as a yes; see {@link org.pilotreadiness.pilot.Pilot#evidenced()}. */
    REQUIRED
}
