package org.pilotreadiness.internal.judging;

import java.util.Locale;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * The rule set of these tests, small enough to add up by hand, with something of everything that rules can say. Management
 * anchoring: MA-1 of weight 3, MA-2 of weight 1 from TRIAL. Data support: DS-1 of weight 2 from TRIAL, DS-2 of weight 3 from
 * IMPLEMENTATION. Change capacity: CC-1 from TRIAL. Structural alignment: nothing. MA-1 blocks from START_UP, DS-2 from SPREAD.
 */
final class SmallRules {

    static final RuleSet RULES = RuleSet.fromResources(ReadinessAssessor.class, "small-rules");
    static final ReadinessAssessor ASSESSOR = ReadinessAssessor.using(RULES);

    /** All that is asked of a trial is met. */
    static final String MET = """
            managementAnchoring: { sponsorNamed: yes, mandateGranted: yes, committed: [west, north] }
            dataSupport: { dataPackage: { populationSize: 100 } }
            changeCapacity: { teamDaysAllocated: 10, teamDaysRequired: 10 }
            """;

    /** Where it can be, it is partly met. */
    static final String PARTLY = """
            managementAnchoring: { sponsorNamed: yes, mandateGranted: partly, committed: [west] }
            dataSupport: { dataPackage: { populationSize: 100 } }
            changeCapacity: { teamDaysAllocated: 8, teamDaysRequired: 10 }
            """;

    static final String NOTHING_KNOWN = "";

    private SmallRules() {}

    /** A pilot of two organisations, west and north, with these sections of a YAML file. */
    static Pilot pilot(Gate gate, String sections) {
        return pilot("small", "", gate, sections);
    }

    static Pilot pilot(String id, String area, Gate gate, String sections) {
        return PilotReader.yaml().read("""
                id: %s
                title: A small pilot
                developmentArea: "%s"
                gate: %s
                scenario: agreement
                organisations:
                  - { id: west, name: West Hospital, kind: hospital }
                  - { id: north, name: North Municipality, kind: municipality }
                %s""".formatted(
                        id, area, gate.name().toLowerCase(Locale.ROOT).replace('_', '-'), sections));
    }
}
