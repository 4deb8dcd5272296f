package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.AssessorDescription;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.assessment.Verdict;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;

/** What a program asks of a result it gets in one call. */
class ResultsTest {

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private final Pilot tobs = read("tobs");
    private final Assessment assessment = assessor.assess(tobs);

    @Test
    void aCriterionIsFoundByItsId() {
        assertThat(assessment.criterion("SA-5").criterion().id()).isEqualTo("SA-5");
        assertThat(assessment.criterion("SP-1").isMet()).isTrue();
        assertThat(assessment.criterion("DS-5").fulfilment().low()).isEqualTo(Fulfilment.PARTLY_MET);
        assertThat(assessment.criterion("DS-5")).hasToString("DS-5 PARTLY_MET");
        String receiver = assessment.receivers().get(0).receiver().id();
        assertThat(assessment.criterion("RF-2", receiver).criterion().id()).isEqualTo("RF-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.criterion("SA5"))
                .withMessage("There is no criterion (SA5) in this assessment. Maybe SA-5.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.criterion("RF-2", "nobody"))
                .withMessage("There is no receiver (nobody) in this assessment.");
    }

    @Test
    void aLevelIsReachedWhenThatIsCertain() {
        assertThat(assessment.isAtLeast(ReadinessLevel.CONDITIONAL)).isTrue();
        assertThat(assessment.isAtLeast(SpreadingLevel.LOW)).isTrue();
        Assessment open = assessor.assess(Pilot.of("p", "P", tobs.gate(), tobs.scenario(), tobs.organisations()));
        assertThat(open.isAtLeast(ReadinessLevel.NOT_READY)).isTrue();
        assertThat(open.isAtLeast(ReadinessLevel.CONDITIONAL)).isFalse();
        assertThat(open.blockers().settled()).isEmpty();
        assertThat(open.blockers().possible()).isNotEmpty().isEqualTo(open.blockers());
        Assessment bad = assessor.assess(tobs.with("managementAnchoring.sponsorNamed", false));
        assertThat(bad.blockers().settled())
                .isNotEmpty()
                .allMatch(Blocker::isSettled)
                .isEqualTo(bad.blockers().subList(0, bad.blockers().settled().size()));
    }

    @Test
    void scoresCompareAsTheyAreShown() {
        assertThat(new Score(61.6)).isEqualByComparingTo(new Score(62.4)).isEqualTo(new Score(62));
        assertThat(new Score(61.6)).hasSameHashCodeAs(new Score(62.4)).isLessThan(new Score(62.6));
    }

    @Test
    void aResultIsShownOnOneLine() {
        String rules = StandardRules.latest().toString();
        assertThat(rules).matches("standard 1[.][0-9.]+ [(][0-9a-f]{12}[)]");
        assertThat(assessment).hasToString("tobs at spread: READY 92..93, by " + rules);
        assertThat(assessor.advise(tobs)).hasToString("advice on " + assessment);
        assertThat(assessor.portfolio(List.of(tobs))).hasToString("portfolio of 1, 0 in conflict, by " + rules);
        assertThat(tobs).hasToString("tobs at spread: Early detection of incipient disease with the TOBS score she…");
    }

    @Test
    void ruleSetsAreEqualByTheirDigest() {
        assertThat(StandardRules.latest()).isEqualTo(StandardRules.latest()).hasSameHashCodeAs(StandardRules.latest());
    }

    @Test
    void theDigestOfAPilotDoesNotDependOnItsFile() {
        String one = """
                {"id": "p", "title": "P", "gate": "trial", "scenario": "agreement",
                  "organisations": [{"id": "a", "name": "A", "kind": "hospital"}],
                  "changeCapacity": {"teamDaysRequired": 12.50, "staffCapacity": "unknown"},
                  "dataSupport": {"workgroup": ["patient", "clinician"]},
                  "evidence": {"title": {"note": "a"}, "gate": {"note": "b"}}}
                """;
        String other = """
                summary: ""
                evidence: { gate: { note: b }, title: { note: a, source: "" } }
                dataSupport: { workgroup: [clinician, patient] }
                changeCapacity: { teamDaysRequired: 12.5 }
                organisations: [{ kind: hospital, name: A, id: a }]
                scenario: agreement
                gate: trial
                title: P
                id: p
                """;
        Assessment assessed = assessor.assess(PilotReader.json().read(one));
        assertThat(assessed.digest().sha256())
                .isEqualTo(
                        assessor.assess(PilotReader.yaml().read(other)).digest().sha256());
        assertThat(assessed.digest().sha256()).matches("[0-9a-f]{64}");
        assertThat(assessor.assess(PilotReader.json().read(one.replace("\"b\"", "\"c\"")))
                        .digest())
                .isNotEqualTo(assessed.digest());
    }

    @Test
    void problemsSurviveSerialisation() throws IOException, ClassNotFoundException {
        InvalidPilotException refused = catchThrowableOfType(
                InvalidPilotException.class, () -> PilotReader.json().read("{\"id\": \"p 1\", \"gate\": \"trail\"}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidPilotException) in.readObject()).problems())
                    .hasSizeGreaterThan(2)
                    .isEqualTo(refused.problems());
        }
    }

    @Test
    void aRuleSetIsMadeOfItsFilesAgain() {
        RuleSet rules = StandardRules.latest();
        assertThat(RuleSet.of(rules.files())).isEqualTo(rules);
        assertThat(RuleSet.of(rules.files()).files()).usingRecursiveComparison().isEqualTo(rules.files());
        assertThat(rules.files().keySet()).contains("rule-set.yaml", "scenarios/data-support.yaml");
        rules.files().values().forEach(bytes -> bytes[0] = 0);
        rules.scenarioFiles().values().forEach(bytes -> bytes[0] = 0);
        assertThat(RuleSet.of(rules.files())).isEqualTo(rules);
        Map<String, byte[]> none = Map.of();
        assertThat(catchThrowableOfType(InvalidRuleSetException.class, () -> RuleSet.of(none)))
                .hasMessageContaining("rule-set.yaml");
    }

    @Test
    void anAssessorTravelsToAnotherProcess() throws IOException, ClassNotFoundException {
        AssessorDescription description = assessor.with(EvidenceUse.REQUIRED).description();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(description);
            out.writeObject(Verdict.of(assessment));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AssessorDescription there = (AssessorDescription) in.readObject();
            assertThat(there).isEqualTo(description).hasSameHashCodeAs(description);
            assertThat(there.assessor()).isSameAs(there.assessor());
            assertThat(there.assessor().assess(tobs))
                    .isEqualTo(assessor.with(EvidenceUse.REQUIRED).assess(tobs));
            assertThat(in.readObject()).isEqualTo(Verdict.of(assessment));
        }
    }

    @Test
    void aListenerIsToldOfEachAssessment() {
        List<String> told = new ArrayList<>();
        ReadinessAssessor heard = assessor.with((made, duration) -> told.add(made + " " + !duration.isNegative()));
        assertThat(heard.assess(tobs)).isEqualTo(assessment);
        assertThat(heard.assessAll(Stream.of(tobs, tobs))).hasSize(2);
        assertThat(told).hasSize(3).containsOnly(assessment + " true");
    }

    @Test
    void aVerdictIsAFlatRow() {
        Verdict verdict = Verdict.of(assessor.assess(tobs.with("managementAnchoring.sponsorNamed", false)));
        assertThat(verdict.pilot()).isEqualTo("tobs");
        assertThat(verdict.levelHigh()).isEqualTo("not-ready");
        assertThat(verdict.blockers()).containsExactly("MA-1");
        assertThat(verdict.possibleBlockers()).isEmpty();
        assertThat(verdict.dataSupportLow()).isEqualTo(90);
        assertThat(verdict.ruleSet()).startsWith("standard 1.");
        assertThat(verdict.ruleSetSha256()).hasSize(64);
    }

    private static Pilot read(String name) {
        return PilotReader.json().read(Path.of("../readiness-examples/pilots/" + name + ".json"));
    }
}
