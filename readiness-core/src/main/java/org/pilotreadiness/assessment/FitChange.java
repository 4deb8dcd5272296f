package org.pilotreadiness.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.rule.SpreadingLevel;

/**
 * A receiver of whose fit two assessments say different things.
 *
 * @param receiver its id
 * @param earlier how well the solution fitted it; null when it was no receiver
 * @param later how well the solution fits it; null when it is a receiver no longer
 */
public record FitChange(
        String receiver,
        @Nullable Range<SpreadingLevel> earlier,
        @Nullable Range<SpreadingLevel> later) {

    /** How well the solution fitted it; empty when it was no receiver. */
    public Optional<Range<SpreadingLevel>> before() {
        return Optional.ofNullable(earlier);
    }

    /** How well the solution fits it; empty when it is a receiver no longer. */
    public Optional<Range<SpreadingLevel>> after() {
        return Optional.ofNullable(later);
    }
}
