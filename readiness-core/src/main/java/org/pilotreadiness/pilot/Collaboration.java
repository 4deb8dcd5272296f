package org.pilotreadiness.pilot;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.Derived;
import org.pilotreadiness.schema.LessIsBetter;

/**
 * Where the collaboration between the sectors stands, and where it is to go (EY-HJM p2, p10).
 *
 * @param current the level today; null when unknown
 * @param ambition the level aimed at; null when unknown
 */
@Built
public record Collaboration(
        @Nullable CollaborationLevel current,
        @LessIsBetter @Nullable CollaborationLevel ambition) {

    /** A builder with everything unknown. */
    public static CollaborationBuilder builder() {
        return CollaborationBuilder.of(RecordSchema.unknown(Collaboration.class));
    }

    /**
     * How many levels the ambition lies above the current collaboration: 2 from informal to integrated, negative when it
     * lies below; 0 when either is unknown. Rules write {@code collaboration.step}.
     */
    @Derived({"current", "ambition"})
    public int getStep() {
        return current == null || ambition == null ? 0 : current.stepsTo(ambition);
    }
}
