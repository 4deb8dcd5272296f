package org.pilotreadiness.pilot;

import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.Required;

/**
 * An organisation that takes part in a pilot.
 *
 * @param id unique in the pilot; letters, digits, hyphens, underscores and full stops
 * @param name its name, not blank
 * @param kind what it is
 */
public record Organisation(
        @Required @Identifier String id,
        @Required String name,
        @Required OrganisationKind kind) {}
