package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pilotreadiness.test.ReadinessAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.AssessmentReader;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.Scenarios;
import org.pilotreadiness.test.PilotFiles;
import org.pilotreadiness.test.ReadinessSoftAssertions;
import org.pilotreadiness.test.Why;

/** An assertion that fails says why, to somebody who has not seen the pilot. */
class FailingAssertionsTest {

    private static final ReadinessAssessor ASSESSOR = ReadinessAssessor.using(StandardRules.latest());
    private static final Pilot TOBS = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
    private static final Assessment READY = ASSESSOR.assess(TOBS);
    private static final Assessment STOPPED = ASSESSOR.assess(TOBS.with("managementAnchoring.sponsorNamed", false)
            .with("managementAnchoring.committed", List.of())
            .with("changeCapacity.staffCapacity", null));
    private static final Assessment OPEN =
            ASSESSOR.assess(Pilot.of("empty", "Empty", TOBS.gate(), TOBS.scenario(), TOBS.organisations()));

    static Stream<Arguments> failing() {
        return Stream.of(
                failing(() -> assertThat(STOPPED).isAtLeast(ReadinessLevel.CONDITIONAL), "sponsorNamed: no"),
                failing(() -> assertThat(OPEN).isAtLeast(ReadinessLevel.READY), "sponsorNamed: unknown"),
                failing(() -> assertThat(READY).isAtMost(ReadinessLevel.CONDITIONAL), "READY"),
                failing(() -> assertThat(STOPPED).isExactly(ReadinessLevel.READY), "Expected exactly READY"),
                failing(() -> assertThat(OPEN).spreadsAtLeast(SpreadingLevel.MEDIUM), "It does not fully meet SP-"),
                failing(() -> assertThat(STOPPED).hasNoSettledBlocker(), "MA-1"),
                failing(() -> assertThat(OPEN).hasNoBlocker(), "may be stopped"),
                failing(() -> assertThat(STOPPED).isStoppedBy("MA-2"), "MA-2 The organisations share"),
                failing(() -> assertThat(READY).criterion("DS-5").isMet(), "dataSupport.workgroup: clinician"),
                failing(() -> assertThat(READY).criterion("SP-1").isNotMet(), "spreading.core"),
                failing(() -> assertThat(OPEN).criterion("CC-2").isPartlyMet(), "changeCapacity.staff"));
    }

    private static Arguments failing(ThrowingCallable assertion, String told) {
        return Arguments.of(assertion, told);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aFailureSaysWhyInUnder15Lines(ThrowingCallable assertion, String told) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).satisfies(e -> {
            String message = String.valueOf(e.getMessage());
            Assertions.assertThat(message).contains(told, "standard 1.1");
            Assertions.assertThat(message.lines().count()).isLessThan(15);
            Assertions.assertThat(message.lines()).allMatch(line -> line.length() < 240);
        });
    }

    @Test
    void aCriterionThatNoRuleHasIsRefused() {
        assertThatThrownBy(() -> assertThat(STOPPED).isStoppedBy("MA-99")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHoldsIsSilent() {
        assertThat(READY)
                .isAtLeast(ReadinessLevel.READY)
                .isExactly(ReadinessLevel.READY)
                .spreadsAtLeast(SpreadingLevel.HIGH)
                .hasNoSettledBlocker()
                .isStoppedBy()
                .criterion("SP-1")
                .isMet()
                .criterion("DS-5")
                .isPartlyMet();
        assertThat(STOPPED).criterion("MA-1").isNotMet().criterion("MA-3").isNotMet();
        assertThat(OPEN).criterion("MA-1").isOpen();
    }

    @Test
    void aFailureIsReadLikeThis() {
        assertThatThrownBy(() -> assertThat(STOPPED).criterion("MA-1").isMet()).hasMessage("""
                        Expected MA-1 to be MET for certain.
                        MA-1 A named sponsor holds the mandate: not-met.
                            rule "MA-1 A named sponsor holds the mandate" (management-anchoring.drl:9) does not hold:
                              managementAnchoring.sponsorNamed: no (not yes)
                            rule "MA-1 partly" (management-anchoring.drl:21) does not hold:
                              managementAnchoring.sponsorNamed: no (not atLeastPartly)
                          %s.""", STOPPED);
    }

    @Test
    void softAssertionsSayEverything() {
        ReadinessSoftAssertions softly = new ReadinessSoftAssertions();
        softly.assertThat(STOPPED)
                .criterion("MA-1")
                .isMet()
                .criterion("DS-5")
                .isMet()
                .hasNoSettledBlocker();
        assertThatThrownBy(softly::assertAll)
                .hasMessageContainingAll(
                        "Multiple Failures (3 failures)", "sponsorNamed: no", "workgroup", "stopped by");
    }

    @Test
    void anAssessmentThatWasReadNamesTheFields() {
        Assessment read = AssessmentReader.read(JsonReport.compact().of(STOPPED));
        assertThatThrownBy(() -> assertThat(read).criterion("MA-1").isMet())
                .hasMessageContaining("It reads managementAnchoring.sponsorNamed");
    }

    @Test
    void anAnswerWithoutTheEvidenceItNeedsIsUnknownHereToo() {
        Assessment judged = ASSESSOR.with(EvidenceUse.REQUIRED)
                .assess(Pilot.of("bare", "Bare", TOBS.gate(), TOBS.scenario(), TOBS.organisations())
                        .with("managementAnchoring.sponsorNamed", true)
                        .with("managementAnchoring.mandateGranted", true)
                        .withEvidence("managementAnchoring.mandateGranted", new Evidence("Minutes", "", "")));
        assertThatThrownBy(() -> assertThat(judged).criterion("MA-1").isMet())
                .hasMessageContaining("sponsorNamed: unknown (not yes)")
                .hasMessageNotContaining("mandateGranted");
    }

    @Test
    void aScenarioThatFailsSaysWhy() {
        Scenarios scenarios = Scenarios.of(StandardRules.latest());
        ScenarioResult failed = scenarios.run(scenarios.read("""
                - scenario: A sponsor alone
                  given: { managementAnchoring: { sponsorNamed: yes, mandateGranted: no } }
                  expect: { MA-1: met, readiness: ready }
                """));

        assertThatThrownBy(failed::requirePass)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MA-1: expected (met), came out (not met)")
                .hasMessageContaining("management-anchoring.drl:")
                .hasMessageContaining("does not hold:\n    managementAnchoring.mandateGranted: no (not yes)")
                .hasMessageContaining("\n  …")
                .satisfies(thrown ->
                        Assertions.assertThat(thrown.toString().lines().count()).isLessThan(16));
    }

    @Test
    void theCriterionIsSaidFirst() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(READY).isMet())
                .withMessage("Say first which criterion is meant, with criterion( id ).");
    }

    @ParameterizedTest
    @PilotFiles("../readiness-examples/pilots")
    void thePilotsOfAFolderAreArguments(Pilot pilot) {
        Assertions.assertThat(Why.of(ASSESSOR.assess(pilot)).lines().count()).isLessThan(15);
    }
}
