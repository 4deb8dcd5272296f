package org.pilotreadiness.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.StandardRules;

/** A folder of pilots, assessed one after the other while the results are used. */
public final class AssessManyPilots {

    private AssessManyPilots() {}

    /**
     * Prints a line for each pilot, in the order of the file names.
     *
     * @param arguments the path of a folder with pilot files in JSON
     * @throws IOException when the folder can not be read
     */
    public static void main(String[] arguments) throws IOException {
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());

        // Only the names are gathered and sorted here; no pilot is read yet.
        try (Stream<Path> files = Files.list(Path.of(arguments[0])).sorted()) {
            Stream<Pilot> pilots = files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> PilotReader.json().read(file));

            // Results come in the order of the pilots. A pilot is read and assessed when its result is asked for, so
            // that one
            // is held at a time, however many there are. A file that is no pilot ends the stream with an
            // InvalidPilotException; where the others shall go on, catch it in the line above.
            Stream<Assessment> assessments = assessor.assessAll(pilots);

            assessments.forEach(assessment -> System.out.println(
                    assessment.pilot() + ": " + assessment.readiness().level() + " for " + assessment.gate()));
        }
    }
}
