package org.pilotreadiness.facts;

/**
 * The score of one receiver's fit.
 *
 * @param score 0 to 100, unrounded
 */
public record ReceiverScore(double score) {}
