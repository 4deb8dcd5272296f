package org.pilotreadiness.pilot;

import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.text.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads pilots for Jackson as {@link PilotReader} reads them: part of {@code org.pilotreadiness.jackson.ReadinessModule}, which
 * Jackson finds by itself. Thread-safe.
 */
public final class PilotDeserializer extends StdDeserializer<Pilot> {

    /** One for all. */
    public PilotDeserializer() {
        super(Pilot.class);
    }

    /**
     * Reads the value at which the parser stands.
     *
     * @throws InvalidPilotException when it is no pilot, naming everything that is wrong by JSON pointer, line and column
     */
    @Override
    public Pilot deserialize(JsonParser json, DeserializationContext context) {
        Problems problems = new Problems("");
        Node root = TreeReader.read(json, problems);
        return PilotReader.pilotOf(root, problems);
    }
}
