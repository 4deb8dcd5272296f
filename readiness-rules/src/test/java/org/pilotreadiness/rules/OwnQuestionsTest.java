package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.PilotWriter;

/** A rule set that asks questions of its own. */
class OwnQuestionsTest {

    static final String OWN = """
            package org.pilotreadiness.rules.own;

            import org.pilotreadiness.pilot.Answer;

            global org.pilotreadiness.facts.Criteria criteria;

            declare enum Stage NONE, SOME, FULL; end

            declare DigitalMaturity
                dpiaDone : Answer
                patientInSteeringGroup : Answer
                monthsInUse : java.math.BigDecimal
                otherPlatforms : Integer  @lessIsBetter( true )  @most( 20 )
                rollout : Stage
            end

            rule "DS-91 Data protection is assessed"
            @precondition( DATA_SUPPORT )
            @weight( 3 )
            @countsFrom( TRIAL )
            @blocksFrom( TRIAL )
            @source( "RM-SPRED p2" )
            when
                DigitalMaturity( dpiaDone.yes, rollout != Stage.NONE )
            then
                criteria.met( "DS-91" );
            end

            rule "DS-91 partly"
            when
                DigitalMaturity( dpiaDone.atLeastPartly )
            then
                criteria.partly( "DS-91" );
            end

            rule "DS-92 Few other platforms, used for some time"
            @precondition( DATA_SUPPORT )
            @weight( 2 )
            @countsFrom( PREPARATION )
            @source( "RM-SPRED p2" )
            when
                DigitalMaturity( otherPlatforms <= 3, monthsInUse >= 6 )
            then
                criteria.met( "DS-92" );
            end
            """;

    @TempDir
    private Path folder;

    private RuleSetCopy copy;
    private Pilot pilot;

    @BeforeEach
    void copyWithOwnQuestions() throws IOException {
        copy = RuleSetCopy.in(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/own.drl"), OWN);
        copy.change("rule-set.yaml", "files:\n", "files:\n  - own.drl\n");
        pilot = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
    }

    @ParameterizedTest
    @EnumSource
    void bothEnginesReadThem(RuleEngine engine) {
        ReadinessAssessor assessor = ReadinessAssessor.using(copy.read(), engine);

        Assessment open = assessor.assess(pilot);
        assertThat(open.criterion("DS-91").fulfilment().low()).isEqualTo(Fulfilment.NOT_MET);
        assertThat(open.criterion("DS-91").fulfilment().high()).isEqualTo(Fulfilment.MET);

        Assessment known = assessor.assess(pilot.with("local.digitalMaturity.dpiaDone", true)
                .with("local.digitalMaturity.rollout", "some")
                .with("local.digitalMaturity.otherPlatforms", 4));
        assertThat(known.criterion("DS-91").isMet()).isTrue();
        assertThat(known.criterion("DS-92").fulfilment().high()).isEqualTo(Fulfilment.NOT_MET);
    }

    @Test
    void theirAnswersAreKeptInTheFile() {
        Pilot answered = pilot.with("local", Map.of("digitalMaturity", Map.of("dpiaDone", "yes", "monthsInUse", 7)));

        assertThat(PilotReader.yaml().read(PilotWriter.yaml().write(answered))).isEqualTo(answered);
        assertThat(PilotReader.json().read(PilotWriter.json().write(answered))).isEqualTo(answered);
    }

    @Test
    void whatCannotBeIsSaid() {
        ReadinessAssessor assessor = ReadinessAssessor.using(copy.read());
        Pilot wrong = pilot.with(
                "local",
                Map.of(
                        "digitalMaturity",
                        Map.of("dpiaDon", "yes", "rollout", "ful", "otherPlatforms", 21),
                        "other",
                        5));

        assertThatThrownBy(() -> assessor.assess(wrong))
                .isInstanceOfSatisfying(
                        InvalidPilotException.class,
                        thrown -> assertThat(thrown.problems())
                                .extracting(Object::toString)
                                .satisfiesExactlyInAnyOrder(
                                        one -> assertThat(one)
                                                .contains("/local/digitalMaturity/dpiaDon")
                                                .contains("Maybe dpiaDone"),
                                        two -> assertThat(two).contains("(ful)").contains("Maybe full"),
                                        three ->
                                                assertThat(three).contains("A number from 0 to 20 was expected (21)")));
    }

    @Test
    void whatIsDeclaredWrongIsSaidAllAtOnce() throws IOException {
        copy.change("own.drl", "import org.pilotreadiness.pilot.Answer;\n", "")
                .change("own.drl", "rollout : Stage", "rollout : Stge")
                .change("own.drl", "@most( 20 )", "@most( 20.5 )  @step( 3 )")
                .change(
                        "own.drl",
                        "declare enum Stage NONE, SOME, FULL; end",
                        "declare enum Stage NONE, some, NONE; end");

        assertThat(copy.check().errors())
                .extracting(Object::toString)
                .anyMatch(each -> each.contains("Answer") && each.contains("import org.pilotreadiness.pilot.Answer;"))
                .anyMatch(each -> each.contains("(Stge)"))
                .anyMatch(each -> each.contains("whole numbers only (20.5)"))
                .anyMatch(each -> each.contains("(some)") && each.contains("Maybe SOME"))
                .anyMatch(each -> each.contains("The word (NONE) stands twice"));
    }
}
