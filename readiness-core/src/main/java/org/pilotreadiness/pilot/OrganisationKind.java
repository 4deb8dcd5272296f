package org.pilotreadiness.pilot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of organisation takes part in a pilot or receives its solution. */
public enum OrganisationKind {
    /** A state body. */
    STATE(Sector.STATE),
    /** A region. */
    REGION(Sector.REGIONAL),
    /** A hospital. */
    HOSPITAL(Sector.REGIONAL),
    /** A municipality. */
    MUNICIPALITY(Sector.MUNICIPAL),
    /** A general practice, or their association. */
    GENERAL_PRACTICE(Sector.GENERAL_PRACTICE),
    /** An association of patients; belongs to no sector. */
    PATIENT_ASSOCIATION(null),
    /** A clinical quality registry. */
    QUALITY_REGISTRY(Sector.REGIONAL),
    /** A specialist centre. */
    SPECIALIST_CENTRE(Sector.REGIONAL),
    /** A supplier; belongs to no sector. */
    SUPPLIER(null);

    private final @Nullable Sector sector;

    OrganisationKind(@Nullable Sector sector) {
        this.sector = sector;
    }

    /** The sector it belongs to; empty for patient associations and suppliers. */
    Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }
}
