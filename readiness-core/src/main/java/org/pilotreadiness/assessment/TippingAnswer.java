package org.pilotreadiness.assessment;

import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Answer;

/**
 * A single answer on which the level hangs: one step up or down, and the level is another.
 *
 * @param field the path of the answer
 * @param from the answer today
 * @param to the answer one step away
 * @param direction whether the level rises or falls with it
 * @param level the level then
 */
public record TippingAnswer(String field, Answer from, Answer to, Direction direction, Range<ReadinessLevel> level) {

    /** Where a level goes. */
    public enum Direction {
        /** It, or what is certain or possible of it, is higher. */
        UP,
        /** It, or what is certain or possible of it, is lower. */
        DOWN
    }
}
