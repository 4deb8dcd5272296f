package org.pilotreadiness.facts;

/**
 * The score of the spreading potential.
 *
 * @param score 0 to 100, unrounded
 */
public record SpreadingScore(double score) {}
