package org.pilotreadiness.facts;

/**
 * A criterion that is not met and blocks at the pilot's gate.
 *
 * @param criterion its id
 */
public record Blocker(String criterion) {}
