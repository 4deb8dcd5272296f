package org.pilotreadiness.pilot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.schema.NotInFile;

/**
 * What of one aspect of a solution must stay as it is, and what may be adapted (RM-SPRED p2).
 *
 * @param essential the elements without which the solution has no effect; null when unknown, empty when there are none
 * @param adaptable the elements that may be adapted locally; null when unknown, empty when there are none
 * @param answered whether the aspect has been looked at; follows from the lists when null is given: it has when either is
 *     known
 */
public record CoreAspect(
        @Nullable List<String> essential,
        @Nullable List<String> adaptable,
        @NotInFile @Nullable Boolean answered) {

    /** Takes its own copies of the lists. */
    public CoreAspect {
        essential = essential == null ? null : List.copyOf(essential);
        adaptable = adaptable == null ? null : List.copyOf(adaptable);
        answered = answered == null ? essential != null || adaptable != null : answered;
    }

    /** An aspect that is answered when either list is known. */
    public CoreAspect(@Nullable List<String> essential, @Nullable List<String> adaptable) {
        this(essential, adaptable, null);
    }
}
