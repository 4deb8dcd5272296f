package org.pilotreadiness.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.InvalidPilotException;
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
    default Pilot read() {
        return read(null);
    }

    /**
     * Reads the pilot with its answers to own questions.
     *
     * @param localType the type of those of a rule set; null when it has none, and to keep them as they are
     * @throws InvalidPilotException when it is none
     * @throws UncheckedIOException when it can not be read at all
     */
    Pilot read(@Nullable Class<? extends Record> localType);

    /**
     * Reads the pilot for these rules.
     *
     * @throws org.pilotreadiness.pilot.InvalidPilotException when it is none, or when the rules do not allow what it says
     */
    default Pilot readFor(ReadinessAssessor assessor) {
        Pilot pilot = read(assessor.ruleSet().localType());
        List<Diagnostic> problems = assessor.problems(pilot);
        if (!problems.isEmpty()) {
            throw new InvalidPilotException(located(problems));
        }
        return pilot;
    }

    /** Problems with their places in what was read. */
    default List<Diagnostic> located(List<Diagnostic> problems) {
        return problems;
    }

    /** What it is called in complaints. */
    String name();

    /** What it is: file or folder. */
    default String what() {
        return "file";
    }

    /** The complaint that it can not be read. */
    default Sentence unreadable(UncheckedIOException why) {
        return Sentence.of("files.input." + what(), name(), Reason.of(why.getCause()));
    }

    /** What can not be read at all. */
    record Unreadable(String name, String what, IOException cause) implements Input {
        @Override
        public Pilot read(@Nullable Class<? extends Record> localType) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A file of its own. */
    record OfFile(Path file) implements Input {
        @Override
        public Pilot read(@Nullable Class<? extends Record> localType) {
            if (Files.isDirectory(file)) {
                throw new UncheckedIOException(new IOException("it is a folder"));
            }
            return PilotReader.forFile(file).asking(localType).read(file);
        }

        @Override
        public List<Diagnostic> located(List<Diagnostic> problems) {
            try {
                return PilotReader.forFile(file).located(problems, Files.readAllBytes(file), name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
        public Pilot read(@Nullable Class<? extends Record> localType) {
            return reader.asking(localType).read(bytes, name);
        }

        @Override
        public List<Diagnostic> located(List<Diagnostic> problems) {
            return reader.located(problems, bytes, name);
        }
    }
}
