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
    SUPPLIER(null),
    /** A private provider of care; belongs to no sector. */
    PRIVATE_PROVIDER(null),
    /** A university or another place of research and education; belongs to no sector. */
    UNIVERSITY(null),
    /** A voluntary organisation; belongs to no sector. */
    VOLUNTARY_ORGANISATION(null);

    private final @Nullable Sector sector;

    OrganisationKind(@Nullable Sector sector) {
        this.sector = sector;
    }

    /** The sector it belongs to; empty for those that belong to none. */
    Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }
}
