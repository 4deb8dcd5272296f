package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.AssessmentReader;
import org.pilotreadiness.report.InvalidAssessmentException;
import org.pilotreadiness.report.JsonReport;

/** What is written of an assessment is read again, and what is broken is named at its place. */
class SavedAssessmentTest {

    private static final Path SAMPLES = Path.of("../readiness-examples/pilots");

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());

    @Test
    void whatIsReadIsWrittenAgainAsItWas() throws IOException {
        List<Pilot> samples;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            samples = files.sorted().map(PilotReader.json()::read).toList();
        }
        assertThat(samples).hasSizeGreaterThan(10);
        Stream.concat(samples.stream(), PilotsByChance.mixed(91, 300)).forEach(pilot -> {
            Assessment assessment = assessor.assess(pilot);
            String json = JsonReport.compact().of(assessment);
            Assessment read = AssessmentReader.read(json);
            assertThat(JsonReport.compact().of(read)).isEqualTo(json);
            assertThat(assessment.diff(read).isNone()).isTrue();
            assertThat(read.diff(assessment).isNone()).isTrue();
            assertThat(read.metWithoutEvidence().size())
                    .isEqualTo(assessment.metWithoutEvidence().size());
        });
    }

    @Test
    void adviceAndDifferencesArePassedOverAndTheUseOfEvidenceIsKept() {
        Pilot pilot = PilotReader.json()
                .read(SAMPLES.resolve("tobs.json"))
                .withEvidence("changeCapacity", new Evidence("seen", "", ""));
        ReadinessAssessor strict = assessor.with(EvidenceUse.REQUIRED);
        Assessment read = AssessmentReader.read(JsonReport.indented().of(strict.advise(pilot)));
        assertThat(read.evidenceUse()).isEqualTo(EvidenceUse.REQUIRED);
        assertThat(strict.assess(pilot).diff(read).isNone()).isTrue();
        assertThat(assessor.assess(pilot).diff(read).isNone()).isFalse();
    }

    @Test
    void aFileFromBeforeReceiversHadNamesAndEvidenceWasShownIsReadToo() {
        String json = JsonReport.compact()
                .withoutEvidence()
                .of(assessor.assess(PilotReader.json().read(SAMPLES.resolve("tobs.json"))))
                .replaceAll("\"name\":\"[^\"]*\",\"kind\":\"[^\"]*\",", "");
        Assessment read = AssessmentReader.read(json);
        assertThat(read.evidence()).isEmpty();
        assertThat(read.evidenceUse()).isEqualTo(EvidenceUse.OPTIONAL);
        assertThat(read.receivers())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.receiver().name())
                        .isEqualTo(result.receiver().id()));
    }

    @Test
    void aPilotIsToldFromAnAssessment() throws IOException {
        byte[] pilot = Files.readAllBytes(SAMPLES.resolve("tobs.json"));
        String json = JsonReport.indented()
                .of(assessor.assess(PilotReader.json().read(new String(pilot, StandardCharsets.UTF_8))));
        assertThat(AssessmentReader.isAssessment(pilot)).isFalse();
        assertThat(AssessmentReader.isAssessment(json.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(AssessmentReader.isAssessment(("[" + json + "]").getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(AssessmentReader.isAssessment(new byte[0])).isFalse();
    }

    @Test
    void everythingThatIsWrongIsNamedAtItsPlace() {
        assertThat(problems(small().replace("\"gate\": \"trial\"", "\"gate\": \"tiral\"")
                        .replace("\"title\": \"Small\",", "")
                        .replace("\"counts\": true", "\"counts\": \"yes\"")))
                .containsExactly(
                        "1:1: /title: The field (title) is missing; a text is required.",
                        "2:10: /gate: The word (tiral) is not possible here; possible: preparation, start-up, trial, "
                                + "implementation, follow-up or spread. Maybe trial.",
                        "6:81: /preconditions/0/criteria/0/counts: Found a text (yes) where true or false was expected.");
    }

    @Test
    void valuesThatDoNotFitEachOtherAreNamed() {
        assertThat(problems(small().replace("\"high\": 50", "\"high\": 20")
                        .replace("\"low\": 0.5, \"high\": 1,", "\"low\": 0.7, \"high\": 1,")
                        .replace("\"criterion\": \"MA-1\"", "\"criterion\": \"MA-11\"")
                        .replace(
                                "\"low\": \"not-ready\", \"high\": \"ready\"",
                                "\"low\": \"ready\", \"high\": \"not-ready\"")
                        .replace("aaaaaaaaaaaaaaaa", "AAA")
                        .replace("data-support", "change-capacity")))
                .containsExactly(
                        "3:53: /ruleSet/sha256: A digest has 64 digits and letters from a to f (AAAAAAAAAAAA).",
                        "4:25: /readiness/score: The low end (25) lies above the high end (20).",
                        "4:59: /readiness/level: The low end (ready) lies above the high end (not-ready).",
                        "6:39: /preconditions/0/criteria/0/low: A criterion is met to 0, 0.5 or 1 (0.7).",
                        "8:11: /preconditions/2/id: A precondition is called by lower-case words with hyphens, and stands once, "
                                + "not as change-capacity.",
                        "10:29: /blockers/0/criterion: The assessment has no criterion (MA-11).",
                        "12:51: /openQuestions/0/criterion: The assessment has no criterion (MA-11).");
    }

    @Test
    void whatIsNoJsonOrAnotherValueIsRefused() {
        assertThat(problems("[]")).containsExactly("1:1: Found a list where an object was expected.");
        assertThat(problems("{")).singleElement().asString().startsWith("1:2: The file ends before everything");
        assertThatThrownBy(() -> AssessmentReader.read("{}".getBytes(StandardCharsets.UTF_8), "old.json"))
                .isInstanceOf(InvalidAssessmentException.class)
                .hasMessageStartingWith(
                        "old.json:1:1: /blockers: The field (blockers) is missing; a list of objects is required.\n");
    }

    private static List<String> problems(String json) {
        try {
            throw new AssertionError(AssessmentReader.read(json).toString());
        } catch (InvalidAssessmentException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    private static String small() {
        String empty = "\"score\": null, \"criteria\": []}";
        return """
                {"pilot": "small", "title": "Small",
                 "gate": "trial",
                 "ruleSet": {"id": "own", "version": "1", "sha256": "DIGEST"},
                 "readiness": {"score": {"low": 25, "high": 50}, "level": {"low": "not-ready", "high": "ready"}},
                 "preconditions": [{"id": "management-anchoring", "score": null, "criteria": [
                   {"id": "MA-1", "weight": 3, "low": 0.5, "high": 1, "blocks": true, "counts": true, "source": "", "reads": []}]},
                   {"id": "data-support", EMPTY,
                   {"id": "change-capacity", EMPTY,
                   {"id": "structural-alignment", EMPTY],
                 "blockers": [{"criterion": "MA-1", "settled": false}],
                 "spreading": {"score": null, "level": {"low": "low", "high": "high"}, "criteria": []},
                 "receivers": [], "openQuestions": [{"criterion": "MA-1", "fields": ["managementAnchoring.sponsorNamed"]}]}
                """.replace("EMPTY", empty).replace("DIGEST", "a".repeat(64));
    }
}
