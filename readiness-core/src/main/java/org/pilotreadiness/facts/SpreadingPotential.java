package org.pilotreadiness.facts;

/**
 * The spreading potential that the spreading rules have named.
 *
 * @param level the level
 */
public record SpreadingPotential(SpreadingLevel level) {}
