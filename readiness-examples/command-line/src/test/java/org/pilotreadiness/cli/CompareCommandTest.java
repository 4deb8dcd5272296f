package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What differs since last time, and what it is due to. */
class CompareCommandTest {

    private static final String PILOT = """
            id: small
            title: A small pilot
            gate: preparation
            scenario: own-initiative
            organisations: [{ id: a, name: A, kind: hospital }]
            managementAnchoring: { sponsorNamed: no, mandateGranted: no, ambitionAgreed: yes, focusCompatible: yes }
            """;

    private static final String RECEIVERS = """
            spreading:
              receivers:
                - id: west
                  name: West
                  kind: hospital
                  pull: no
                  capacity: no
                  outcomesUnderstood: no
                  structuresFit: no
                  protected: {activities: [], waysOfWorking: [], organisation: []}
                - id: east
                  name: East
                  kind: hospital
            """;

    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";
    private String rules = "";

    /** In the other rules a shared ambition counts in full only when leaders go first as well. */
    @BeforeEach
    void writePilotsAndOtherRules() throws IOException {
        before = file("before.yaml", PILOT);
        after = file(
                "after.yaml",
                PILOT.replace("sponsorNamed: no, mandateGranted: no", "sponsorNamed: yes, mandateGranted: partly"));
        Path other = folder.resolve("rules");
        assertThat(Run.of("init", other.toString()).exitCode()).isZero();
        Path anchoring = other.resolve("management-anchoring.drl");
        Files.writeString(
                anchoring,
                Files.readString(anchoring).replace("ambitionAgreed.yes", "ambitionAgreed.yes, leadersGoFirst.yes"));
        rules = other.toString();
    }

    @Test
    void byTheSameRulesAllIsDueToThePilot() {
        assertThat(Run.of("compare", before, after).out()).isEqualTo("""
                A small pilot (small)
                  All that differs is due to the pilot.

                What differs
                  Level: CONDITIONALLY READY → READY
                  Readiness score: 63 → 81
                  MA-1 A named sponsor holds the mandate: not met → partly met
                """);
        assertThat(Run.of("compare", before, before).out())
                .endsWith("  Nothing differs.\n\nWhat differs\n  Nothing.\n");
    }

    @Test
    void anotherGateAndAnotherPilotAreSaid() throws IOException {
        String other =
                file("other.yaml", PILOT.replace("id: small", "id: large").replace("preparation", "trial"));
        assertThat(Run.of("compare", before, other).out())
                .contains("\n  Compared with another pilot: A small pilot (small).\n")
                .contains("\n  Gate: preparation → trial\n");
    }

    @Test
    void theFitOfAReceiverIsComparedById() throws IOException {
        String unwilling = file("unwilling.yaml", PILOT + RECEIVERS);
        String willing =
                file("willing.yaml", PILOT + RECEIVERS.replace(": no", ": yes").replace("id: east", "id: north"));
        Run run = Run.of("compare", unwilling, willing, "--fail-on-change");
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .contains("\n  Fit of receiver west: low → high\n", "\n  Fit of receiver north: not a receiver → ")
                .containsPattern("\n  Fit of receiver east: [a-z ]+ → not a receiver\n");
        assertThat(json("compare", unwilling, willing).at("/whole/receivers").findValuesAsString("receiver"))
                .containsExactly("west", "north", "east");
    }

    @Test
    void theSamePilotByOtherRulesIsDueToTheRules() {
        JsonNode json = json("compare", before, before, "--rules", rules, "--rules-old", standard());
        assertThat(json.at("/cause").asString()).isEqualTo("rules");
        assertThat(json.at("/rulesPart")).isEqualTo(json.at("/whole"));
        assertThat(criteria(json, "pilotPart")).isEmpty();
    }

    @Test
    void whereBothChangedEachHasItsPart() {
        JsonNode json = json("compare", before, after, "--rules", rules, "--rules-old", standard());
        assertThat(json.at("/cause").asString()).isEqualTo("both");
        assertThat(criteria(json, "whole")).isEqualTo("MA-1 MA-2 ");
        assertThat(criteria(json, "pilotPart")).isEqualTo("MA-1 ");
        assertThat(criteria(json, "rulesPart")).isEqualTo("MA-2 ");
        assertThat(json.at("/pilotPart/later")).isEqualTo(json.at("/rulesPart/earlier"));
        String text = Run.of("compare", before, after, "--rules", rules, "--rules-old", standard())
                .out();
        assertThat(text)
                .contains("\n  Both the pilot and the rules changed something.\n")
                .contains("\nBecause the pilot changed\n", "\nBecause the rules changed\n");
    }

    @Test
    void aSavedAssessmentIsComparedLikeThePilotItWasMadeOf() throws IOException {
        String saved = saved("saved.json", before);
        assertThat(Run.of("compare", saved, after).out())
                .isEqualTo(Run.of("compare", before, after).out());
        assertThat(Run.of("compare", saved, saved("later.json", after)).out())
                .isEqualTo(Run.of("compare", before, after).out());
        assertThat(json("compare", saved, after, "--rules", rules, "--rules-old", standard()))
                .isEqualTo(json("compare", before, after, "--rules", rules, "--rules-old", standard()));
        assertThat(json(
                                "compare",
                                before,
                                saved("other.json", after, "--rules", rules),
                                "--rules",
                                rules,
                                "--rules-old",
                                standard())
                        .at("/cause")
                        .asString())
                .isEqualTo("both");
    }

    @Test
    void withoutTheRulesOfBothThePartsCanNotBeToldApart() throws IOException {
        String saved = saved("saved.json", before, "--rules", rules);
        JsonNode json = json("compare", saved, after);
        assertThat(json.at("/cause").asString()).isEqualTo("unknown");
        assertThat(json.at("/pilotPart").isNull()).isTrue();
        assertThat(Run.of("compare", saved, after, "--lang", "da").out())
                .contains("  Reglerne er ændret: ", "\n  piloten, kan ikke skilles ad.\n");
    }

    @Test
    void anotherUseOfEvidenceIsSaid() throws IOException {
        String saved = saved("saved.json", before, "--evidence", "required");
        assertThat(Run.of("compare", saved, before).out()).contains("  Nothing differs.\n");
        assertThat(Run.of("compare", saved, before, "--evidence", "optional").out())
                .contains("""
                          Answers without evidence count again.
                          It was judged in another way: what is due to that and what to the pilot can
                          not be told apart.
                        """);
    }

    @Test
    void aLevelThatDiffersFailsTheCommandWhenAsked() throws IOException {
        assertThat(Run.of("compare", before, after).exitCode()).isZero();
        assertThat(Run.of("compare", before, after, "--fail-on-change").exitCode())
                .isEqualTo(5);
        assertThat(Run.of("compare", after, after, "--fail-on-change").exitCode())
                .isZero();
        Path out = folder.resolve("difference.json");
        assertThat(Run.of("compare", before, after, "--format", "json", "--out", out.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(out)).startsWith("{\n  \"cause\" : \"pilot\",\n");
    }

    @Test
    void whatCanNotBeReadOrFitsNotIsSaid() throws IOException {
        String saved = saved("saved.json", before);
        String broken = file("broken.json", Files.readString(Path.of(saved)).replace("\"gate\"", "\"gaet\""));
        Run bad = Run.of("compare", broken, after);
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.err())
                .isEqualTo(broken + ":1:1: /gate: The field (gate) is missing; preparation, start-up, trial, "
                        + "implementation, follow-up or spread is required.\n");
        assertThat(Run.of("compare", folder.resolve("none.json").toString(), after)
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of("compare", before).exitCode()).isEqualTo(2);
        Run otherRules = Run.of("compare", saved, after, "--rules-old", rules);
        assertThat(otherRules.exitCode()).isEqualTo(2);
        assertThat(otherRules.err())
                .containsPattern(
                        "^The saved assessment was made by other rules \\([0-9a-f]{12}\\) than those of --rules-old "
                                + "\\([0-9a-f]{12}\\)[.]\n");
    }

    @Test
    void aTitleMayLookLikeAPlaceForAValue() throws IOException {
        String title = "Trial {1} of {0,choice,1#one|2#more} beds $1";
        String odd = file("odd.yaml", PILOT.replace("A small pilot", "'" + title + "'"));
        assertThat(Run.of("compare", before, odd).out()).contains(title + " (small)");
        assertThat(Run.of("assess", odd).out()).startsWith(title + " (small)\n");
        assertThat(Run.of("portfolio", odd).out()).contains("1. " + title + " (small)\n");
    }

    private String saved(String name, String pilot, String... options) throws IOException {
        Path saved = folder.resolve(name);
        String[] arguments = new String[options.length + 6];
        String[] first = {"assess", pilot, "--format", "json", "--out", saved.toString()};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        assertThat(Run.of(arguments).exitCode()).isZero();
        return saved.toString();
    }

    /** The standard rules in a folder. */
    private String standard() {
        Path standard = folder.resolve("standard");
        if (!Files.exists(standard)) {
            assertThat(Run.of("init", standard.toString()).exitCode()).isZero();
        }
        return standard.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static JsonNode json(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        return new ObjectMapper().readTree(Run.of(all).out());
    }

    private static String criteria(JsonNode json, String part) {
        StringBuilder ids = new StringBuilder();
        json.at("/" + part + "/criteria")
                .forEach(
                        change -> ids.append(change.at("/criterion").asString()).append(' '));
        return ids.toString();
    }
}
