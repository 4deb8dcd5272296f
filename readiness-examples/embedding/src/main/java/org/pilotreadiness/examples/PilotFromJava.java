package org.pilotreadiness.examples;

import static org.pilotreadiness.facts.Dimension.MANAGEMENT_ANCHORING;
import static org.pilotreadiness.pilot.Answer.PARTLY;
import static org.pilotreadiness.pilot.Answer.YES;

import java.util.List;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.rules.StandardRules;

/** A pilot that a program knows from its own records, without a file. */
public final class PilotFromJava {

    private PilotFromJava() {}

    /**
     * Prints how ready the pilot is, and what the checks say of one that can not be.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
        Assessment assessment = assessor.assess(pilot(List.of("home-care")));
        System.out.println(assessment.title() + ": " + assessment.readiness().level());
        assessment
                .precondition(MANAGEMENT_ANCHORING)
                .score()
                .ifPresent(score -> System.out.println("Management anchoring: " + score));

        // A pilot made in Java is checked, too. Where a file has a line, its problems name the field.
        try {
            pilot(List.of("home-car"));
        } catch (InvalidPilotException e) {
            e.problems().forEach(System.out::println);
        }
    }

    private static Pilot pilot(List<String> committed) {
        // At first nothing is known of a pilot but what it is and who takes part.
        Pilot pilot = Pilot.of(
                "fewer-falls",
                "Fewer falls at home",
                Gate.PREPARATION,
                SpreadingScenario.OWN_INITIATIVE,
                List.of(new Organisation("home-care", "Home care", OrganisationKind.MUNICIPALITY)));

        // What the program does know, field by field. The rest stays unknown, which is not the same as no.
        return pilot.with("managementAnchoring.sponsorNamed", YES)
                .with("managementAnchoring.mandateGranted", YES)
                .with("managementAnchoring.ambitionAgreed", PARTLY)
                .with("managementAnchoring.committed", committed);
    }
}
