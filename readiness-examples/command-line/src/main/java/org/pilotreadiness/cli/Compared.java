package org.pilotreadiness.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.AssessmentReader;
import org.pilotreadiness.report.InvalidAssessmentException;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * One side of a comparison: a pilot to be judged, or what was once said of one. Exactly one of both is there.
 *
 * @param pilot the pilot
 * @param saved the saved assessment
 */
record Compared(@Nullable Pilot pilot, @Nullable Assessment saved) {

    /** Reads a file, whichever it is; nothing when it is bad, and what is wrong with it has been said on the console then. */
    static Optional<Compared> read(Path file, Console console, RuleSet... rules) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Inputs.LONGEST);
            return AssessmentReader.isAssessment(bytes)
                    ? Optional.of(new Compared(null, AssessmentReader.read(bytes, file.toString())))
                    : PilotFiles.read(
                                    new Input.OfBytes(file.toString(), bytes, PilotReader.forFile(file)),
                                    console,
                                    rules)
                            .map(pilot -> new Compared(pilot, null));
        } catch (InvalidAssessmentException e) {
            console.complain(e.problems());
        } catch (IOException e) {
            console.complain(new Input.Unreadable(Shown.line(file.toString()), "file", e)
                    .unreadable(new UncheckedIOException(e)));
        }
        return Optional.empty();
    }
}
