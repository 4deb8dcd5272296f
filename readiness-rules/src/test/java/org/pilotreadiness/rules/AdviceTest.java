package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.NoSteps;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.assessment.TippingMove;
import org.pilotreadiness.facts.Dimension;
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
    void aQuestionGainsWhatAssessingThePilotWithItsAnswersGains() {
        int tried = 0;
        for (Pilot pilot : PilotsByChance.mixed(41, 60).toList()) {
            Assessment today = assessor.assess(pilot);
            for (RankedQuestion question : assessor.openQuestions(pilot)) {
                Assessment then = assessor.assess(with(pilot, question.values()));
                Gain gain = question.gain();
                String about = question.values().toString();
                assertThat(gain.level())
                        .as(about)
                        .isEqualTo(then.readiness().level().low());
                assertThat(gain.blockers()).as(about).isEqualTo(notMet(today) - notMet(then));
                assertThat(gain.readiness())
                        .as(about)
                        .isCloseTo(
                                low(then.readiness().score().orElseThrow())
                                        - low(today.readiness().score().orElseThrow()),
                                within(1e-6));
                assertThat(gain.spreading())
                        .as(about)
                        .isCloseTo(
                                low(then.spreading().score().orElseThrow())
                                        - low(today.spreading().score().orElseThrow()),
                                within(1e-6));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void noFieldOfAQuestionCanBeLeftOutAndItsCriterionIsAtItsBestThen() {
        int several = 0;
        for (Pilot pilot : PilotsByChance.mixed(46, 60).toList()) {
            Assessment today = assessor.assess(pilot);
            for (RankedQuestion question : assessor.openQuestions(pilot)) {
                Criterion criterion = question.criterion();
                Fulfilment best = finding(today, criterion).fulfilment().high();
                assertThat(lowOf(assessor.assess(with(pilot, question.values())), criterion))
                        .isEqualTo(best);
                for (String field : question.fields()) {
                    Map<String, Object> fewer = new TreeMap<>(question.values());
                    fewer.remove(field);
                    boolean isOfAPair = field.contains("Days") || field.contains("collaboration");
                    assertThat(lowOf(assessor.assess(with(pilot, fewer)), criterion) == best)
                            .as("%s without %s", question.values(), field)
                            .isEqualTo(isOfAPair && lowOf(assessor.assess(with(pilot, fewer)), criterion) == best);
                }
                several += question.fields().size() > 1 ? 1 : 0;
            }
        }
        assertThat(several).isGreaterThan(50);
    }

    @Test
    void questionsStandByLevelsBlockersReadinessAndSpreadingAndWhatIsAskedBeforeIsLeftOut() {
        int compared = 0;
        int left = 0;
        for (Pilot pilot : PilotsByChance.mixed(42, 150).toList()) {
            List<RankedQuestion> ranked = assessor.openQuestions(pilot);
            List<Criterion> unranked = assessor.assess(pilot).openQuestions().stream()
                    .map(OpenQuestion::criterion)
                    .toList();
            Set<String> asked = new HashSet<>();
            for (int i = 0; i < ranked.size(); i++) {
                assertThat(asked.addAll(ranked.get(i).fields())).isTrue();
                int order = i == 0 ? 1 : order(ranked.get(i - 1), ranked.get(i));
                assertThat(order).isGreaterThanOrEqualTo(0);
                if (order == 0) {
                    assertThat(unranked.indexOf(ranked.get(i - 1).criterion()))
                            .isLessThan(unranked.indexOf(ranked.get(i).criterion()));
                }
                compared++;
            }
            assertThat(unranked)
                    .containsAll(ranked.stream().map(RankedQuestion::criterion).toList());
            left += unranked.size() - ranked.size();
        }
        assertThat(compared).isGreaterThan(1000);
        assertThat(left).isGreaterThan(10);
    }

    @Test
    void aReceiverThatIsSupposedHoldsOnlyWhatIsAsked() {
        Map<String, String> supposed = new TreeMap<>();
        PilotsByChance.mixed(47, 40)
                .flatMap(pilot -> assessor.openQuestions(pilot.with("spreading.receivers", null)).stream())
                .filter(question -> question.values().containsKey("spreading.receivers"))
                .forEach(question -> supposed.put(
                        question.criterion().id(),
                        Fields.written(question.values().get("spreading.receivers"))
                                .toString()));

        assertThat(supposed)
                .containsEntry("SP-8", "[{id=receiver, name=receiver, kind=hospital, outcomesUnderstood=yes}]")
                .containsEntry(
                        "SP-9",
                        "[{id=receiver, name=receiver, kind=hospital, protected={activities=[], waysOfWorking=[], "
                                + "organisation=[]}}]");
    }

    @Test
    void stepsLeadToTheLevelByTheirValuesAloneNoneOfWhichCanBeLeftOut() {
        Map<Integer, Integer> bySize = new TreeMap<>();
        Map<Fulfilment, Integer> least = new EnumMap<>(Fulfilment.class);
        PilotsByChance.mixed(43, 200).forEach(pilot -> {
            for (ReadinessLevel level : ReadinessLevel.values()) {
                assessor.nextSteps(pilot, level).ifPresent(next -> {
                    Assessment then = assessor.assess(next.after());
                    assertThat(then.readiness().level().low()).isGreaterThanOrEqualTo(level);
                    Map<String, Object> values = new LinkedHashMap<>();
                    next.steps().forEach(step -> values.putAll(step.values()));
                    assertThat(with(pilot, values)).isEqualTo(next.after());
                    Assessment today = assessor.assess(pilot);
                    assertThat(lows(then))
                            .allSatisfy((id, low) -> assertThat(low)
                                    .as(id)
                                    .isGreaterThanOrEqualTo(lows(today).get(id)));
                    assertThat(next.steps()).allSatisfy(step -> {
                        assertThat(lowOf(then, step.criterion()))
                                .isGreaterThanOrEqualTo(step.least())
                                .isGreaterThan(lowOf(today, step.criterion()));
                        assertThat(step.isKnown()).isEqualTo(highOf(today, step.criterion()) != Fulfilment.MET);
                        assertThat(step.isKnown() && step.criterion().finding()).isFalse();
                    });
                    for (String field : values.keySet()) {
                        Map<String, Object> fewer = new LinkedHashMap<>(values);
                        fewer.remove(field);
                        Assessment less = assessor.assess(with(pilot, fewer));
                        boolean falls = lows(today).entrySet().stream()
                                .anyMatch(each ->
                                        Objects.requireNonNull(lows(less).get(each.getKey()))
                                                        .compareTo(each.getValue())
                                                < 0);
                        assertThat(falls || less.readiness().level().low().compareTo(level) < 0)
                                .as(field)
                                .isTrue();
                    }
                    next.steps().forEach(step -> least.merge(step.least(), 1, Integer::sum));
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
        assertThat(least).containsOnlyKeys(Fulfilment.PARTLY_MET, Fulfilment.MET);
    }

    private static Pilot with(Pilot pilot, Map<String, Object> values) {
        Pilot changed = pilot;
        for (var each : values.entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        return changed;
    }

    private static Map<String, Fulfilment> lows(Assessment assessment) {
        return Assessments.findings(assessment)
                .collect(Collectors.toMap(
                        each -> each.criterion().id(), each -> each.fulfilment().low()));
    }

    @Test
    void whatIsFoundAndKnownIsNoStep() {
        Pilot ready = FavourablePilot.at("spread");
        Pilot unfavourable = ready.with("dataSupport.effectFavourable", Answer.NO);
        Advice advice = assessor.advise(unfavourable);
        assertThat(advice.nextSteps()).isEmpty();
        assertThat(advice.noSteps()).isEqualTo(NoSteps.NOT_BY_STEPS);
        NextSteps<ReadinessLevel> next = assessor.nextSteps(ready.with("dataSupport.effectFavourable", Answer.UNKNOWN))
                .orElseThrow();
        assertThat(next.steps())
                .extracting(
                        step -> step.criterion().id() + " " + step.isKnown() + " " + step.values() + " " + step.least())
                .containsExactly("DS-17 false {dataSupport.effectFavourable=YES} PARTLY_MET");

        Pilot crowded = FavourablePilot.at("trial").with("changeCapacity.otherTrialsInArea", 2);
        assertThat(assessor.advise(crowded).noSteps()).isEqualTo(NoSteps.NOT_BY_STEPS);
        assertThat(assessor.advise(FavourablePilot.at("implementation").with("changeCapacity.otherTrialsInArea", 2))
                        .nextSteps())
                .isPresent();
    }

    @Test
    void aStepAllocatesAsManyDaysAsAreRequiredAndRequiresNoFewer() {
        Pilot pilot = FavourablePilot.at("trial")
                .with("changeCapacity.operationsDaysRequired", new BigDecimal("60.5"))
                .with("changeCapacity.operationsDaysAllocated", BigDecimal.ONE);
        for (Criterion each : assessor.ruleSet().criteria()) {
            if (each.dimension() == Dimension.CHANGE_CAPACITY
                    && !List.of("CC-4", "CC-6").contains(each.id())) {
                for (String field : each.reads()) {
                    pilot = pilot.with(
                            field,
                            Fields.value(pilot, field) instanceof Answer ? Answer.PARTLY : Fields.value(pilot, field));
                }
            }
        }

        List<NextStep> steps = assessor.nextSteps(pilot).orElseThrow().steps();

        assertThat(steps.get(0).criterion().id()).isEqualTo("CC-6");
        assertThat(steps.get(0).values()).containsExactly(entry("changeCapacity.operationsDaysAllocated", 61));
        assertThat(steps.get(0).isKnown()).isTrue();
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
    void theTipsAreTheMovesThatChangeASettledLevel() {
        Map<Firmness.State, Integer> states = new EnumMap<>(Firmness.State.class);
        int numbers = 0;
        int lists = 0;
        for (Pilot pilot : PilotsByChance.mixed(45, 120).toList()) {
            Firmness firmness = assessor.firmness(pilot);
            states.merge(firmness.state(), 1, Integer::sum);
            Range<ReadinessLevel> today = assessor.assess(pilot).readiness().level();
            if (!today.isSettled()) {
                assertThat(firmness.state()).isEqualTo(Firmness.State.OPEN);
                continue;
            }
            List<TippingMove> all = new ArrayList<>(firmness.tips());
            all.addAll(firmness.dependsOn());
            for (TippingMove move : all) {
                assertThat(assessor.assess(pilot.with(move.field(), move.to()))
                                .readiness()
                                .level())
                        .isEqualTo(move.level())
                        .isNotEqualTo(today);
                numbers += move.from() instanceof Number ? 1 : 0;
                lists += move.from() instanceof Collection<?> ? 1 : 0;
            }
            assertThat(all.stream()
                            .filter(move -> move.from() instanceof Answer)
                            .filter(move -> !move.field().contains("["))
                            .map(move -> move.field() + move.to()))
                    .containsExactlyInAnyOrderElementsOf(tippingAnswers(pilot, today));
            for (String member : List.of("managementAnchoring.committed", "dataSupport.workgroup")) {
                if (Fields.value(pilot, member) instanceof Collection<?> list) {
                    for (Object entry : list) {
                        Collection<Object> fewer =
                                list instanceof Set<?> ? new LinkedHashSet<>(list) : new ArrayList<>(list);
                        fewer.remove(entry);
                        boolean isOther = !assessor.assess(pilot.with(member, fewer))
                                .readiness()
                                .level()
                                .equals(today);
                        assertThat(all.stream()
                                        .anyMatch(move -> move.field().equals(member)
                                                && List.copyOf((Collection<?>) move.to())
                                                        .equals(List.copyOf(fewer))))
                                .isEqualTo(isOther);
                    }
                }
            }
        }
        assertThat(states).containsKeys(Firmness.State.FIRM, Firmness.State.TIPS, Firmness.State.OPEN);
        assertThat(List.of(numbers, lists)).doesNotContain(0);
    }

    private List<String> tippingAnswers(Pilot pilot, Range<ReadinessLevel> today) {
        List<String> expected = new ArrayList<>();
        for (String field : answers()) {
            if (Fields.value(pilot, field) instanceof Answer answer && answer != Answer.UNKNOWN) {
                for (Answer to : List.of(Answer.NO, Answer.PARTLY, Answer.YES)) {
                    if (Math.abs(to.compareTo(answer)) == 1
                            && !assessor.assess(pilot.with(field, to))
                                    .readiness()
                                    .level()
                                    .equals(today)) {
                        expected.add(field + to);
                    }
                }
            }
        }
        return expected;
    }

    @Test
    void aNumberIsMovedOverTheNextValueThatMattersAndWhatIsFoundDoesNotEndFirmness() {
        Pilot fine = FavourablePilot.at("trial")
                .with("changeCapacity.operationsDaysRequired", new BigDecimal("36.3"))
                .with("changeCapacity.operationsDaysAllocated", new BigDecimal(40));

        Firmness firmness = assessor.firmness(fine);

        assertThat(firmness.state()).isEqualTo(Firmness.State.FIRM);
        assertThat(firmness.dependsOn())
                .extracting(move -> move.field() + " " + move.from() + " to " + move.to() + " " + move.level())
                .contains("changeCapacity.otherTrialsInArea 0 to 1 NOT_READY")
                .contains("managementAnchoring.committed [west] to [] NOT_READY");
    }

    private List<String> answers() {
        return assessor.ruleSet().criteria().stream()
                .flatMap(criterion -> criterion.reads().stream())
                .filter(path -> !path.contains("["))
                .distinct()
                .toList();
    }

    private static int order(RankedQuestion question, RankedQuestion after) {
        Gain one = question.gain();
        Gain other = after.gain();
        int levels = Integer.compare(one.levels() + question.atStake(), other.levels() + after.atStake());
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
        return finding(assessment, criterion).fulfilment().low();
    }

    private static Fulfilment highOf(Assessment assessment, Criterion criterion) {
        return finding(assessment, criterion).fulfilment().high();
    }

    private static Finding finding(Assessment assessment, Criterion criterion) {
        return Assessments.findings(assessment)
                .filter(finding -> finding.criterion().id().equals(criterion.id()))
                .findFirst()
                .orElseThrow();
    }
}
