package org.pilotreadiness.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.facts.Dimension.CHANGE_CAPACITY;
import static org.pilotreadiness.facts.Dimension.DATA_SUPPORT;
import static org.pilotreadiness.facts.Dimension.MANAGEMENT_ANCHORING;
import static org.pilotreadiness.facts.Dimension.STRUCTURAL_ALIGNMENT;
import static org.pilotreadiness.internal.judging.SmallRules.ASSESSOR;
import static org.pilotreadiness.internal.judging.SmallRules.MET;
import static org.pilotreadiness.internal.judging.SmallRules.NOTHING_KNOWN;
import static org.pilotreadiness.internal.judging.SmallRules.PARTLY;
import static org.pilotreadiness.internal.judging.SmallRules.pilot;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;

/** From what is met to scores and levels, added up by hand. */
class JudgeTest {

    private static final String RECEIVERS = """
            spreading:
              core:
                activities: { essential: [Visit] }
                waysOfWorking: { essential: [] }
                organisation: { essential: [] }
              receivers:
                - { id: free, name: Free, kind: region, pull: yes, protected: { activities: [Round] } }
                - { id: torn, name: Torn, kind: region, pull: yes, protected: { activities: [" visit "] } }
                - { id: cool, name: Cool, kind: region, pull: partly, protected: { activities: [] } }
                - { id: silent, name: Silent, kind: region }
            """;

    private static Assessment assess(Gate gate, String sections) {
        return ASSESSOR.assess(pilot(gate, sections));
    }

    private static String score(Assessment assessment, Dimension precondition) {
        return assessment
                .precondition(precondition)
                .score()
                .map(Object::toString)
                .orElse("none");
    }

    private static String readiness(Assessment assessment) {
        return assessment.readiness().level() + " "
                + assessment.readiness().score().map(Object::toString).orElse("none");
    }

    private static List<String> blockers(Assessment assessment) {
        return assessment.blockers().stream()
                .map(blocker -> blocker.criterion().id() + (blocker.isSettled() ? "" : " perhaps"))
                .toList();
    }

    /** Of 4 points of management anchoring 3 · ½ + 1 · ½; the mean of 50, 100 and 50. */
    @Test
    void aCriterionCountsByItsWeightAndByHowFarItIsMet() {
        Assessment assessment = assess(Gate.TRIAL, PARTLY);

        assertThat(score(assessment, MANAGEMENT_ANCHORING)).isEqualTo("50");
        assertThat(score(assessment, DATA_SUPPORT)).isEqualTo("100");
        assertThat(score(assessment, CHANGE_CAPACITY)).isEqualTo("50");
        assertThat(readiness(assessment)).isEqualTo("CONDITIONAL 67");
        assertThat(readiness(assess(Gate.TRIAL, MET))).isEqualTo("READY 100");
    }

    @Test
    void aCriterionCountsFromItsGateAndWhatIsNotAssessedLimitsNothing() {
        Assessment early = assess(Gate.PREPARATION, MET.replace("[west, north]", "[]"));
        assertThat(Stream.of(Dimension.values()).limit(4).map(each -> score(early, each)))
                .containsExactly("100", "none", "none", "none");
        assertThat(readiness(early)).isEqualTo("READY 100");

        Assessment late = assess(Gate.IMPLEMENTATION, MET);
        assertThat(score(late, DATA_SUPPORT)).as("2 of 5 points are certain").isEqualTo("40..100");
        assertThat(score(late, STRUCTURAL_ALIGNMENT)).isEqualTo("none");
        assertThat(readiness(late)).isEqualTo("CONDITIONAL..READY 80..100");
    }

    @Test
    void whatIsUnknownMakesARangeFromAllBadToAllWell() {
        Assessment assessment = assess(Gate.TRIAL, NOTHING_KNOWN);

        assertThat(readiness(assessment)).isEqualTo("NOT_READY..READY 0..100");
        assertThat(blockers(assessment)).containsExactly("MA-1 perhaps");
        assertThat(assessment.openQuestions())
                .extracting(question -> question.criterion().id() + " " + question.fields())
                .containsExactly(
                        "MA-1 [managementAnchoring.sponsorNamed, managementAnchoring.mandateGranted]",
                        "MA-2 [managementAnchoring.committed]",
                        "DS-1 [dataSupport.dataPackage.populationSize]",
                        "CC-1 [changeCapacity.teamDaysAllocated, changeCapacity.teamDaysRequired]",
                        "SP-1 [spreading.pull]",
                        "SP-2 [spreading.push]");
    }

    @Test
    void oneOfTwoNumbersThatAreComparedIsNotEnough() {
        assertThat(score(assess(Gate.TRIAL, "changeCapacity: { teamDaysAllocated: 8 }"), CHANGE_CAPACITY))
                .isEqualTo("0..100");
        assertThat(score(
                        assess(Gate.TRIAL, "changeCapacity: { teamDaysAllocated: 7.9, teamDaysRequired: 10 }"),
                        CHANGE_CAPACITY))
                .isEqualTo("0");
    }

    @Test
    void aBlockerStopsThePilotFromItsGateWhateverTheScores() {
        String refused = MET.replace("sponsorNamed: yes", "sponsorNamed: no");
        Assessment before = assess(Gate.PREPARATION, refused);
        assertThat(blockers(before)).isEmpty();
        assertThat(readiness(before)).as("its score is too low").isEqualTo("NOT_READY 0");

        Assessment atSpread = assess(Gate.SPREAD, refused);
        assertThat(blockers(atSpread)).as("what is settled comes first").containsExactly("MA-1", "DS-2 perhaps");
        assertThat(readiness(atSpread)).as("25, 40..100 and 100").isEqualTo("NOT_READY 55..75");

        String partly = MET.replace("sponsorNamed: yes", "sponsorNamed: partly");
        assertThat(blockers(assess(Gate.TRIAL, partly)))
                .as("partly met is met enough")
                .isEmpty();
    }

    @Test
    void theWeakestPreconditionDecidesAndAThresholdIsStillInside() {
        assertThat(readiness(assess(Gate.TRIAL, MET.replace("populationSize: 100", "populationSize: 99"))))
                .isEqualTo("NOT_READY 67");

        Assessment atThreshold = assess(Gate.IMPLEMENTATION, MET.replace("} }", "}, effectDocumented: no }"));
        assertThat(score(atThreshold, DATA_SUPPORT)).isEqualTo("40");
        assertThat(readiness(atThreshold)).isEqualTo("CONDITIONAL 80");
    }

    @ParameterizedTest
    @CsvSource({"yes, yes, HIGH 100", "yes, no, MEDIUM 75", "no, yes, LOW 25", "yes, unknown, MEDIUM..HIGH 75..100"})
    void theSpreadingPotentialIsJudgedAtEveryGateAndLimitsTheLastOne(String pull, String push, String expected) {
        String spreading = MET.replace("} }", "}, effectDocumented: yes }") + "spreading: { pull: " + pull + ", push: "
                + push + " }";
        Assessment assessment = assess(Gate.SPREAD, spreading);

        assertThat(assessment.spreading().level() + " "
                        + assessment.spreading().score().orElseThrow())
                .isEqualTo(expected);
        assertThat(assess(Gate.TRIAL, spreading).spreading()).isEqualTo(assessment.spreading());
        assertThat(readiness(assessment)).isEqualTo(expected.startsWith("LOW") ? "NOT_READY 100" : "READY 100");
    }

    @Test
    void eachReceiverIsJudgedByItself() {
        Assessment assessment = assess(Gate.TRIAL, RECEIVERS);

        assertThat(assessment.receivers().stream()
                        .map(result -> result.receiver().id() + " " + result.level() + " "
                                + result.score().orElseThrow() + " "
                                + result.collisions().size()))
                .containsExactly("free HIGH 100 0", "torn LOW 25 1", "cool MEDIUM 88 0", "silent LOW..HIGH 0..100 0");
    }

    @Test
    void whereEvidenceIsRequiredAnAnswerWithoutItIsUnknown() {
        String half = MET + """
                evidence:
                  managementAnchoring.sponsorNamed: { note: Minutes }
                  managementAnchoring.mandateGranted: { note: Minutes }
                """;
        Assessment strict = ASSESSOR.with(EvidenceUse.REQUIRED).assess(pilot(Gate.TRIAL, half));

        assertThat(score(strict, MANAGEMENT_ANCHORING)).isEqualTo("75..100");
        assertThat(score(strict, DATA_SUPPORT)).isEqualTo("0..100");
        assertThat(readiness(strict)).isEqualTo("NOT_READY..READY 25..100");
        assertThat(blockers(strict)).isEmpty();
    }

    @Test
    void aPilotAsItCouldBeIsJudgedByTheSameRules() {
        Pilot today = pilot(Gate.TRIAL, PARTLY);
        Assessment supposed = ASSESSOR.whatIf(today)
                .set("managementAnchoring.mandateGranted", Answer.YES)
                .setWritten("changeCapacity.teamDaysAllocated", "10")
                .assess();

        assertThat(score(supposed, MANAGEMENT_ANCHORING)).as("3 + ½ of 4").isEqualTo("88");
        assertThat(readiness(supposed)).isEqualTo("READY 96");
    }

    @Test
    void bothEnginesSayTheSame() {
        ReadinessAssessor drools = ReadinessAssessor.using(SmallRules.RULES, RuleEngine.DROOLS);
        for (Gate gate : Gate.values()) {
            for (String sections : List.of(MET, PARTLY, NOTHING_KNOWN, RECEIVERS)) {
                Pilot pilot = pilot(gate, sections);
                assertThat(drools.advise(pilot)).isEqualTo(ASSESSOR.advise(pilot));
            }
        }
    }
}
