package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.pilot.Pilot;

/**
 * The fewest criteria that, once met, make a level certain. What is unknown counts as missing until it is found out.
 *
 * @param from the level that is certain today
 * @param towards the level to reach
 * @param steps what to meet: what blocks first, then what lifts most, by dimension; empty when the level is reached already
 * @param after the pilot with the values of the steps, none of which can be left out, of which the rules say that it has reached the level
 * @param <L> the levels, of readiness or of spreading potential
 */
public record NextSteps<L extends Enum<L>>(L from, L towards, List<NextStep> steps, Pilot after) {

    /** Takes its own copy of the list. */
    public NextSteps {
        steps = List.copyOf(steps);
    }
}
