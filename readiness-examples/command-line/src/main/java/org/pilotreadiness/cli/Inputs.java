package org.pilotreadiness.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.PilotReader;

/** The pilots that the arguments of a command name, one after the other, read only as they are asked for. */
final class Inputs {

    /** Longer than any pilot may be; the rest of such a line is skipped. */
    private static final int LONGEST_LINE = (1 << 20) + 2;

    private final InputStream standardInput;
    private final boolean isInputOfLines;

    /**
     * Inputs of one command.
     *
     * @param isInputOfLines whether standard input has a pilot on each line
     */
    Inputs(InputStream standardInput, boolean isInputOfLines) {
        this.standardInput = standardInput;
        this.isInputOfLines = isInputOfLines;
    }

    /** Whether an argument stands for more than one pilot. */
    boolean isMany(String argument) {
        return argument.equals("-") ? isInputOfLines : isLines(argument) || Files.isDirectory(Path.of(argument));
    }

    /** How many pilots an argument stands for; -1 when that shows only at its end. */
    long count(String argument) {
        if (argument.equals("-") || isLines(argument)) {
            return isMany(argument) ? -1 : 1;
        }
        return Files.isDirectory(Path.of(argument)) ? files(Path.of(argument)).size() : 1;
    }

    /** The pilots that an argument stands for, in order: the files of a folder by name, the lines of a file. */
    Iterator<Input> of(String argument) {
        if (argument.equals("-")) {
            return isInputOfLines
                    ? new Lines("standard input", standardInput)
                    : List.<Input>of(document()).iterator();
        }
        Path path = Path.of(argument);
        if (isLines(argument) && !Files.isDirectory(path)) {
            return new Lines(argument, open(path));
        }
        List<Path> files = Files.isDirectory(path) ? files(path) : List.of(path);
        return files.stream().<Input>map(Input.OfFile::new).iterator();
    }

    private static boolean isLines(String argument) {
        return argument.endsWith(".jsonl");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isPilotFile(file.getFileName().toString()) && !Files.isDirectory(file))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPilotFile(String name) {
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Standard input as one pilot: JSON when it begins like JSON, else YAML. */
    private Input document() {
        try {
            byte[] bytes = standardInput.readNBytes(LONGEST_LINE);
            PilotReader reader = looksLikeJson(bytes) ? PilotReader.json() : PilotReader.yaml();
            return new Input.OfBytes("standard input", bytes, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean looksLikeJson(byte[] bytes) {
        for (byte each : bytes) {
            boolean isMark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!isMark && each > ' ') {
                return each == '{' || each == '[' || each == '"';
            }
        }
        return true;
    }

    /** Lines that hold a pilot each; blank lines are passed over. */
    private static final class Lines implements Iterator<Input> {

        private final String name;
        private final InputStream in;
        private final byte[] chunk = new byte[1 << 16];
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int at;
        private int end;
        private long number;
        private @Nullable Input next;
        private boolean isAtEnd;

        Lines(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            while (next == null && !isAtEnd) {
                byte[] line = line();
                if (!isBlank(line)) {
                    next = new Input.OfBytes(name + ", line " + number, line, PilotReader.json());
                }
            }
            return next != null;
        }

        @Override
        public Input next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Input taken = next;
            next = null;
            return taken;
        }

        private byte[] line() {
            number++;
            line.reset();
            try {
                while (fill()) {
                    int from = at;
                    while (at < end && chunk[at] != '\n') {
                        at++;
                    }
                    line.write(chunk, from, Math.min(at - from, LONGEST_LINE - line.size()));
                    if (at < end) {
                        at++;
                        return line.toByteArray();
                    }
                }
                isAtEnd = true;
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return line.toByteArray();
        }

        /** Reads on when all that was read is used up; false at the end. */
        private boolean fill() throws IOException {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(chunk));
            }
            return at < end;
        }

        private static boolean isBlank(byte[] line) {
            for (byte each : line) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** All arguments, one after the other; each is opened when the one before is at its end. */
    Iterator<Input> all(List<String> arguments) {
        Iterator<String> names = arguments.iterator();
        return new Iterator<>() {
            private Iterator<Input> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && names.hasNext()) {
                    current = of(names.next());
                }
                return current.hasNext();
            }

            @Override
            public Input next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }
}
