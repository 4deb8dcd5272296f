package org.pilotreadiness.assessment;

import org.pilotreadiness.facts.ReadinessLevel;

/**
 * What one favourable answer gains for certain, everything else that is unknown turning out badly.
 *
 * @param level the level that is certain then
 * @param levels how many levels that is more than without it; 0 when it alone lifts none
 * @param blockers how many blockers it removes
 * @param readiness how many points it adds to the readiness score, unrounded
 * @param spreading how many points it adds to the spreading score, unrounded
 */
public record Gain(ReadinessLevel level, int levels, int blockers, double readiness, double spreading) {}
