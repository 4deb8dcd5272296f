package org.pilotreadiness.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of which two assessments say different things.
 *
 * @param criterion its id
 * @param earlier how far it was met; null when the earlier rules did not ask for it
 * @param later how far it is met; null when the later rules do not ask for it
 */
public record CriterionChange(
        String criterion,
        @Nullable Range<Fulfilment> earlier,
        @Nullable Range<Fulfilment> later) {

    /** How far it was met; empty when the earlier rules did not ask for it. */
    public Optional<Range<Fulfilment>> before() {
        return Optional.ofNullable(earlier);
    }

    /** How far it is met; empty when the later rules do not ask for it. */
    public Optional<Range<Fulfilment>> after() {
        return Optional.ofNullable(later);
    }
}
