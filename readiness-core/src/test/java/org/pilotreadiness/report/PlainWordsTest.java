package org.pilotreadiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.rule.Rule;
import org.pilotreadiness.ruleset.RuleFolder;

class PlainWordsTest {

    private static final String BEFORE = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.pilot.WorkgroupMember;
            import org.pilotreadiness.vocabulary.Collision;

            global org.pilotreadiness.vocabulary.Criteria criteria;

            rule "SP-1 It holds"
                @judges( SPREADING_POTENTIAL )
                @weight( 1 )
            when
            """;

    private static final String AFTER = "\nthen\n    criteria.met( \"SP-1\" );\nend\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', textBlock = """
            Spreading( pull.yes )                                           = pull is yes
            Spreading( !pull.atLeastPartly, push.atLeastPartly )            = pull is not even partly and push is at least partly
            Spreading( push.yes, pull.yes || receiversPull.yes )            = push is yes and (pull is yes or strongest pull of a receiver is yes)
            Pilot( crossSector )                                            = cross sector is true
            Pilot( !crossSector )                                           = cross sector is false
            Pilot( gate in ( Gate.TRIAL, Gate.SPREAD ) )                    = gate is trial or spread
            Pilot( organisations.size > 2 )                                 = number of organisations is above 2
            DataSupport( workgroup contains WorkgroupMember.PATIENT )       = workgroup includes patient
            DataSupport( workgroup not contains WorkgroupMember.PATIENT )   = workgroup does not include patient
            ChangeCapacity( teamDaysAllocated < teamDaysRequired * 80 / 100 ) = team days allocated is below 80 % of team days required
            ChangeCapacity( (startUpWeeks + 1) * 2 <` preparationWeeks )    = (start up weeks + 1) × 2 is at most preparation weeks
            exists Receiver()                                               = there is a receiver
            not Receiver( !pull.yes )                                       = there is no receiver whose pull is not yes
            Receiver( $id : id ) not Collision( receiver `` $id )           = there is a receiver and there is no collision whose receiver is the id of the receiver
            """)
    void aRuleIsSaidInPlainWords(String conditions, String words) {
        Rule rule = RuleFolder.in(folder)
                .rules("rules.drl", BEFORE + conditions.replace('`', '=') + AFTER)
                .read()
                .rules()
                .get(0);

        assertThat(PlainWords.english().of(rule)).isEqualTo(words);
    }
}
