package org.pilotreadiness.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion or a receiver of which two assessments say different things.
 *
 * @param id its id
 * @param earlier what was said of it; null when it was not asked for, or was no receiver
 * @param later what is said of it; null when it is not asked for any longer, or is a receiver no longer
 * @param <T> how far a criterion is met, or how well the solution fits a receiver
 */
public record Change<T>(
        String id, @Nullable T earlier, @Nullable T later) {

    /** What was said of it; empty when nothing was. */
    public Optional<T> before() {
        return Optional.ofNullable(earlier);
    }

    /** What is said of it; empty when nothing is. */
    public Optional<T> after() {
        return Optional.ofNullable(later);
    }
}
