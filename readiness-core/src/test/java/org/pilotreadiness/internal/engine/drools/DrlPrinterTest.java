package org.pilotreadiness.internal.engine.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.RuleFolder;

class DrlPrinterTest {

    private static final String WRITTEN = """
            package our.region;

            import org.pilotreadiness.facts.Collision;
            import org.pilotreadiness.pilot.Answer;
            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.pilot.WorkgroupMember;

            global org.pilotreadiness.facts.Criteria criteria;

            rule "SP-1 Everything that conditions are made of"
                @judges( SPREADING_POTENTIAL )
                @weight( 1 )
            when
                Pilot(gate in(Gate.TRIAL,Gate.SPREAD),!crossSector,id!="a, æ || b") /* why */
                ManagementAnchoring( $answer : sponsorNamed, "west" memberOf committed,
                    ( ambitionAgreed.yes || !( mandateGranted == $answer && focusCompatible != Answer.NO ) ) && steeringGroup.yes )
                ChangeCapacity( 0.30 < preparationWeeks, teamDaysAllocated - 2 * ( startUpWeeks - -1 ) >= teamDaysRequired * 80 / 100 )
                exists Spreading( ( core.essentialElements + 1 ) * 2 > 3, receivers.size not in ( 0, 1 ) )
            then
                criteria.met( "SP-1" );
            end

            rule "RF-1 What joins facts"
                @judges( RECEIVER_FIT )
                @weight( 1 )
            when
                $receiver : Receiver( $id : id )
                not Collision( receiver == $id, element not in ( "x" ) )
                exists Receiver()
            then
                criteria.met( "RF-1", $receiver );
            end
            """;

    private static final String PRINTED = """
            package org.pilotreadiness.printed;

            dialect "mvel"

            import org.pilotreadiness.facts.Collision;
            import org.pilotreadiness.pilot.Answer;
            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;

            global org.pilotreadiness.internal.engine.drools.Actions actions;

            rule "SP-1 Everything that conditions are made of"
            when
                Pilot( gate in ( Gate.TRIAL, Gate.SPREAD ), !crossSector, id != "a, æ || b" )
                ManagementAnchoring( $answer : sponsorNamed, committed contains "west", \
            ( ambitionAgreed.yes || !( mandateGranted == $answer && focusCompatible != Answer.NO ) ) && steeringGroup.yes )
                ChangeCapacity( preparationWeeks > 0.30B, \
            teamDaysAllocated - ( 2 * ( startUpWeeks - ( -1 ) ) ) >= teamDaysRequired * 80 / 100 )
                exists Spreading( ( core.essentialElements + 1 ) * 2 > 3, receivers.size not in ( 0, 1 ) )
            then
                actions.apply( 0 );
            end

            rule "RF-1 What joins facts"
            when
                $receiver : Receiver( $id : id )
                not Collision( receiver == $id, element not in ( "x" ) )
                exists Receiver()
            then
                actions.apply( 1, $receiver );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsPrintedIsTheTreeNotTheFile() {
        assertThat(DrlPrinter.file(
                        RuleFolder.in(folder).rules("rules.drl", WRITTEN).read().rules()))
                .isEqualTo(PRINTED);
    }
}
