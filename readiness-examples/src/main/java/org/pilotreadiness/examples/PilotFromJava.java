package org.pilotreadiness.examples;

import static org.pilotreadiness.pilot.Answer.PARTLY;
import static org.pilotreadiness.pilot.Answer.UNKNOWN;
import static org.pilotreadiness.pilot.Answer.YES;
import static org.pilotreadiness.rule.Dimension.MANAGEMENT_ANCHORING;

import java.util.List;
import java.util.Map;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.rules.StandardRules;

/** A pilot that a program knows from its own records, without a file. */
public final class PilotFromJava {

    /** The least that a pilot has. Everything else is unknown. */
    private static final String NOTHING_KNOWN = """
            {
              "id": "nothing-known", "title": "Nothing known", "gate": "preparation", "scenario": "own-initiative",
              "organisations": [ { "id": "home-care", "name": "Home care", "kind": "municipality" } ]
            }
            """;

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
        // The sections are records without defaults. Of those that the program knows nothing about, a reader makes the
        // ones in which everything is unknown.
        Pilot unknown = PilotReader.json().read(NOTHING_KNOWN);

        // What the program does know. The rest it says too: an answer is UNKNOWN, a number or a list is null.
        ManagementAnchoring managementAnchoring = new ManagementAnchoring(
                YES, // sponsorNamed
                YES, // mandateGranted
                PARTLY, // ambitionAgreed
                UNKNOWN, // termsOfReferenceApproved
                UNKNOWN, // steeringGroup
                UNKNOWN, // responsibilitiesDivided
                UNKNOWN, // resourcesPrioritised
                UNKNOWN, // focusCompatible
                UNKNOWN, // resourceQualityBalanced
                UNKNOWN, // expectationsAligned
                UNKNOWN, // leadersGoFirst
                UNKNOWN, // fundingSecured
                UNKNOWN, // decisionPathAgreed
                committed);

        return new Pilot(
                "fewer-falls",
                "Fewer falls at home",
                "",
                "Rehabilitation",
                Gate.PREPARATION,
                SpreadingScenario.OWN_INITIATIVE,
                List.of(new Organisation("home-care", "Home care of the town", OrganisationKind.MUNICIPALITY)),
                managementAnchoring,
                unknown.dataSupport(),
                unknown.changeCapacity(),
                unknown.structuralAlignment(),
                unknown.spreading(),
                Map.of("managementAnchoring.sponsorNamed", new Evidence("Letter of appointment", "", "2026-02-01")));
    }
}
