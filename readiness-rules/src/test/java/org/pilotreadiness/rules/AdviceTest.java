package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.assessment.TippingAnswer;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** What is advised is so: tried out one by one on the pilots themselves. */
class AdviceTest {

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());

    @Test
    void aQuestionGainsWhatAssessingThePilotWithItsAnswerGains() {
        int tried = 0;
        for (Pilot pilot : PilotsByChance.mixed(41, 60).toList()) {
            Assessment today = assessor.assess(pilot);
            for (RankedQuestion ranked : assessor.openQuestions(pilot)) {
                String field = ranked.question().field();
                if (Fields.value(pilot, field) == Answer.UNKNOWN) {
                    Assessment then = assessor.assess(pilot.with(field, Answer.YES));
                    Gain gain = ranked.gain();
                    assertThat(gain.level())
                            .as(field)
                            .isEqualTo(then.readiness().level().low());
                    assertThat(gain.blockers()).as(field).isEqualTo(notMet(today) - notMet(then));
                    assertThat(gain.readiness())
                            .as(field)
                            .isCloseTo(
                                    low(then.readiness().score().orElseThrow())
                                            - low(today.readiness().score().orElseThrow()),
                                    within(1e-6));
                    assertThat(gain.spreading())
                            .as(field)
                            .isCloseTo(
                                    low(then.spreading().score().orElseThrow())
                                            - low(today.spreading().score().orElseThrow()),
                                    within(1e-6));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void questionsStandByLevelBlockersReadinessAndSpreadingAndNoneIsLost() {
        int compared = 0;
        for (Pilot pilot : PilotsByChance.mixed(42, 150).toList()) {
            List<RankedQuestion> ranked = assessor.openQuestions(pilot);
            List<OpenQuestion> unranked = assessor.assess(pilot).openQuestions();
            assertThat(ranked).extracting(RankedQuestion::question).containsExactlyInAnyOrderElementsOf(unranked);
            for (int i = 1; i < ranked.size(); i++) {
                int order = order(ranked.get(i - 1).gain(), ranked.get(i).gain());
                assertThat(order).isGreaterThanOrEqualTo(0);
                if (order == 0) {
                    assertThat(unranked.indexOf(ranked.get(i - 1).question()))
                            .isLessThan(unranked.indexOf(ranked.get(i).question()));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void stepsLeadToTheLevelAndTheirCriteriaAreMetThen() {
        Map<Integer, Integer> bySize = new TreeMap<>();
        PilotsByChance.mixed(43, 200).forEach(pilot -> {
            for (ReadinessLevel level : ReadinessLevel.values()) {
                assessor.nextSteps(pilot, level).ifPresent(next -> {
                    Assessment then = assessor.assess(next.after());
                    assertThat(then.readiness().level().low()).isGreaterThanOrEqualTo(level);
                    assertThat(next.steps())
                            .allSatisfy(step ->
                                    assertThat(lowOf(then, step.criterion())).isEqualTo(Fulfilment.MET));
                    assertThat(next.steps())
                            .allSatisfy(step -> assertThat(step.elements())
                                    .isNotEmpty()
                                    .isEqualTo(assessor.ruleSet().elementsOf(step.criterion())));
                    bySize.merge(next.steps().size(), 1, Integer::sum);
                });
            }
            for (SpreadingLevel level : SpreadingLevel.values()) {
                assessor.nextSteps(pilot, level)
                        .ifPresent(next -> assertThat(assessor.assess(next.after())
                                        .spreading()
                                        .level()
                                        .low())
                                .isGreaterThanOrEqualTo(level));
            }
        });
        assertThat(bySize).hasSizeGreaterThan(10).containsKeys(0, 1, 2, 3);
    }

    @Test
    void whatBlocksComesFirstAndWhereNothingIsLackingThereIsNothingToDo() {
        int ready = 0;
        int blocked = 0;
        for (Pilot pilot : PilotsByChance.mixed(44, 150).toList()) {
            List<NextStep> steps =
                    assessor.nextSteps(pilot).map(NextSteps::steps).orElse(List.of());
            List<Boolean> blocks = steps.stream()
                    .map(step -> step.reason() != NextStep.Reason.BLOCKS)
                    .toList();
            assertThat(blocks).isSorted();
            blocked += blocks.contains(false) ? 1 : 0;
            if (assessor.assess(pilot).readiness().level().low() == ReadinessLevel.READY) {
                assertThat(steps).isEmpty();
                ready++;
            }
        }
        assertThat(List.of(ready, blocked))
                .allSatisfy(count -> assertThat(count).isGreaterThan(3));
    }

    @Test
    void theTippingAnswersAreThoseThatChangeTheLevelWhenTheyAreChanged() {
        int tipping = 0;
        for (Pilot pilot : PilotsByChance.mixed(45, 40).toList()) {
            Firmness firmness = assessor.firmness(pilot);
            Range<ReadinessLevel> today = assessor.assess(pilot).readiness().level();
            List<String> expected = new ArrayList<>();
            for (String field : answers()) {
                if (Fields.value(pilot, field) instanceof Answer answer && answer != Answer.UNKNOWN) {
                    for (Answer to : List.of(Answer.NO, Answer.PARTLY, Answer.YES)) {
                        if (Math.abs(to.compareTo(answer)) == 1) {
                            Assessment then = assessor.assess(pilot.with(field, to));
                            if (!then.readiness().level().equals(today)) {
                                expected.add(field + to + then.readiness().level());
                            }
                        }
                    }
                }
            }
            assertThat(firmness.tipping().stream()
                            .filter(each -> !each.field().contains("["))
                            .map(each -> each.field() + each.to() + each.level()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            tipping += firmness.tipping().size();
            assertThat(firmness.isFirm()).isEqualTo(firmness.tipping().isEmpty());
            assertThat(firmness.tipping())
                    .allSatisfy(each -> assertThat(each.direction())
                            .isEqualTo(
                                    each.to().compareTo(each.from()) > 0
                                            ? TippingAnswer.Direction.UP
                                            : TippingAnswer.Direction.DOWN));
        }
        assertThat(tipping).isEqualTo(22);
    }

    private List<String> answers() {
        return assessor.ruleSet().criteria().stream()
                .flatMap(criterion -> criterion.reads().stream())
                .filter(path -> !path.contains("["))
                .distinct()
                .toList();
    }

    private static int order(Gain one, Gain other) {
        int levels = Integer.compare(one.levels(), other.levels());
        int blockers = levels != 0 ? levels : Integer.compare(one.blockers(), other.blockers());
        int readiness = blockers != 0 ? blockers : Double.compare(one.readiness(), other.readiness());
        return readiness != 0 ? readiness : Double.compare(one.spreading(), other.spreading());
    }

    private static int notMet(Assessment assessment) {
        return assessment.blockers().size();
    }

    private static double low(Range<Score> score) {
        return score.low().exact();
    }

    private static Fulfilment lowOf(Assessment assessment, Criterion criterion) {
        return Assessments.findings(assessment)
                .filter(finding -> finding.criterion().id().equals(criterion.id()))
                .findFirst()
                .orElseThrow()
                .fulfilment()
                .low();
    }
}
