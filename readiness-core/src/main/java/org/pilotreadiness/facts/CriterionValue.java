package org.pilotreadiness.facts;

/**
 * How far a criterion is met.
 *
 * @param criterion its id
 * @param value 1 when met, 0.5 when partly met, 0 when not
 */
public record CriterionValue(String criterion, double value) {}
