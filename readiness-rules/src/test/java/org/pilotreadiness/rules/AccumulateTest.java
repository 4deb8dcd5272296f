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
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** What is counted and added up over the facts of a kind. */
class AccumulateTest {

    private static final String HEAD = """
            package org.pilotreadiness.rules.own;

            import org.pilotreadiness.facts.CriterionValue;
            import org.pilotreadiness.facts.SpreadingLevel;
            import org.pilotreadiness.pilot.Organisation;
            import org.pilotreadiness.pilot.OrganisationKind;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.SpreadingVerdict potential;
            """;

    private static final List<String> ASKED = List.of(
            "accumulate( Organisation( kind == OrganisationKind.MUNICIPALITY ); $n : count( 1 ); $n >= 2 )",
            "accumulate( Organisation( kind in ( OrganisationKind.REGION, OrganisationKind.STATE ) ); $n : count( 1 ); $n == 0 )",
            "accumulate( Receiver( capacity.yes, $p : pull.value ); $n : count( 1 ), $s : sum( $p ); $n > 1, $s >= 1.5 )",
            "accumulate( Receiver( $p : pull.value ); $a : average( $p ); $a > 0.5 )",
            "accumulate( Receiver( $p : pull.value, $f : structuresFit.value ); $a : min( $p ), $b : max( $f ); $a >= 0.5, $b < 1 )",
            "accumulate( Receiver( $p : pull.value ); $n : max( $p ); $n >= 0.5 )\n        accumulate( Receiver( $p : capacity.value ); $m : min( $p ); $m < 1 )",
            "accumulate( Receiver( $s : protected.activities.size ); $n : sum( $s ); $n >= 2 )");

    @TempDir
    private Path folder;

    private RuleSetCopy copy;
    private int others;
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
        for (String file : List.of(
                "messages.properties", "messages_da.properties", "messages_nb.properties", "messages_sv.properties")) {
            for (int i = 0; i < ASKED.size(); i++) {
                copy.append(file, """
                        SP-9%1$d.title=Counted %1$d
                        SP-9%1$d.question=Is it counted %1$d?
                        SP-9%1$d.met=It is.
                        SP-9%1$d.notMet=It is not.
                        SP-9%1$d.nextStep=Count.
                        """.formatted(i));
            }
        }
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
                new ProtectedElements(
                        random.nextInt(4) == 0 ? null : List.of("a", "b", "c").subList(0, random.nextInt(3)),
                        List.of(),
                        List.of()));
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

    @ParameterizedTest
    @EnumSource
    void ofNothingNothingHoldsButCountsAndSums(RuleEngine engine) throws IOException {
        Pilot none = pilot.with("spreading.receivers", List.of());
        for (String asked : List.of("max( $p ); $n < 1", "min( $p ); $n >= 0", "average( $p ); $n != 5")) {
            assertThat(isMet(asked, none, engine)).as(asked).isFalse();
        }
        for (String asked : List.of("sum( $p ); $n == 0", "count( 1 ); $n <= 0")) {
            assertThat(isMet(asked, none, engine)).as(asked).isTrue();
        }
    }

    private boolean isMet(String asked, Pilot of, RuleEngine engine) throws IOException {
        RuleSetCopy rules = asking("accumulate( Receiver( $p : pull.value ); $n : " + asked + " )");
        return ReadinessAssessor.using(rules.read(), engine)
                .assess(of)
                .criterion("SP-90")
                .isMet();
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

    @Test
    void receiversThatNobodyKnowsAreAdvisedInTheNumberThatIsAskedFor() throws IOException {
        copy.append("own.drl", """

                rule "HIGH needs several receivers"
                when
                    CriterionValue( criterion == "SP-92", value < 1 )
                then
                    potential.atMost( SpreadingLevel.MEDIUM );
                end
                """);
        Pilot unknown = pilot.with("spreading.receivers", null);
        ReadinessAssessor assessor = ReadinessAssessor.using(copy.read());

        assertThat(assessor.advise(unknown).nextSpreadingSteps().orElseThrow().steps())
                .filteredOn(step -> step.criterion().id().equals("SP-92"))
                .singleElement()
                .satisfies(step -> assertThat((List<?>) step.values().get("spreading.receivers"))
                        .hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void scoresAreCountedToo(RuleEngine engine) throws IOException {
        copy.append("readiness-level.drl", """

                rule "NOT_READY Two are weak"
                when
                    accumulate( PreconditionScore( score <= 100 ); $n : count( 1 ); $n >= 4 )
                then
                    readiness.atMost( ReadinessLevel.NOT_READY );
                end

                rule "NOT_READY None is there"
                when
                    accumulate( PreconditionScore(); $n : count( 1 ); $n == 0 )
                then
                    readiness.atMost( ReadinessLevel.NOT_READY );
                end
                """);
        assertThat(copy.check().errors()).isEmpty();
        assertThat(copy.check().warnings())
                .extracting(Object::toString)
                .noneMatch(said -> said.contains("readiness-level.drl") && said.contains("never"));
        assertThat(ReadinessAssessor.using(copy.read(), engine)
                        .assess(pilot)
                        .readiness()
                        .level()
                        .high())
                .isEqualTo(ReadinessLevel.NOT_READY);
    }

    @Test
    void thatThereIsNoneMayBeAskedWhereThereIsNone() throws IOException {
        Path place = Files.createDirectory(folder.resolve("small"));
        Files.writeString(place.resolve("rule-set.yaml"), "id: small\nversion: 1.0.0\nfiles: [small.drl]\n");
        Files.writeString(place.resolve("small.drl"), """
                package our.region;

                import org.pilotreadiness.facts.PreconditionScore;
                import org.pilotreadiness.facts.ReadinessLevel;
                import org.pilotreadiness.pilot.Spreading;

                global org.pilotreadiness.facts.Criteria criteria;
                global org.pilotreadiness.facts.ReadinessVerdict readiness;

                rule "SP-1 It is wanted"
                    @judges( SPREADING_POTENTIAL )
                    @weight( 1 )
                when
                    Spreading( push.yes )
                then
                    criteria.met( "SP-1" );
                end

                rule "NOT_READY Nothing is assessed"
                when
                    accumulate( PreconditionScore(); $n : count( 1 ); $n == 0 )
                then
                    readiness.atMost( ReadinessLevel.NOT_READY );
                end
                """);
        assertThat(RuleSetCheck.of(place).diagnostics()).noneMatch(found -> found.code() == Code.NEVER);
        assertThat(ReadinessAssessor.using(RuleSet.fromDirectory(place))
                        .assess(pilot)
                        .readiness()
                        .level()
                        .high())
                .isEqualTo(ReadinessLevel.NOT_READY);
    }

    @Test
    void whatCanNotBeIsSaid() throws IOException {
        assertThat(refused("accumulate( Receiver(); $n : cont( 1 ); $n > 1 )")).contains("Maybe count.");
        assertThat(refused("accumulate( Receiver(); $n : count( 1 ); $m > 1 )")).contains("($m)");
        assertThat(refused("accumulate( Receiver(); $n : count( 1 ); 1 < 2 )")).contains("$n >= 2");
        assertThat(refused("accumulate( Receiver( $p : pull.value ); $n : sum( pull.value ); $n > 1 )"))
                .contains("sum( $p )");
        assertThat(refused("accumulate( Spreading(); $n : count( 1 ); $n > 1 )"))
                .contains("one Spreading only");
        assertThat(refused("Spreading( $n : push )\n accumulate( Receiver(); $n : count( 1 ); $n > 1 )"))
                .contains("$n");
        assertThat(refused("accumulate( Receiver(); $n : count( 1 ); $n > 1 )\n Spreading( $n : push )"))
                .contains("$n");
        assertThat(refused("accumulate( Receiver(); $n : count( 1 ); $n < 9 )\n forall( Receiver( pull.yes ) )"))
                .contains("exists Receiver()");
    }

    @Test
    void whatCheckDoesNotProveOfItIsSaid() throws IOException {
        assertThat(copy.check().warnings())
                .filteredOn(warning -> warning.code() == Code.UNDECIDED)
                .extracting(warning -> warning.sentence().toString() + warning.maybe())
                .hasSize(ASKED.size())
                .allMatch(said -> said.contains("asks how many there are"));
    }

    private String refused(String asked) throws IOException {
        return asking(asked).check().errors().toString();
    }

    private RuleSetCopy asking(String asked) throws IOException {
        Path place = folder.resolve("other" + others++);
        RuleSetCopy other = RuleSetCopy.in(place);
        other.change("rule-set.yaml", "files:\n", "files:\n  - own.drl\n");
        Files.writeString(place.resolve("own.drl"), HEAD + """

                rule "SP-90 Counted"
                @judges( SPREADING_POTENTIAL )
                @weight( 1 )
                when
                    %s
                then
                    criteria.met( "SP-90" );
                end
                """.formatted(asked));
        return other;
    }
}
