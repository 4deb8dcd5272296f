package org.pilotreadiness.examples;

import static org.pilotreadiness.facts.Dimension.DATA_SUPPORT;

import java.nio.file.Path;
import java.util.Locale;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.StandardRules;

/** One pilot from a file, assessed by the standard rules. */
public final class AssessOnePilot {

    private AssessOnePilot() {}

    /**
     * Prints how ready a pilot is and what stops it.
     *
     * @param arguments the path of a pilot file in JSON
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        // README: from here
        // Builds the rules: do it once and share the assessor between threads.
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
        Pilot pilot = PilotReader.json().read(file);
        Assessment assessment = assessor.assess(pilot);

        // What depends on something unknown is a range, from all turning out badly to all turning out well.
        System.out.println(
                "Ready for " + assessment.gate() + "? " + assessment.readiness().level());
        assessment.precondition(DATA_SUPPORT).score().ifPresent(score -> System.out.println("Data support: " + score));
        System.out.println("Spreading potential: " + assessment.spreading().level());

        // What stops the pilot for certain (!), and what stops it if the answer turns out to be no (?).
        for (Blocker blocker : assessment.blockers()) {
            String id = blocker.criterion().id();
            String question = assessor.ruleSet().message(id + ".question", Locale.ENGLISH);
            System.out.println((blocker.isSettled() ? "! " : "? ") + id + " " + question);
        }
        // README: to here
    }
}
