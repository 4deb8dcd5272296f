package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** So many of several answers, and what is asked of every receiver. */
class CountingTest {

    private static final String THREE_OF_FIVE = """

            rule "DS-91 Three of five are in place"
                @precondition( DATA_SUPPORT )
                @weight( 2 )
                @countsFrom( PREPARATION )
            when
                DataSupport( goalsDefined.value + indicatorsDefined.value + gapIdentified.value + targetsSet.value + baselineMeasured.value >= 3 )
            then
                criteria.met( "DS-91" );
            end

            rule "DS-91 partly"
            when
                DataSupport( goalsDefined.value + indicatorsDefined.value + gapIdentified.value + targetsSet.value + baselineMeasured.value >= 1.5 )
            then
                criteria.partly( "DS-91" );
            end

            rule "DS-92 Every receiver pulls"
                @precondition( DATA_SUPPORT )
                @weight( 2 )
                @countsFrom( PREPARATION )
            when
                exists Receiver()
                forall( Receiver( pull.yes, capacity.atLeastPartly ) )
            then
                criteria.met( "DS-92" );
            end
            """;
    private static final List<String> FIELDS =
            List.of("goalsDefined", "indicatorsDefined", "gapIdentified", "targetsSet", "baselineMeasured");

    @TempDir
    private Path folder;

    private RuleSetCopy copy() throws IOException {
        return RuleSetCopy.in(folder.resolve("rules"))
                .change(
                        "data-support.drl",
                        "import org.pilotreadiness.pilot.DataSupport;\n",
                        "import org.pilotreadiness.pilot.DataSupport;\nimport org.pilotreadiness.pilot.Receiver;\n")
                .append("data-support.drl", THREE_OF_FIVE);
    }

    @Test
    void soManyOfSeveralAnswersOnBothEngines() throws IOException {
        RuleSet rules = copy().read();
        ReadinessAssessor reader = ReadinessAssessor.using(rules, RuleEngine.READER);
        ReadinessAssessor drools = ReadinessAssessor.using(rules, RuleEngine.DROOLS);
        Random random = new Random(5);
        Pilot plain = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
        for (int i = 0; i < 200; i++) {
            Pilot pilot = plain;
            double worst = 0;
            double best = 0;
            for (String field : FIELDS) {
                Answer answer = Answer.values()[random.nextInt(4)];
                pilot = pilot.with("dataSupport." + field, answer);
                worst += answer == Answer.UNKNOWN ? 0 : answer.getValue();
                best += answer == Answer.UNKNOWN ? 1 : answer.getValue();
            }
            Assessment assessment = reader.assess(pilot);
            assertThat(assessment.criterion("DS-91").fulfilment().low()).isEqualTo(of(worst));
            assertThat(assessment.criterion("DS-91").fulfilment().high()).isEqualTo(of(best));
            assertThat(drools.assess(pilot)).isEqualTo(assessment);
        }
    }

    private static Fulfilment of(double sum) {
        return sum >= 3 ? Fulfilment.MET : sum >= 1.5 ? Fulfilment.PARTLY_MET : Fulfilment.NOT_MET;
    }

    @Test
    void everyReceiver() throws IOException {
        for (RuleEngine engine : RuleEngine.values()) {
            ReadinessAssessor assessor = ReadinessAssessor.using(copy().read(), engine);
            Pilot pilot = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
            Pilot all = pilot;
            for (Receiver receiver : Objects.requireNonNull(pilot.spreading().receivers())) {
                all = all.with("spreading.receivers[" + receiver.id() + "].pull", Answer.YES)
                        .with("spreading.receivers[" + receiver.id() + "].capacity", Answer.PARTLY);
            }
            String first =
                    Objects.requireNonNull(pilot.spreading().receivers()).get(0).id();

            assertThat(assessor.assess(all).criterion("DS-92").isMet()).isTrue();
            assertThat(assessor.assess(all.with("spreading.receivers[" + first + "].pull", Answer.NO))
                            .criterion("DS-92")
                            .fulfilment()
                            .high())
                    .isEqualTo(Fulfilment.NOT_MET);
            assertThat(assessor.assess(all.with("spreading.receivers", List.of()))
                            .criterion("DS-92")
                            .isMet())
                    .isFalse();
            folder = folder.resolve("next");
        }
    }

    @Test
    void whatIsAskedOfEveryReceiverStandsBesideSome() throws IOException {
        RuleSetCopy copy = copy().change("data-support.drl", "    exists Receiver()\n", "");

        assertThat(copy.check().errors())
                .extracting(Object::toString)
                .anyMatch(problem -> problem.contains("Maybe exists Receiver()"));
    }

    @Test
    void proofsDecideWhatIsCounted() throws IOException {
        RuleSetCheck check = copy().change(
                        "data-support.drl", "baselineMeasured.value >= 3", "baselineMeasured.value >= 6")
                .check();

        assertThat(check.warnings())
                .extracting(Object::toString)
                .anyMatch(warning -> warning.contains("DS-91") && warning.contains("never"));
        assertThat(check.warnings()).extracting(Object::toString).noneMatch(warning -> warning.contains("tied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goalsDefined.value / 2 >= 1",
                "goalsDefined.value * 0.1 + gapIdentified.value == 0.3",
                "goalsDefined.value * gapIdentified.value >= 1",
                "goalsDefined.value + dataPackage.populationSize >= 2",
                "goalsDefined.value >= dataPackage.populationSize",
                "goalsDefined.value >= 0.50000000000000000001"
            })
    void whatOthersWouldCalculateOtherwiseIsRefused(String condition) throws IOException {
        RuleSetCopy copy = copy().change(
                        "data-support.drl",
                        "goalsDefined.value + indicatorsDefined.value + gapIdentified.value + targetsSet.value + baselineMeasured.value >= 3",
                        condition);

        assertThat(copy.check().errors())
                .extracting(Object::toString)
                .anyMatch(problem -> problem.contains("Answers as numbers (.value)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goalsDefined.value * 2 + indicatorsDefined.value - gapIdentified.value < 1.5",
                "goalsDefined.value + indicatorsDefined.value > gapIdentified.value + targetsSet.value",
                "3 - goalsDefined.value - indicatorsDefined.value <= 1.3",
                "goalsDefined.value in ( 0.5, 1 )",
                "$v : goalsDefined.value, $v + indicatorsDefined.value == 1.5"
            })
    void bothEnginesCalculateAlike(String condition) throws IOException {
        RuleSet rules = copy().change(
                        "data-support.drl",
                        "goalsDefined.value + indicatorsDefined.value + gapIdentified.value + targetsSet.value + baselineMeasured.value >= 3",
                        condition)
                .read();
        ReadinessAssessor reader = ReadinessAssessor.using(rules, RuleEngine.READER);
        ReadinessAssessor drools = ReadinessAssessor.using(rules, RuleEngine.DROOLS);
        Pilot plain = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
        int met = 0;
        for (int i = 0; i < 81; i++) {
            Pilot pilot = plain;
            for (int field = 0, rest = i; field < 4; field++, rest /= 3) {
                pilot = pilot.with("dataSupport." + FIELDS.get(field), Answer.values()[rest % 3]);
            }
            Assessment assessment = reader.assess(pilot);
            assertThat(drools.assess(pilot)).isEqualTo(assessment);
            met += assessment.criterion("DS-91").isMet() ? 1 : 0;
        }
        assertThat(met).isBetween(1, 80);
    }
}
