package org.pilotreadiness.cli;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
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
    static PilotFiles in(@Nullable Path path, Console console, CommandSpec command, RuleSet... rules) {
        List<Pilot> pilots = new ArrayList<>();
        boolean isAnyBad = false;
        if (path != null) {
            if (!Files.exists(path)) {
                throw new ParameterException(command.commandLine(), "There are no pilots there (" + path + ").");
            }
            Iterator<Input> inputs =
                    new Inputs(InputStream.nullInputStream(), false, console::complain).of(path.toString());
            while (inputs.hasNext()) {
                Optional<Pilot> pilot = read(inputs.next(), console, rules);
                pilot.ifPresent(pilots::add);
                isAnyBad |= pilot.isEmpty();
            }
        }
        return new PilotFiles(List.copyOf(pilots), isAnyBad);
    }

    /** Reads one pilot; nothing when it is bad, and what is wrong with it has been said on the console then. */
    static Optional<Pilot> read(Input input, Console console, RuleSet... rules) {
        try {
            for (RuleSet each : rules) {
                input.readFor(ReadinessAssessor.using(each));
            }
            return Optional.of(input.read());
        } catch (InvalidPilotException e) {
            console.complain(e.problems());
        } catch (UncheckedIOException e) {
            console.complain(input.unreadable(e));
        }
        return Optional.empty();
    }
}
