package org.pilotreadiness.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** One pilot, not yet read. */
sealed interface Input {

    /**
     * Reads the pilot.
     *
     * @throws org.pilotreadiness.pilot.InvalidPilotException when it is none
     * @throws UncheckedIOException when it can not be read at all
     */
    Pilot read();

    /** What it is called in complaints. */
    String name();

    /** What it is, in words. */
    default String what() {
        return "file";
    }

    /** The complaint that it can not be read. */
    default String unreadable(UncheckedIOException why) {
        return name() + ": The " + what() + " can not be read (" + Reason.of(why.getCause()) + ").";
    }

    /** What can not be read at all. */
    record Unreadable(String name, String what, IOException cause) implements Input {
        @Override
        public Pilot read() {
            throw new UncheckedIOException(cause);
        }
    }

    /** A file of its own. */
    record OfFile(Path file) implements Input {
        @Override
        public Pilot read() {
            if (Files.isDirectory(file)) {
                throw new UncheckedIOException(new IOException("it is a folder"));
            }
            return PilotReader.forFile(file).read(file);
        }

        @Override
        public String name() {
            return Shown.line(file.toString());
        }
    }

    /** Bytes that were read already: standard input, or a line of it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfBytes(String name, byte[] bytes, PilotReader reader) implements Input {
        @Override
        public Pilot read() {
            return reader.read(bytes, name);
        }
    }
}
