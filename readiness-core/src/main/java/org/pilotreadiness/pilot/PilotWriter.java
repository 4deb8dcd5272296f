package org.pilotreadiness.pilot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.binding.TreeWriter;

/**
 * Writes pilots as JSON or YAML, by the names and in the order of the pilot file. What is unknown is left out, and what was
 * written is read back as an equal pilot. Thread-safe.
 */
public final class PilotWriter {

    private final TreeReader.Format format;

    private PilotWriter(TreeReader.Format format) {
        this.format = format;
    }

    /** A writer of JSON, indented by two blanks. */
    public static PilotWriter json() {
        return new PilotWriter(TreeReader.Format.JSON);
    }

    /** A writer of YAML. */
    public static PilotWriter yaml() {
        return new PilotWriter(TreeReader.Format.YAML);
    }

    /** The text of a file that holds the pilot; its lines end in a line feed on every system. */
    public String write(Pilot pilot) {
        return TreeWriter.write(Fields.inFile(pilot), format);
    }

    /**
     * Writes the pilot in UTF-8; the stream stays open.
     *
     * @throws IOException when it can not be written
     */
    public void write(Pilot pilot, OutputStream out) throws IOException {
        out.write(write(pilot).getBytes(StandardCharsets.UTF_8));
    }
}
