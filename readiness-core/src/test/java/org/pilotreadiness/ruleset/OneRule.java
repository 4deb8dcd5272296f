package org.pilotreadiness.ruleset;

import java.nio.file.Path;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** One rule with these conditions, asked of one pilot of which much is known. */
final class OneRule {

    private static final String BEFORE = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Answer;
            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.CollaborationLevel;
            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.OrganisationKind;
            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.pilot.StructuralAlignment;
            import org.pilotreadiness.pilot.WorkgroupMember;
            import org.pilotreadiness.facts.Collision;

            global org.pilotreadiness.facts.Criteria criteria;

            rule "SP-1 It holds"
                @judges( SPREADING_POTENTIAL )
                @weight( 1 )
            when
            """;

    private static final String AFTER = "\nthen\n    criteria.met( \"SP-1\" );\nend\n";

    private static final Pilot PILOT = PilotReader.yaml().read("""
                    id: p
                    title: A pilot
                    gate: trial
                    scenario: agreement
                    organisations:
                      - { id: west, name: West, kind: hospital }
                      - { id: north, name: North, kind: municipality }
                    managementAnchoring:
                      sponsorNamed: yes
                      mandateGranted: no
                      ambitionAgreed: partly
                      committed: [west]
                    dataSupport:
                      workgroup: [clinician, patient]
                    changeCapacity:
                      otherTrialsInArea: 0
                      teamDaysRequired: 10
                      teamDaysAllocated: 8
                      preparationWeeks: 0.1
                      startUpWeeks: 0.2
                      implementationWeeks: 0.3
                    structuralAlignment:
                      collaboration: { current: integrated, ambition: informal }
                    spreading:
                      core:
                        activities: { essential: [Visit] }
                        waysOfWorking: { essential: [] }
                        organisation: { essential: [] }
                      receivers:
                        - { id: a, name: A, kind: region, pull: yes, protected: { activities: [] } }
                        - { id: b, name: B, kind: region, pull: no, protected: { activities: [' visit '] } }
                    """);

    private OneRule() {}

    /** Whether the conditions hold, to both engines: settled, for they ask only for what is known. */
    static boolean holds(Path folder, String conditions) {
        RuleSet rules = RuleFolder.in(folder)
                .rules("rules.drl", BEFORE + "    " + conditions + AFTER)
                .read();
        boolean toReader = isMet(rules, RuleEngine.READER);
        if (isMet(rules, RuleEngine.DROOLS) != toReader) {
            throw new AssertionError("means something else to Drools: " + conditions);
        }
        return toReader;
    }

    private static boolean isMet(RuleSet rules, RuleEngine engine) {
        Range<Fulfilment> found = ReadinessAssessor.using(rules, engine)
                .assess(PILOT)
                .spreading()
                .findings()
                .get(0)
                .fulfilment();
        if (!found.isSettled()) {
            throw new AssertionError("asks for something unknown: " + rules.rules());
        }
        return found.low() == Fulfilment.MET;
    }
}
