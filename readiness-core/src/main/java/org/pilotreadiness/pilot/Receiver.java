package org.pilotreadiness.pilot;

import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.InFile;
import org.pilotreadiness.schema.Required;

/**
 * An organisation that a solution is to be spread to.
 *
 * @param id unique among the receivers; letters, digits, hyphens, underscores and full stops
 * @param name its name, not blank
 * @param kind what it is
 * @param pull whether it wants the solution
 * @param outcomesUnderstood whether it is understood what it wants as outcome
 * @param capacity whether it has the capacity to change
 * @param structuresFit whether its structures fit the solution
 * @param protectedElements what in its own core task must not be touched; {@code protected} in files
 */
@Built
public record Receiver(
        @Required @Identifier String id,
        @Required String name,
        @Required OrganisationKind kind,
        Answer pull,
        Answer outcomesUnderstood,
        Answer capacity,
        Answer structuresFit,
        @InFile("protected") ProtectedElements protectedElements) {

    /** A builder of a receiver of which nothing else is known yet. */
    public static ReceiverBuilder builder(String id, String name, OrganisationKind kind) {
        return ReceiverBuilder.of(new Receiver(
                id,
                name,
                kind,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                RecordSchema.unknown(ProtectedElements.class)));
    }

    /** The protected elements by the name that files and rules give them, so that stock Drools finds them too. */
    public ProtectedElements getProtected() {
        return protectedElements;
    }
}
