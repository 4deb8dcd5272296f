package org.pilotreadiness.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import org.pilotreadiness.pilot.PilotReader;

/** The pilots that the arguments of a command name, one after the other, read only as they are asked for. */
final class Inputs {

    /** Longer than any pilot may be; the rest of such a line is skipped. */
    static final int LONGEST = (1 << 20) + 2;

    private final InputStream standardInput;
    private final boolean isInputOfLines;
    private final Consumer<Sentence> remarks;

    /**
     * Inputs of one command.
     *
     * @param isInputOfLines whether standard input has a pilot on each line
     * @param remarks is told what of a folder is left out
     */
    Inputs(InputStream standardInput, boolean isInputOfLines, Consumer<Sentence> remarks) {
        this.standardInput = standardInput;
        this.isInputOfLines = isInputOfLines;
        this.remarks = remarks;
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
        try {
            return Files.isDirectory(Path.of(argument))
                    ? files(Path.of(argument)).stream().filter(Inputs::isPlain).count()
                    : 1;
        } catch (IOException e) {
            return 1;
        }
    }

    /**
     * The pilots that an argument stands for, in order: the plain files of a folder by name, the lines of a file. What can not be
     * opened is one input that can not be read.
     */
    Iterator<Input> of(String argument) {
        try {
            if (argument.equals("-")) {
                return isInputOfLines
                        ? new Lines("standard input", standardInput)
                        : List.<Input>of(document()).iterator();
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return plainFiles(path).stream().<Input>map(Input.OfFile::new).iterator();
            }
            return isLines(argument)
                    ? new Lines(Shown.line(argument), Files.newInputStream(path))
                    : List.<Input>of(new Input.OfFile(path)).iterator();
        } catch (IOException e) {
            String name = argument.equals("-") ? "standard input" : Shown.line(argument);
            String what = Files.isDirectory(Path.of(argument)) ? "folder" : "file";
            return List.<Input>of(new Input.Unreadable(name, what, e)).iterator();
        }
    }

    private static boolean isLines(String argument) {
        return argument.endsWith(".jsonl");
    }

    /** Whether it can be read to an end, or is a link that leads nowhere: of that it is said. */
    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file) || !Files.exists(file);
    }

    private List<Path> plainFiles(Path folder) throws IOException {
        List<Path> files = files(folder);
        files.stream()
                .filter(file -> !isPlain(file))
                .forEach(file -> remarks.accept(Sentence.of("files.input.left-out", Shown.line(file.toString()))));
        return files.stream().filter(Inputs::isPlain).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isPilotFile(file.getFileName().toString()) && !Files.isDirectory(file))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isPilotFile(String name) {
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Standard input as one pilot: JSON when it begins like JSON, else YAML. */
    private Input document() throws IOException {
        byte[] bytes = standardInput.readNBytes(LONGEST);
        PilotReader reader = looksLikeJson(bytes) ? PilotReader.json() : PilotReader.yaml();
        return new Input.OfBytes("standard input", bytes, reader);
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
                try {
                    byte[] line = line();
                    if (number == 1 && !Utf8.otherThanText(line).isEmpty()) {
                        next = new Input.OfBytes(name, Arrays.copyOf(chunk, end), PilotReader.json());
                        isAtEnd = true;
                    } else if (!isBlank(line)) {
                        next = new Input.OfBytes(name + ", line " + number, line, PilotReader.json());
                    }
                } catch (IOException e) {
                    next = new Input.Unreadable(name, "file", e);
                    isAtEnd = true;
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

        private byte[] line() throws IOException {
            number++;
            line.reset();
            while (fill()) {
                int from = at;
                while (at < end && chunk[at] != '\n') {
                    at++;
                }
                line.write(chunk, from, Math.min(at - from, LONGEST - line.size()));
                if (at < end) {
                    at++;
                    return line.toByteArray();
                }
            }
            isAtEnd = true;
            in.close();
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
