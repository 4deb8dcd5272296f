package org.pilotreadiness.assessment;

import org.pilotreadiness.facts.ReadinessLevel;

/**
 * A single change of a known field after which the level is another.
 *
 * @param field the path of the field
 * @param from its value today, as {@link org.pilotreadiness.pilot.Pilot#with} takes it
 * @param to the next word, the number over the next value at which a criterion changes, or the list with one entry less
 * @param level the level then
 */
public record TippingMove(String field, Object from, Object to, Range<ReadinessLevel> level) {}
