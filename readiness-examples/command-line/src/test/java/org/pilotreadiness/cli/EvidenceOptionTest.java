package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The evidence of a pilot file beside its criteria, and {@code assess --evidence}. */
class EvidenceOptionTest {

    private static final String PILOT = """
            {"id": "small", "title": "A small pilot", "gate": "start-up", "scenario": "own-initiative",
             "organisations": [{"id": "a", "name": "A", "kind": "hospital"}],
             "managementAnchoring": {"ambitionAgreed": "yes", "focusCompatible": "yes", "steeringGroup": "no"},
             "evidence": {"managementAnchoring.ambitionAgreed": {"note": "Agreed in May", "source": "minutes", "date": "2026-05-04"}}}
            """.replace("\n", " ");

    @Test
    void theTextShowsTheEvidenceAndWhatHasNone() {
        assertThat(Run.withInput(PILOT, "assess", "-").out()).endsWith("""

                Evidence
                  MA-2 The organisations share goals and ambition: met
                    Agreed in May (minutes, 2026-05-04)
                  Met without evidence (1): MA-8
                """);
        assertThat(Run.withInput(PILOT, "assess", "-", "--lang", "da").out())
                .endsWith("  Opfyldt uden dokumentation (1): MA-8\n");
    }

    @Test
    void theJsonShowsItBesideTheCriterion() {
        JsonNode json = json(PILOT, "--format", "json");
        JsonNode criterion = json.at("/preconditions/0/criteria/1");

        assertThat(criterion.at("/id").asString()).isEqualTo("MA-2");
        assertThat(criterion.at("/evidence").toString())
                .isEqualTo("[{\"field\":\"managementAnchoring.ambitionAgreed\",\"note\":\"Agreed in May\","
                        + "\"source\":\"minutes\",\"date\":\"2026-05-04\"}]");
        assertThat(json.at("/preconditions/0/criteria/0").has("evidence")).isFalse();
        assertThat(json.at("/evidence").toString()).isEqualTo("{\"use\":\"optional\",\"metWithout\":[\"MA-8\"]}");
    }

    @Test
    void whereEvidenceIsRequiredAnAnswerWithoutItIsUnknown() {
        JsonNode json = json(PILOT, "--format", "json", "--evidence", "required");

        assertThat(json.at("/evidence").toString()).isEqualTo("{\"use\":\"required\",\"metWithout\":[]}");
        assertThat(range(json, 1)).isEqualTo("1 to 1");
        assertThat(range(json, 4)).isEqualTo("0 to 1");
        assertThat(range(json, 7)).isEqualTo("0 to 1");
        assertThat(Run.withInput(PILOT, "assess", "-", "--evidence", "required").out())
                .contains("\nAnswers without evidence count as unknown.\n");
    }

    @Test
    void whatIsSupposedCountsAlsoWhereEvidenceIsRequired() {
        JsonNode json = json(
                PILOT, "--format", "json", "--evidence", "required", "--set", "managementAnchoring.steeringGroup=yes");

        assertThat(range(json, 4)).isEqualTo("1 to 1");
        assertThat(json.at("/difference/criteria/0/criterion").asString()).isEqualTo("MA-5");
    }

    @Test
    void linesOfABatchHoldNoEvidenceUnlessMoreThanAnAssessmentIsAskedFor() {
        assertThat(json(PILOT, "--format", "jsonl").has("evidence")).isFalse();
        assertThat(json(PILOT, "--format", "jsonl", "--advice").has("evidence")).isTrue();
        assertThat(json(PILOT, "--format", "jsonl", "--evidence", "required").has("evidence"))
                .isTrue();
    }

    @Test
    void anotherUseOfEvidenceIsWrongUsage() {
        assertThat(Run.withInput(PILOT, "assess", "-", "--evidence", "some").exitCode())
                .isEqualTo(2);
    }

    private static String range(JsonNode json, int criterion) {
        JsonNode found = json.at("/preconditions/0/criteria/" + criterion);
        return found.at("/low").asInt() + " to " + found.at("/high").asInt();
    }

    private static JsonNode json(String pilot, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "assess";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return new ObjectMapper().readTree(Run.withInput(pilot, arguments).out());
    }
}
