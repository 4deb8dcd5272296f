package org.pilotreadiness.pilot;

import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * The seven keys that anchor a locally adapted solution (RM-SPRED p3).
 *
 * @param viability whether it is thought through how the solution survives in operation
 * @param learningCommunity whether there is a forum for learning together
 * @param leadership whether leaders go first and are role models
 * @param guidanceAndTraining whether there is guidance and training
 * @param peopleMovePeople whether contact from person to person carries the solution
 * @param contagiousStories whether there is a story that people want to be part of
 * @param documentation whether there is documentation that anyone can follow
 */
@Built
public record ImplementationKeys(
        Answer viability,
        Answer learningCommunity,
        Answer leadership,
        Answer guidanceAndTraining,
        Answer peopleMovePeople,
        Answer contagiousStories,
        Answer documentation) {

    /** A builder with everything unknown. */
    public static ImplementationKeysBuilder builder() {
        return ImplementationKeysBuilder.of(RecordSchema.unknown(ImplementationKeys.class));
    }
}
