package org.pilotreadiness.pilot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * What in a receiver's own core task must not be touched, in the three aspects of the {@link Core} (RM-SPRED p2). A list
 * that is null is unknown; an empty one says that nothing is protected.
 *
 * @param activities protected workflows
 * @param waysOfWorking protected principles, values and guidelines
 * @param organisation protected roles, structures and systems
 */
@Built
public record ProtectedElements(
        @Nullable List<String> activities,
        @Nullable List<String> waysOfWorking,
        @Nullable List<String> organisation) {

    /** Takes its own copies of the lists. */
    public ProtectedElements {
        activities = activities == null ? null : List.copyOf(activities);
        waysOfWorking = waysOfWorking == null ? null : List.copyOf(waysOfWorking);
        organisation = organisation == null ? null : List.copyOf(organisation);
    }

    /** A builder with everything unknown. */
    public static ProtectedElementsBuilder builder() {
        return ProtectedElementsBuilder.of(RecordSchema.unknown(ProtectedElements.class));
    }
}
