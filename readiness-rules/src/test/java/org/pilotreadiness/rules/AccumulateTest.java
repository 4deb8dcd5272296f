package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;

/** What is counted and added up over the facts of a kind. */
class AccumulateTest {

    private static final String HEAD = """
            package org.pilotreadiness.rules.own;

            import org.pilotreadiness.pilot.Organisation;
            import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
            import org.pilotreadiness.pilot.Receiver;

            global org.pilotreadiness.facts.Criteria criteria;
            """;

    private static final List<String> ASKED = List.of(
            "accumulate( Organisation( kind == OrganisationKind.MUNICIPALITY ); $n : count( 1 ); $n >= 2 )",
            "accumulate( Organisation( kind in ( OrganisationKind.REGION, OrganisationKind.STATE ) ); $n : count( 1 ); $n == 0 )",
            "accumulate( Receiver( capacity.yes, $p : pull.value ); $n : count( 1 ), $s : sum( $p ); $n > 1, $s >= 1.5 )",
            "accumulate( Receiver( $p : pull.value ); $a : average( $p ); $a > 0.5 )",
            "accumulate( Receiver( $p : pull.value, $f : structuresFit.value ); $a : min( $p ), $b : max( $f ); $a >= 0.5, $b < 1 )",
            "accumulate( Receiver( !pull.atLeastPartly, $c : capacity.value ); $n : max( $c ); $n < 1 )");

    @TempDir
    private Path folder;

    private RuleSetCopy copy;
    private Pilot pilot;

    @BeforeEach
    void copyThatCounts() throws IOException {
        copy = RuleSetCopy.in(folder.resolve("rules"));
        copy.change("rule-set.yaml", "files:\n", "files:\n  - own.drl\n");
        StringBuilder rules = new StringBuilder(HEAD);
        for (int i = 0; i < ASKED.size(); i++) {
            rules.append("""

                    rule "SP-9%1$d Counted %1$d"
                    @judges( SPREADING_POTENTIAL )
                    @weight( 1 )
                    @source( "RM-SPRED p2" )
                    when
                        %2$s
                    then
                        criteria.met( "SP-9%1$d" );
                    end
                    """.formatted(i, ASKED.get(i)));
        }
        Files.writeString(folder.resolve("rules/own.drl"), rules);
        pilot = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
    }

    private static Receiver receiver(int i, Random random) {
        return new Receiver(
                "r" + i,
                "R" + i,
                OrganisationKind.HOSPITAL,
                word(random),
                word(random),
                word(random),
                word(random),
                new ProtectedElements(List.of(), List.of(), List.of()));
    }

    private static Answer word(Random random) {
        return Answer.values()[random.nextInt(4)];
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return new Organisation(id, id, kind);
    }

    private Pilot any(Random random) {
        List<Object> organisations = new ArrayList<>();
        OrganisationKind[] kinds = {OrganisationKind.MUNICIPALITY, OrganisationKind.REGION, OrganisationKind.HOSPITAL};
        for (int i = 0; i <= random.nextInt(4); i++) {
            organisations.add(organisation("o" + i, kinds[random.nextInt(3)]));
        }
        List<Object> receivers = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            receivers.add(receiver(i, random));
        }
        return pilot.with("managementAnchoring.committed", List.of())
                .with("organisations", organisations)
                .with("spreading.receivers", receivers);
    }

    @Test
    void bothEnginesCountAlike() {
        ReadinessAssessor reader = ReadinessAssessor.using(copy.read(), RuleEngine.READER);
        ReadinessAssessor drools = ReadinessAssessor.using(copy.read(), RuleEngine.DROOLS);
        Random random = new Random(7);
        int[] met = new int[ASKED.size()];
        for (int i = 0; i < 300; i++) {
            Pilot any = any(random);
            Assessment assessment = reader.assess(any);
            assertThat(drools.assess(any)).isEqualTo(assessment);
            for (int j = 0; j < met.length; j++) {
                met[j] += assessment.criterion("SP-9" + j).isMet() ? 1 : 0;
            }
        }
        assertThat(Arrays.stream(met).boxed()).allMatch(times -> times > 0 && times < 300);
    }

    @ParameterizedTest
    @EnumSource
    void organisationsOfAKindAreCounted(RuleEngine engine) {
        ReadinessAssessor assessor = ReadinessAssessor.using(copy.read(), engine);
        List<Object> two = List.of(
                organisation("a", OrganisationKind.MUNICIPALITY), organisation("b", OrganisationKind.MUNICIPALITY));
        Pilot some = pilot.with("managementAnchoring.committed", List.of());

        assertThat(assessor.assess(some.with("organisations", two))
                        .criterion("SP-90")
                        .isMet())
                .isTrue();
        assertThat(assessor.assess(some.with("organisations", two.subList(0, 1)))
                        .criterion("SP-90")
                        .isMet())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void receiversThatNobodyKnowsMayBeAsManyAsAreAskedFor(RuleEngine engine) {
        Assessment open = ReadinessAssessor.using(copy.read(), engine).assess(pilot.with("spreading.receivers", null));

        assertThat(open.criterion("SP-92").fulfilment().low()).isEqualTo(Fulfilment.NOT_MET);
        assertThat(open.criterion("SP-92").fulfilment().high()).isEqualTo(Fulfilment.MET);
    }

    @Test
    void ofNothingNothingHoldsButCountsAndSums() {
        Assessment none = ReadinessAssessor.using(copy.read()).assess(pilot.with("spreading.receivers", List.of()));

        assertThat(none.criterion("SP-93").isMet()).isFalse();
        assertThat(none.criterion("SP-95").isMet()).isFalse();
        assertThat(Answer.YES.getValue()).isEqualTo(1.0);
    }

    @Test
    void itIsAdvisedOn() {
        ReadinessAssessor assessor = ReadinessAssessor.using(copy.read());
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            assertThat(assessor.advise(any(random)).assessment()).isNotNull();
        }
        assertThat(assessor.advise(pilot.with("spreading.receivers", null))).isNotNull();
    }
}
