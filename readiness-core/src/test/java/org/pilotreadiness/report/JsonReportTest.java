package org.pilotreadiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.ruleset.RuleSet;

class JsonReportTest {

    private static final String WANTS_READS = "\"spreading.receivers\", \"spreading.receivers[].pull\"";
    private static final String KEEPS_READS = "\"spreading.receivers\", \"spreading.receivers[].id\","
            + "\"spreading.core.activities.essential\", \"spreading.core.waysOfWorking.essential\","
            + "\"spreading.core.organisation.essential\", \"spreading.receivers[].protected.activities\","
            + "\"spreading.receivers[].protected.waysOfWorking\", \"spreading.receivers[].protected.organisation\"";

    @TempDir
    private Path folder;

    private RuleSet ruleSet;
    private Assessment assessment;
    private Map<?, ?> json;

    @BeforeEach
    void assess() {
        ruleSet = Example.ruleSet(folder);
        assessment = Example.assessment(ruleSet, "A trial");
        json = (Map<?, ?>) Json.of(JsonReport.compact().of(assessment));
    }

    @Test
    void theNamesStandInTheOrderOfTheContract() {
        assertThat(List.<Object>copyOf(json.keySet()))
                .startsWith(
                        "pilot",
                        "title",
                        "gate",
                        "ruleSet",
                        "pilotSha256",
                        "readiness",
                        "preconditions",
                        "blockers",
                        "spreading",
                        "receivers",
                        "openQuestions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pilot; \"trial-1\"",
                "title; \"A trial\"",
                "gate; \"trial\"",
                "readiness; {\"score\": {\"low\": 17, \"high\": 50}, \"level\": {\"low\": \"not-ready\", \"high\": \"not-ready\"}}",
                "blockers; [{\"criterion\": \"SA-1\", \"settled\": true}, {\"criterion\": \"CC-1\", \"settled\": false}]"
            })
    void theVerdictStandsAtTheTop(String name, String expected) {
        assertThat(json.get(name)).isEqualTo(Json.of(expected));
    }

    @Test
    void theRuleSetIsNamedWithItsDigest() {
        assertThat(json.get("ruleSet"))
                .isEqualTo(Json.of("{\"id\": \"example\", \"version\": \"1.0.0\", \"sha256\": \""
                        + ruleSet.identity().sha256() + "\"}"));
    }

    @Test
    void allFourPreconditionsStandThereWithAllTheirCriteria() {
        assertThat(json.get("preconditions")).isEqualTo(Json.of("""
                                [
                                  {"id": "management-anchoring", "score": {"low": 50, "high": 50}, "criteria": [
                                    {"id": "MA-1", "low": 0.5, "high": 0.5, "weight": 3, "counts": true, "blocks": false,
                                     "source": "PLAN p3, NOTE", "reads": ["managementAnchoring.sponsorNamed"]},
                                    {"id": "MA-2", "low": 1, "high": 1, "weight": 1, "counts": false, "blocks": false,
                                     "source": "", "reads": ["managementAnchoring.leadersGoFirst"]}]},
                                  {"id": "data-support", "score": null, "criteria": []},
                                  {"id": "change-capacity", "score": {"low": 0, "high": 100}, "criteria": [
                                    {"id": "CC-1", "low": 0, "high": 1, "weight": 2, "counts": true, "blocks": true,
                                     "source": "", "reads": ["changeCapacity.staffCapacity"]}]},
                                  {"id": "structural-alignment", "score": {"low": 0, "high": 0}, "criteria": [
                                    {"id": "SA-1", "low": 0, "high": 0, "weight": 1, "counts": true, "blocks": true,
                                     "source": "", "reads": ["structuralAlignment.legalClarified"]}]}
                                ]
                                """));
    }

    @Test
    void spreadingHasScoreLevelAndCriteria() {
        assertThat(json.get("spreading")).isEqualTo(Json.of("""
                                {"score": {"low": 33, "high": 100}, "level": {"low": "medium", "high": "high"}, "criteria": [
                                  {"id": "SP-1", "low": 1, "high": 1, "weight": 1, "counts": true, "blocks": false,
                                   "source": "", "reads": ["spreading.pull", "spreading.receivers", "spreading.receivers[].pull"]},
                                  {"id": "SP-2", "low": 0, "high": 1, "weight": 2, "counts": true, "blocks": false,
                                   "source": "", "reads": ["spreading.push"]}]}
                                """));
    }

    @Test
    void eachReceiverHasScoreLevelCertainCollisionsAndCriteria() {
        assertThat(json.get("receivers"))
                .isEqualTo(Json.of("""
                                [
                                  {"id": "a", "name": "Alpha", "kind": "region", "score": {"low": 100, "high": 100}, "level": {"low": "high", "high": "high"},
                                   "collisions": [], "criteria": [WANTS(1, 1), KEEPS(1, 1)]},
                                  {"id": "b", "name": "Beta", "kind": "municipality", "score": {"low": 0, "high": 0}, "level": {"low": "low", "high": "low"},
                                   "collisions": [{"aspect": "activities", "element": "Training"}],
                                   "criteria": [WANTS(0, 0), KEEPS(0, 0)]},
                                  {"id": "c", "name": "Gamma", "kind": "region", "score": {"low": 25, "high": 100}, "level": {"low": "low", "high": "high"},
                                   "collisions": [], "criteria": [WANTS(0, 1), KEEPS(1, 1)]}
                                ]
                                """.replaceAll("WANTS\\((.), (.)\\)", criterion("RF-1", 3, WANTS_READS))
                        .replaceAll("KEEPS\\((.), (.)\\)", criterion("RF-2", 1, KEEPS_READS))));
    }

    @Test
    void anOpenQuestionNamesItsCriterionAndTheUnknownFieldsThatItReads() {
        assertThat((List<?>) json.get("openQuestions"))
                .map(Object.class::cast)
                .containsExactlyInAnyOrder(
                        Json.of("{\"criterion\": \"CC-1\", \"fields\": [\"changeCapacity.staffCapacity\"]}"),
                        Json.of("{\"criterion\": \"SP-2\", \"fields\": [\"spreading.push\"]}"));
    }

    @Test
    void indentedItSaysTheSameOnManyLines() {
        String indented = JsonReport.indented().of(assessment);
        assertThat(Json.of(indented)).isEqualTo(json);
        assertThat(indented)
                .startsWith("{\n  \"pilot\" : \"trial-1\",\n  \"title\" : \"A trial\",\n")
                .endsWith("\n}")
                .doesNotContain("\r", "\t");
    }

    @Test
    void compactItStandsOnOneLineWithoutBlanks() {
        assertThat(JsonReport.compact().of(assessment))
                .startsWith(
                        "{\"pilot\":\"trial-1\",\"title\":\"A trial\",\"gate\":\"trial\",\"ruleSet\":{\"id\":\"example\",")
                .doesNotContain("\n", "\r");
    }

    @Test
    void aTitleWithQuotesBackslashesAndControlCharactersIsEscaped() {
        String title =
                "\"Quoted\" \\ back / <b>&amp;</b> 'single' {} [] \u00e6\u00f8\u00e5 \ud83d\ude00 \t \n \u0000 \u001b[31m";
        String text = JsonReport.compact().of(Example.assessment(ruleSet, title));
        assertThat(((Map<?, ?>) Json.of(text)).get("title")).isEqualTo(title);
        assertThat(text).contains("\"title\":\"\\\"Quoted\\\" \\\\ back").matches("[^\\x00-\\x1f]+");
    }

    @Test
    void theSameAssessmentGivesTheSameText() {
        assertThat(JsonReport.compact().of(Example.assessment(Example.ruleSet(folder), "A trial")))
                .isEqualTo(JsonReport.compact().of(assessment));
    }

    /** With the first two groups of a replacement as its low and high end. */
    private static String criterion(String id, int weight, String reads) {
        return "{\"id\": \"%s\", \"low\": $1, \"high\": $2, \"weight\": %d, \"counts\": true, \"blocks\": false, \"source\": \"\", \"reads\": [%s]}"
                .formatted(id, weight, reads);
    }
}
