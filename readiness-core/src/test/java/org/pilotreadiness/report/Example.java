package org.pilotreadiness.report;

import java.nio.file.Path;
import java.util.Locale;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.RuleFolder;
import org.pilotreadiness.ruleset.RuleSet;

/** A small rule set with a little of everything, and a pilot of which some is unknown. */
final class Example {

    private static final String RULES = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.pilot.StructuralAlignment;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.facts.SpreadingLevel;
            import org.pilotreadiness.facts.Blocker;
            import org.pilotreadiness.facts.Collision;
            import org.pilotreadiness.facts.ReceiverScore;
            import org.pilotreadiness.facts.SpreadingScore;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.SpreadingVerdict fit;
            global org.pilotreadiness.facts.SpreadingVerdict potential;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;

            rule "MA-1 A sponsor is named"
                @precondition( MANAGEMENT_ANCHORING ) @weight( 3 ) @countsFrom( PREPARATION ) @source( "PLAN p3, NOTE" )
            when ManagementAnchoring( sponsorNamed.yes ) then criteria.met( "MA-1" ); end

            rule "MA-1 partly"
            when ManagementAnchoring( sponsorNamed.atLeastPartly ) then criteria.partly( "MA-1" ); end

            rule "MA-2 Leaders go first"
                @precondition( MANAGEMENT_ANCHORING ) @weight( 1 ) @countsFrom( SPREAD )
            when ManagementAnchoring( leadersGoFirst.yes ) then criteria.met( "MA-2" ); end

            rule "CC-1 Staff have room"
                @precondition( CHANGE_CAPACITY ) @weight( 2 ) @countsFrom( START_UP ) @blocksFrom( TRIAL )
            when ChangeCapacity( staffCapacity.yes ) then criteria.met( "CC-1" ); end

            rule "SA-1 Legal questions are settled"
                @precondition( STRUCTURAL_ALIGNMENT ) @weight( 1 ) @countsFrom( TRIAL ) @blocksFrom( TRIAL )
            when StructuralAlignment( legalClarified.yes ) then criteria.met( "SA-1" ); end

            rule "SP-1 Somebody wants it"
                @judges( SPREADING_POTENTIAL ) @weight( 1 )
            when Spreading( pull.yes || receiversPull.yes ) then criteria.met( "SP-1" ); end

            rule "SP-2 Somebody wants to give it"
                @judges( SPREADING_POTENTIAL ) @weight( 2 )
            when Spreading( push.yes ) then criteria.met( "SP-2" ); end

            rule "RF-1 It wants it"
                @judges( RECEIVER_FIT ) @weight( 3 )
            when $r : Receiver( pull.yes ) then criteria.met( "RF-1", $r ); end

            rule "RF-2 It can keep what it must"
                @judges( RECEIVER_FIT ) @weight( 1 )
            when $r : Receiver( $id : id ) not Collision( receiver == $id ) then criteria.met( "RF-2", $r ); end

            rule "NOT_READY Something blocks"
            when Blocker() then readiness.atMost( ReadinessLevel.NOT_READY ); end

            rule "MEDIUM The score is not high"
            when SpreadingScore( score < 70 ) then potential.atMost( SpreadingLevel.MEDIUM ); end

            rule "LOW The score is low"
            when ReceiverScore( score < 40 ) then fit.atMost( SpreadingLevel.LOW ); end
            """;

    private static final String MESSAGES = """
            MA-1.title=A sponsor is named
            MA-1.nextStep=Name one person.
            CC-1.title=Staff have room
            CC-1.question=Have the staff room for one more change?
            SA-1.title=Legal questions are settled
            SA-1.notMet=The law is not clear yet.
            SA-1.nextStep=Ask a lawyer.
            SP-2.question=Who wants to give it?
            """;

    private static final String PILOT = """
            id: trial-1
            title: "%s"
            gate: trial
            scenario: agreement
            organisations: [{ id: west, name: West, kind: hospital }]
            managementAnchoring: { sponsorNamed: partly, leadersGoFirst: yes }
            structuralAlignment: { legalClarified: no }
            spreading:
              pull: no
              core:
                activities: { essential: [Visit, Training] }
                waysOfWorking: { essential: [] }
                organisation: { essential: [] }
              receivers:
                - { id: a, name: Alpha, kind: region, pull: yes, protected: { activities: [] } }
                - { id: b, name: Beta, kind: municipality, pull: no, protected: { activities: [' training '] } }
                - { id: c, name: Gamma, kind: region, protected: { activities: [] } }
            """;

    private Example() {}

    static RuleSet ruleSet(Path folder) {
        return RuleFolder.in(folder)
                .rules("rules.drl", RULES)
                .file("messages.properties", MESSAGES)
                .read();
    }

    static Assessment assessment(RuleSet ruleSet, String title) {
        return ReadinessAssessor.using(ruleSet).assess(PilotReader.yaml().read(PILOT.formatted(escaped(title))));
    }

    static AssessedPilot unadvised(RuleSet ruleSet, String title) {
        Pilot pilot = PilotReader.yaml().read(PILOT.formatted(escaped(title)));
        return AssessedPilot.of(pilot, ReadinessAssessor.using(ruleSet).assess(pilot));
    }

    static AssessedPilot assessed(RuleSet ruleSet, String title) {
        Pilot pilot = PilotReader.yaml().read(PILOT.formatted(escaped(title)));
        return AssessedPilot.of(pilot, ReadinessAssessor.using(ruleSet).advise(pilot));
    }

    private static String escaped(String title) {
        StringBuilder escaped = new StringBuilder();
        for (char c : title.toCharArray()) {
            boolean isPlain = c >= ' ' && c != '"' && c != '\\' && c != '\u007f' && !(c >= '\u0080' && c <= '\u00ad');
            escaped.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return escaped.toString();
    }
}
