package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EffortCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theReferenceDaysAreThoseOfTheSource() {
        Run run = Run.of("effort");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                What the trial takes for 7 units, in days

                                                                        team       operations
                  Trial of smooth granting                              40-60      10-15
                  Analysis of the depots                                35-40      25-30
                  Analysis of purchasing                                30-35      25-30
                  Chosen quick wins                                     not estimated
                  Decision basis                                        3          –
                  Project management                                    20-25      –
                  Sum                                                   128-163    60-75

                In all 188-238 days.
                Source: EY-HJM p7.
                """);
        assertThat(Run.of("effort", "--units", "7").out()).isEqualTo(run.out());
    }

    @Test
    void theJsonHasTheSameNumbers() {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("effort", "--units", "8", "--format", "json").out());
        assertThat(json.get("units").asInt()).isEqualTo(8);
        assertThat(json.get("referenceUnits").asInt()).isEqualTo(7);
        assertThat(json.get("isAssumed").asBoolean()).isTrue();
        assertThat(json.get("total")).hasToString("{\"low\":198,\"high\":248}");
        assertThat(json.get("tracks").get(3)).hasToString("{\"id\":\"quick-wins\",\"team\":null,\"operations\":null}");
    }

    @Test
    void whatIsAssumedIsNotSaidToStandInTheSource() {
        assertThat(Run.of("effort", "--units", "3").out()).endsWith("""
                The days of 7 units stand in the source (EY-HJM p7); how they change with the
                number of units is an assumption of this model.
                That interviews and data gathering change with the number of units stands in
                EY-HJM p7, and that reporting does in p6. By how much does not: here interviews
                and data gathering change in proportion, and all else, reporting too, not at
                all.
                """);
    }

    @Test
    void ownReferenceDaysCanBeGiven() throws IOException {
        Files.writeString(folder.resolve("effort.yaml"), """
                source: own count
                units: 2
                tracks:
                  - id: visits
                    team: { low: 4, high: 5, changingLow: 4, changingHigh: 4 }
                """);
        assertThat(Run.of("effort", "--units", "3", "--rules", folder.toString())
                        .out())
                .contains("What the trial takes for 3 units, in days", "visits", "6-7", "In all 6-7 days.")
                .doesNotContain("EY-HJM", "reporting");
    }

    @Test
    void whatIsNotPossibleIsSaid() throws IOException {
        Run run = Run.of("effort", "--units", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("The units are 1 to 1000 (0).\n");
        assertThat(Run.of("effort", "--rules", folder.toString()).err())
                .startsWith("There is no effort.yaml in the folder (" + folder + ").\n");
        Files.writeString(folder.resolve("effort.yaml"), "source: S\n");
        Run broken = Run.of("effort", "--rules", folder.toString());
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).contains("The field (units) is missing", "The field (tracks) is missing");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("effort.yaml"), "source: S\n");
        Files.createSymbolicLink(folder.resolve("effort.yaml"), elsewhere.resolve("effort.yaml"));
        Run run = Run.of("effort", "--rules", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("The effort.yaml in the folder is a link (" + folder + "); links are not followed.\n");
    }
}
