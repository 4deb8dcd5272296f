package org.pilotreadiness.assessment;

import org.pilotreadiness.facts.ReadinessLevel;

/**
 * What favourable answers gain for certain, everything else that is unknown turning out badly.
 *
 * @param level the level that is certain then
 * @param levels how many levels that is more than without it; 0 when they alone lift none
 * @param blockers how many blockers they remove
 * @param readiness how many points they add to the readiness score, unrounded
 * @param spreading how many points they add to the spreading score, unrounded
 */
public record Gain(ReadinessLevel level, int levels, int blockers, double readiness, double spreading) {

    /** Whether neither a level nor a blocker nor a score changes. */
    public boolean isNothing() {
        return levels == 0 && blockers == 0 && readiness == 0 && spreading == 0;
    }
}
