package org.pilotreadiness.assessment;

import org.pilotreadiness.ruleset.language.Criterion;

/**
 * A criterion that stops the pilot at its gate, or may.
 *
 * @param criterion the criterion
 * @param isSettled whether it is certain; else it depends on something unknown
 */
public record Blocker(Criterion criterion, boolean isSettled) {}
