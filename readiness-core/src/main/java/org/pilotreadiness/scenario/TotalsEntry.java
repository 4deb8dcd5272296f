package org.pilotreadiness.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;

/**
 * What the level rules alone are given in a scenario.
 *
 * @param gate the pilot's gate; trial when left out
 * @param scores scores of 0 to 100 by dimension; a precondition that is left out is not assessed
 * @param values how far criteria are met, by id, in words
 * @param blockers the ids of criteria that block; none when left out
 * @param potential the spreading potential; high when left out
 */
record TotalsEntry(
        @Nullable Gate gate,
        Map<String, BigDecimal> scores,
        Map<String, String> values,
        @Nullable List<String> blockers,
        @Nullable SpreadingLevel potential) {}
