package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Each next step says which support tool, key or deliverable it belongs to. */
class NextStepElementsTest {

    private static final String PILOT = "pilots/pro-clinic-before-concept.json";

    @Test
    void theTextNamesThemInItsLanguage() {
        assertThat(Run.of("assess", PILOT).out())
                .contains("\n    Support tool: Evaluation (A2-PRO)\n")
                .contains("\n    Deliverable: Implementation phase: activities evaluated (STHLM-3F)\n");
        assertThat(Run.of("assess", PILOT, "--lang", "da").out())
                .contains("\n    Støtteværktøj: Evaluering (A2-PRO)\n");
        assertThat(Run.of("assess", PILOT, "--lang", "sv").out()).contains("\n    Stödverktyg: Utvärdering (A2-PRO)\n");
    }

    @Test
    void theJsonHasTheirIdsKindsAndSources() {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("assess", PILOT, "--format", "json").out());
        Set<String> elements = new TreeSet<>();
        for (String steps : new String[] {"nextSteps", "nextSpreadingSteps"}) {
            assertThat(json.get(steps)).isNotEmpty().allSatisfy(step -> {
                assertThat(step.get("elements")).isNotEmpty();
                step.get("elements").forEach(element -> elements.add(element.toString()));
            });
        }
        assertThat(elements)
                .contains("{\"id\":\"evaluation\",\"kind\":\"support-tool\",\"source\":\"A2-PRO\"}")
                .contains("{\"id\":\"evaluated-activities\",\"kind\":\"deliverable\",\"source\":\"STHLM-3F\"}");
    }
}
