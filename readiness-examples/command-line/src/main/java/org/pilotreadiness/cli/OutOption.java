package org.pilotreadiness.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option {@code --out}. */
final class OutOption {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Destination.Converter.class,
            description = "The file to write; standard output when left out.")
    private @Nullable Destination file;

    /** The file that is named; null for standard output. */
    @Nullable
    Path file() {
        return file == null ? null : file.path();
    }

    /**
     * Where results go.
     *
     * @throws UnwritableException when no file can be written there
     */
    Output open(Console console, CommandSpec command) {
        Output output = file == null ? Output.toConsole(console) : Output.toFile(file);
        if (Readiness.writesJson(command)) {
            output.escapeAsJson();
        }
        return output;
    }

    /**
     * Writes all there is to write.
     *
     * @throws UnwritableException when not all of it can be written
     */
    void write(String text, Console console, CommandSpec command) {
        try (Output output = open(console, command)) {
            output.write(text);
            output.complete();
        }
    }
}
