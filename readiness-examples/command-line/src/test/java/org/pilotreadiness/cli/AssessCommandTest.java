package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final Path PILOTS = Path.of("pilots");
    private static final String TOBS = PILOTS.resolve("tobs.json").toString();
    private static final String GOOD = """
            {"id": "small", "title": "A small pilot", "gate": "preparation", "scenario": "own-initiative",
             "organisations": [{"id": "a", "name": "A", "kind": "hospital"}]}
            """;
    private static final String GOOD_ON_ONE_LINE = GOOD.replace("\n", " ") + "\n";

    @TempDir
    private Path folder;

    @Test
    void oneFileGivesOneObject() {
        Run run = Run.of("assess", TOBS, "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"pilot\" : \"tobs\",\n").endsWith("}\n");
    }

    @Test
    void aFolderGivesAnArrayInTheOrderOfItsFileNames() throws IOException {
        Files.writeString(folder.resolve("b.json"), GOOD.replace("small", "second"));
        Files.writeString(folder.resolve("a.yaml"), yaml("first"));
        Files.writeString(folder.resolve("c.yml"), yaml("third"));
        Files.writeString(folder.resolve("notes.txt"), "no pilot");
        Run run = Run.of("assess", folder.toString(), "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(pilots(run)).containsExactly("first", "second", "third");
    }

    @Test
    void aFolderWithOneFileGivesAnArrayOfOne() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOOD);
        assertThat(Run.of("assess", folder.toString(), "--format", "json").out())
                .startsWith("[\n{");
    }

    @Test
    void jsonLinesGiveOneObjectPerLine() {
        Run run = Run.withInput(
                GOOD_ON_ONE_LINE + "\n" + GOOD_ON_ONE_LINE.replace("small", "other"),
                "assess",
                "-",
                "--format",
                "jsonl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(pilots(run)).containsExactly("small", "other");
    }

    @Test
    void aFileOfLinesIsReadLineByLineAndABadLineIsNamedAndSkipped() throws IOException {
        Path lines = folder.resolve("pilots.jsonl");
        Files.writeString(lines, GOOD_ON_ONE_LINE + "{\"id\": 3}\n" + GOOD_ON_ONE_LINE.replace("small", "other"));
        Run run = Run.of("assess", lines.toString(), "--format", "jsonl");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(pilots(run)).containsExactly("small", "other");
        assertThat(run.err())
                .startsWith(lines + ", line 2:1:1: /gate: The field (gate) is missing; preparation, start-up, trial, "
                        + "implementation, follow-up or spread is required.\n")
                .contains(lines
                        + ", line 2:1:8: /id: Found a number (3) where a text was expected. Maybe \"3\" in quotes.\n");
    }

    @Test
    void standardInputIsJsonOrYaml() {
        assertThat(pilots(Run.withInput(GOOD, "assess", "-", "--format", "json")))
                .containsExactly("small");
        assertThat(pilots(Run.withInput(yaml("plain"), "assess", "-", "--format", "json")))
                .containsExactly("plain");
    }

    @Test
    void aBadFileIsReportedAndTheOthersAreStillAssessed() throws IOException {
        Files.writeString(folder.resolve("a.json"), GOOD);
        Files.writeString(folder.resolve("b.json"), GOOD.replace("\"gate\"", "\"gaet\""));
        Files.writeString(folder.resolve("c.json"), GOOD.replace("small", "last"));
        Run run = Run.of("assess", folder.toString(), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(pilots(run)).containsExactly("small", "last");
        assertThat(run.err()).contains("b.json:1:43: /gaet: There is no field (gaet) here. Maybe gate.\n");
    }

    @Test
    void aFileThatIsNotThereIsABadFile() {
        Run run = Run.of("assess", TOBS, folder.resolve("none.json").toString(), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).endsWith("none.json: The file can not be read (there is no such file).\n");
        assertThat(pilots(run)).containsExactly("tobs");
    }

    @Test
    void aLongListOfProblemsIsCutForPeople() {
        String manyNames = "{\"x\": 1," + names(500) + "}";
        Run run = Run.withInput(manyNames, "assess", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(101);
        assertThat(run.err()).endsWith("There are 406 more problems in this file.\n");
    }

    @Test
    void wrongUsageIsToldApartFromBadFiles() {
        assertThat(Run.of("assess").exitCode()).isEqualTo(2);
        assertThat(Run.of("assess", TOBS, "--format", "pdf").exitCode()).isEqualTo(2);
        assertThat(Run.of("asess", TOBS).exitCode()).isEqualTo(2);
        assertThat(Run.of("assess", TOBS, "--fail-below", "maybe").exitCode()).isEqualTo(2);
        Run empty = Run.of("assess", folder.toString());
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).startsWith("The folder holds no pilot file (" + folder + ").");
        Run noRules = Run.of("assess", TOBS, "--rules", folder.resolve("none").toString());
        assertThat(noRules.exitCode()).isEqualTo(2);
    }

    @Test
    void aBadRuleSetIsReportedWithItsPlaces() throws IOException {
        Files.writeString(folder.resolve("rule-set.yaml"), "id: own\nversion: '1'\nfiles: [own.drl]\n");
        Files.writeString(folder.resolve("own.drl"), "rule \"A-1 one\"\nwen\n");
        Run run = Run.of("assess", TOBS, "--rules", folder.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("own.drl:2:1: A-1: Here stands when; found (wen). Maybe when.\n");
    }

    @Test
    void theVerdictFailsTheCommandOnlyWhenAsked() {
        String conditional = PILOTS.resolve("assistive-devices-granting.json").toString();
        assertThat(Run.of("assess", conditional).exitCode()).isZero();
        assertThat(Run.of("assess", conditional, "--fail-below", "conditional").exitCode())
                .isZero();
        assertThat(Run.of("assess", conditional, "--fail-below", "ready").exitCode())
                .isEqualTo(4);
        assertThat(Run.of("assess", TOBS, "--fail-below", "ready").exitCode()).isZero();
    }

    @Test
    void aResultFileAppearsOnlyWhenItIsComplete() throws IOException {
        Path out = folder.resolve("result.json");
        Files.writeString(out, "the last good one");
        assertThat(Run.of("assess", TOBS, "--format", "json", "--out", out.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(out)).startsWith("{\n  \"pilot\" : \"tobs\"");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
        assertThat(Run.of(
                                "assess",
                                TOBS,
                                "--out",
                                folder.resolve("none/result.txt").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void coloursStandOnlyOnATerminal() {
        assertThat(Run.of("assess", TOBS).out()).doesNotContain("\u001B[");
        assertThat(Run.onTerminal("assess", TOBS).out()).contains("\u001B[1m");
    }

    @Test
    void theTextIsReadableAtEightyColumns() throws IOException {
        try (Stream<Path> files = Files.list(PILOTS)) {
            String[] arguments = Stream.concat(
                            Stream.of("assess"), files.map(Path::toString).sorted())
                    .toArray(String[]::new);
            Run run = Run.of(arguments);
            assertThat(run.exitCode()).isZero();
            assertThat(run.out().lines())
                    .hasSizeGreaterThan(300)
                    .allSatisfy(line ->
                            assertThat(line.codePoints().count()).as(line).isLessThanOrEqualTo(80));
        }
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder("\"y\": 1");
        for (int i = 0; i < count - 1; i++) {
            names.append(", \"name").append(i).append("\": 1");
        }
        return names.toString();
    }

    private static String yaml(String id) {
        return """
                id: %s
                title: A pilot in YAML
                gate: trial
                scenario: agreement
                organisations:
                  - { id: a, name: A, kind: hospital }
                managementAnchoring: { sponsorNamed: yes, fundingSecured: ~ }
                """.formatted(id);
    }

    private static Stream<String> pilots(Run run) {
        return run.out()
                .lines()
                .flatMap(line -> Pattern.compile("\"pilot\" ?: ?\"([^\"]*)\"")
                        .matcher(line)
                        .results())
                .map(match -> match.group(1));
    }
}
