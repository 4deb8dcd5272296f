package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.pilot.Gate;

/**
 * The pilots that want to enter the same phase, those that are most ready first.
 *
 * @param gate the gate
 * @param assessments their assessments, at least one
 */
public record GateRanking(Gate gate, List<Assessment> assessments) {

    /** Takes its own copy of the list. */
    public GateRanking {
        assessments = List.copyOf(assessments);
    }
}
