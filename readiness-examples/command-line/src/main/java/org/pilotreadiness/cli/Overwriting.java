package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Looks before a command runs at the files that its options name to be written: none may be one that it reads. */
final class Overwriting {

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".drl", ".properties");

    private final List<Path> read = new ArrayList<>();
    private final List<Destination> written = new ArrayList<>();

    private Overwriting() {}

    /**
     * Refuses what could not be written, or would take the place of what is read.
     *
     * @throws ParameterException saying what of it
     */
    static void refuse(CommandSpec command) {
        Overwriting files = new Overwriting();
        for (ArgSpec argument : command.args()) {
            files.gather(argument.getValue(), argument.isPositional());
        }
        for (Destination destination : files.written) {
            String refusal = destination.refusal();
            if (refusal == null && files.read.stream().anyMatch(each -> isRead(destination, each))) {
                refusal = "The result would take the place of what is read (" + destination.path() + ").";
            }
            if (refusal != null) {
                throw new ParameterException(command.commandLine(), refusal);
            }
        }
    }

    /** Every path that a command is given is read, and so is what stands at a place. */
    private void gather(@Nullable Object value, boolean isPositional) {
        if (value instanceof Destination destination) {
            written.add(destination);
        } else if (value instanceof Path path) {
            read.add(path);
        } else if (value instanceof String name && isPositional) {
            read.add(Path.of(name.equals("-") ? "/proc/self/fd/0" : name));
        } else if (value instanceof List<?> several) {
            several.forEach(each -> gather(each, isPositional));
        }
    }

    private static boolean isRead(Destination destination, Path read) {
        try {
            return Files.isDirectory(read)
                    ? isWithin(destination, read) || isWithin(destination, read.resolve("scenarios"))
                    : isSame(destination, read);
        } catch (IOException e) {
            return false;
        }
    }

    /** Also a file that is not there yet, where the next run would read it. */
    private static boolean isWithin(Destination destination, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Path file = destination.file();
        if (isOfInputs(file) && Files.isSameFile(folder, file.resolveSibling("."))) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Overwriting::isOfInputs).toList()) {
                if (isSame(destination, each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfInputs(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }

    private static boolean isSame(Destination destination, Path read) throws IOException {
        return Files.isRegularFile(destination.path())
                && Files.exists(read)
                && Files.isSameFile(destination.path(), read);
    }
}
