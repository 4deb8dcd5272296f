package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --out}. */
final class OutOption {

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output when left out.")
    private @Nullable Path file;

    /** The file that is named; null for standard output. */
    @Nullable
    Path file() {
        return file;
    }

    /**
     * Where results go.
     *
     * @throws ParameterException when no file can be written there
     */
    Output open(Console console, CommandSpec command) {
        return file == null ? Output.toConsole(console) : Output.toFile(file, command);
    }

    /**
     * Writes all there is to write.
     *
     * @throws ParameterException when no file can be written there
     */
    void write(String text, Console console, CommandSpec command) throws IOException {
        try (Output output = open(console, command)) {
            output.write(text);
            output.complete();
        }
    }
}
