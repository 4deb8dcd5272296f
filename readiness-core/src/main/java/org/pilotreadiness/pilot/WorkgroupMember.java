package org.pilotreadiness.pilot;

/** Who sits in the workgroup that agrees on outcome measures (QUORUM-VBS). */
public enum WorkgroupMember {
    /** Clinicians of the regions. */
    CLINICIAN,
    /** The medical societies. */
    MEDICAL_SOCIETY,
    /** The clinical quality registries. */
    QUALITY_REGISTRY,
    /** The patients' associations. */
    PATIENT_ASSOCIATION,
    /** Patients themselves. */
    PATIENT,
    /** The municipalities. */
    MUNICIPALITY,
    /** General practice. */
    GENERAL_PRACTICE
}
