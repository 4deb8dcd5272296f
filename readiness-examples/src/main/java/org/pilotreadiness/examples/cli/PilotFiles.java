package org.pilotreadiness.examples.cli;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The pilots of a folder or file, all read.
 *
 * @param pilots those that could be read, in their order
 * @param isAnyBad whether one could not be read; what is wrong with it has been said on the console
 */
record PilotFiles(List<Pilot> pilots, boolean isAnyBad) {

    /**
     * Reads the pilots of a folder or file.
     *
     * @param path null for no pilots
     * @throws ParameterException when there is no such folder or file
     */
    static PilotFiles in(@Nullable Path path, Console console, CommandSpec command) {
        List<Pilot> pilots = new ArrayList<>();
        boolean isAnyBad = false;
        if (path != null) {
            if (!Files.exists(path)) {
                throw new ParameterException(command.commandLine(), "There are no pilots there (" + path + ").");
            }
            Iterator<Input> inputs = new Inputs(InputStream.nullInputStream(), false).of(path.toString());
            while (inputs.hasNext()) {
                Input input = inputs.next();
                try {
                    pilots.add(input.read());
                } catch (InvalidPilotException e) {
                    isAnyBad = true;
                    e.problems().stream().map(Problem::toString).forEach(console::complain);
                } catch (UncheckedIOException e) {
                    isAnyBad = true;
                    console.complain(input.name() + ": The file can not be read.");
                }
            }
        }
        return new PilotFiles(List.copyOf(pilots), isAnyBad);
    }
}
