package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * Pilots that may be in another's way by a rule: their development area is unknown, and there is one in which they would be.
 *
 * @param rule the rule that says so
 * @param pilots at least one, in the order of their ids
 */
public record PossibleConflict(Rule rule, List<Pilot> pilots) {

    /** Takes its own copy of the list. */
    public PossibleConflict {
        pilots = List.copyOf(pilots);
    }
}
