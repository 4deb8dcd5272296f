package org.pilotreadiness.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.ReadinessLevel;

/**
 * How ready a pilot is for its gate.
 *
 * @param level the level, which the weakest precondition and the blockers decide
 * @param possibleScore the mean of the assessed preconditions' scores; null when none is assessed
 */
public record ReadinessResult(
        Range<ReadinessLevel> level, @Nullable Range<Score> possibleScore) {

    /** The mean of the assessed preconditions' scores; empty when none is assessed. The level does not use it. */
    public Optional<Range<Score>> score() {
        return Optional.ofNullable(possibleScore);
    }
}
