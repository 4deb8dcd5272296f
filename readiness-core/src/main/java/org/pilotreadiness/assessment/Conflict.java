package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * Pilots that are in each other's way by a rule: each of them is in conflict with at least one other of them.
 *
 * @param rule the rule that says so
 * @param pilots at least two, in the order of their ids
 */
public record Conflict(Rule rule, List<Pilot> pilots) {

    /** Takes its own copy of the list. */
    public Conflict {
        pilots = List.copyOf(pilots);
    }
}
