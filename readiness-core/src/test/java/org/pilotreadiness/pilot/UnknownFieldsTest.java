package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownFieldsTest {

    private static final String LEAST = """
            {"id": "p", "title": "A pilot", "gate": "trial", "scenario": "agreement",
             "organisations": [{"id": "west", "name": "West", "kind": "hospital"}]}
            """;

    private static final String LEAST_WITH_NULLS = """
            {"id": "p", "title": "A pilot", "gate": "trial", "scenario": "agreement", "summary": null,
             "developmentArea": null, "organisations": [{"id": "west", "name": "West", "kind": "hospital"}],
             "managementAnchoring": {"sponsorNamed": null, "committed": null}, "structuralAlignment": null,
             "dataSupport": {"workgroup": null, "dataPackage": null, "tripleAim": {"costPerCapita": null}},
             "changeCapacity": {"otherTrialsInArea": null, "startUpWeeks": null},
             "spreading": {"core": null, "keys": null, "receivers": null, "push": null}, "evidence": null}
            """;

    @Test
    void whatAFileLeavesOutIsUnknown() {
        Pilot pilot = read(LEAST);
        assertThat(pilot.summary()).isEmpty();
        assertThat(pilot.developmentArea()).isEmpty();
        assertThat(pilot.managementAnchoring().sponsorNamed()).isEqualTo(Answer.UNKNOWN);
        assertThat(pilot.managementAnchoring().committed()).isNull();
        assertThat(pilot.dataSupport().workgroup()).isNull();
        assertThat(pilot.dataSupport().dataPackage().populationSize()).isNull();
        assertThat(pilot.dataSupport().tripleAim().costPerCapita()).isEqualTo(Answer.UNKNOWN);
        assertThat(pilot.changeCapacity().otherTrialsInArea()).isNull();
        assertThat(pilot.changeCapacity().startUpWeeks()).isNull();
        assertThat(pilot.structuralAlignment().collaboration().current()).isNull();
        assertThat(pilot.structuralAlignment().collaboration().ambition()).isNull();
        assertThat(pilot.spreading().core().activities().essential()).isNull();
        assertThat(pilot.spreading().core().activities().adaptable()).isNull();
        assertThat(pilot.spreading().core().activities().answered()).isFalse();
        assertThat(pilot.spreading().keys().viability()).isEqualTo(Answer.UNKNOWN);
        assertThat(pilot.spreading().receivers()).isNull();
        assertThat(pilot.evidence()).isEmpty();
    }

    @Test
    void nullIsTheSameAsLeftOut() {
        assertThat(read(LEAST_WITH_NULLS)).isEqualTo(read(LEAST));
    }

    @Test
    void anEmptyObjectSaysNothingEither() {
        String empty = LEAST.strip().substring(0, LEAST.strip().length() - 1)
                + ", \"managementAnchoring\": {}, \"dataSupport\": {\"dataPackage\": {}}, \"changeCapacity\": {},"
                + " \"structuralAlignment\": {\"collaboration\": {}}, \"spreading\": {\"core\": {\"activities\": {}}},"
                + " \"evidence\": {}}";
        assertThat(read(empty)).isEqualTo(read(LEAST));
    }

    @Test
    void anEmptyListIsAnAnswer() {
        Pilot pilot = read(LEAST.strip().substring(0, LEAST.strip().length() - 1)
                + ", \"managementAnchoring\": {\"committed\": []}, \"dataSupport\": {\"workgroup\": []},"
                + " \"spreading\": {\"core\": {\"activities\": {\"essential\": []}, \"organisation\": {\"adaptable\": []}},"
                + " \"receivers\": []}}");
        assertThat(pilot.managementAnchoring().committed()).isEqualTo(List.of());
        assertThat(pilot.dataSupport().workgroup()).isEmpty();
        assertThat(pilot.spreading().receivers()).isEqualTo(List.of());
        assertThat(pilot.spreading().core().activities().essential()).isEqualTo(List.of());
        assertThat(pilot.spreading().core().activities().answered()).isTrue();
        assertThat(pilot.spreading().core().organisation().answered()).isTrue();
        assertThat(pilot.spreading().core().waysOfWorking().answered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"yes\"', YES",
        "'\"partly\"', PARTLY",
        "'\"no\"', NO",
        "'\"unknown\"', UNKNOWN",
        "true, YES",
        "false, NO",
        "null, UNKNOWN"
    })
    void anAnswerIsAWordOrATruthValueOrNull(String written, Answer expected) {
        Pilot pilot = read(json("\"yes\"", written));
        assertThat(pilot.managementAnchoring().sponsorNamed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, YES",
        "partly, PARTLY",
        "no, NO",
        "unknown, UNKNOWN",
        "true, YES",
        "false, NO",
        "null, UNKNOWN",
        "~, UNKNOWN",
        "'', UNKNOWN",
        "'\"no\"', NO"
    })
    void inYamlTheWordsNeedNoQuotes(String written, Answer expected) {
        Pilot pilot = PilotReader.yaml().read(SmallPilot.yaml("sponsorNamed: yes", "sponsorNamed: " + written));
        assertThat(pilot.managementAnchoring().sponsorNamed()).isEqualTo(expected);
    }

    @Test
    void anEvidenceThatIsNullSaysNothing() {
        Pilot pilot = read(json("{\"note\": \"Minutes\"}", "null"));
        assertThat(pilot.evidence()).containsEntry("managementAnchoring.sponsorNamed", new Evidence("", "", ""));
    }

    private static Pilot read(String json) {
        return PilotReader.json().read(json);
    }
}
