package org.pilotreadiness.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where a command's text goes. */
final class Written {

    private Written() {}

    /**
     * Writes a text to a file, which appears only when it is complete, or to the console when no file is named.
     *
     * @throws ParameterException when no file can be written there
     */
    static void to(@Nullable Path file, Console console, CommandSpec command, String text) throws IOException {
        if (file == null) {
            console.out().print(text);
            return;
        }
        try (Output output = Output.toFile(file)) {
            output.write(text);
            output.complete();
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), "No file can be written there (" + file + ").", e);
        }
    }
}
