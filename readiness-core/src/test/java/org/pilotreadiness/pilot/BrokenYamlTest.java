package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.YAML;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;
import static org.pilotreadiness.pilot.SmallPilot.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenYamlTest {

    private static final String WITH_ENTRIES = yaml(
            "  - { id: west, name: West Hospital, kind: hospital }\n"
                    + "  - { id: north, name: North Municipality, kind: municipality }\n",
            """
              - id: west
                name: West Hospital
                kind: hospital
              - id: north
                name: North Municipality
                kind: municipality
            """);

    @Test
    void aFileHoldsSomething() {
        assertThat(problemsOfYaml("")).containsExactly("P002 p.yaml:1:1: The file is empty.");
        assertThat(problemsOfYaml("# only words\n")).containsExactly("P002 p.yaml:1:1: The file holds no value.");
    }

    @Test
    void aFileIsOneDocument() {
        assertThat(problemsOfYaml(YAML + "---\n" + YAML))
                .containsExactly(
                        "P002 p.yaml:21:1: More content follows after the end of the first value. Maybe one closing "
                                + "bracket is too many, or two files were joined.");
        assertThat(problemsOfYaml("---\n---\n" + YAML))
                .containsExactly(
                        "P002 p.yaml:3:1: More content follows after the end of the first value. Maybe one closing "
                                + "bracket is too many, or two files were joined.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "%YAML 1.2\n---\n", "# a comment\n", "\ufeff"})
    void aDocumentMayBeginProperly(String beginning) {
        assertThat(PilotReader.yaml().read(beginning + YAML))
                .isEqualTo(PilotReader.yaml().read(YAML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"...\n", "# a comment", "\n\n"})
    void aDocumentMayEndProperly(String end) {
        assertThat(PilotReader.yaml().read(YAML + end))
                .isEqualTo(PilotReader.yaml().read(YAML));
    }

    @Test
    void referencesAreNotRead() {
        assertThat(problemsOfYaml("[west]", "*w"))
                .containsExactly(
                        "P002 p.yaml:10:14: /managementAnchoring/committed: References (& and *) are not read; write the value out.");
        assertThat(problemsOfYaml("[west]", "&w [west]"))
                .containsExactly(
                        "P002 p.yaml:10:14: /managementAnchoring/committed: References (& and *) are not read; write the value out.");
        assertThat(problemsOfYaml("changeCapacity:", "changeCapacity: &c"))
                .containsExactly(
                        "P002 p.yaml:12:17: /changeCapacity: References (& and *) are not read; write the value out.");
        assertThat(problemsOfYaml("  sponsorNamed: yes", "  <<: *w"))
                .containsExactly(
                        "P002 p.yaml:9:7: /managementAnchoring/<<: References (& and *) are not read; write the value out.");
    }

    @Test
    void aFewReferencesCanNotGrowIntoABillionWords() {
        assertThat(problemsOfYaml("a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"))
                .containsExactly("P002 p.yaml:1:4: /a: References (& and *) are not read; write the value out.");
    }

    @Test
    void aMergeKeyIsAnUnknownName() {
        assertThat(problemsOfYaml("{ note: Minutes }", "{ <<: { note: Minutes } }"))
                .containsExactly(
                        "P004 p.yaml:19:39: /evidence/managementAnchoring.sponsorNamed/<<: There is no field (<<) here; "
                                + "possible: note, source or date.");
    }

    @Test
    void typeTagsAreNotRead() {
        assertThat(problemsOfYaml("title: A pilot", "title: !!str A pilot"))
                .containsExactly("P002 p.yaml:2:8: /title: Type tags (!) are not read; write the plain value.");
        assertThat(problemsOfYaml("title: A pilot", "title: ! A pilot"))
                .containsExactly("P002 p.yaml:2:8: /title: Type tags (!) are not read; write the plain value.");
        assertThat(problemsOfYaml("[west]", "!!java.net.URL [\"http://example.org\"]"))
                .containsExactly(
                        "P002 p.yaml:10:14: /managementAnchoring/committed: Type tags (!) are not read; write the plain value.");
        assertThat(problemsOfYaml("changeCapacity:", "changeCapacity: !!map"))
                .containsExactly(
                        "P002 p.yaml:12:17: /changeCapacity: Type tags (!) are not read; write the plain value.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A pilot | title: A: pilot | 2 | A colon stands in a text without quotes (A: pilot)",
                "title: A pilot | title: @pilot | 2 | A text that begins with (@) stands in quotes",
                "title: A pilot | title: - A pilot | 2 | The YAML is not well formed here (title: - A pilot)",
                "title: A pilot | title: \"A pilot | 2 | A text begins here and does not end on this line",
                "sponsorNamed: yes | ' sponsorNamed: yes' | 10 | This line is indented like no line above it",
                "title: A pilot | title: %pilot | 2 | A text that begins with (%) stands in quotes"
            })
    void brokenYamlIsRefusedInItsLine(String piece, String instead, int line, String said) {
        assertThat(problemsOfYaml(piece, instead))
                .singleElement()
                .asString()
                .startsWith("P002 p.yaml:" + line + ":")
                .contains(": " + said);
    }

    @Test
    void anUnclosedBracketIsNoticedInTheNextLine() {
        assertThat(problemsOfYaml("[west]", "[west")).singleElement().asString().startsWith("P002 p.yaml:11:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A pilot | A \u0007pilot | 2:10 | U+0007",
                "A pilot | '\u0007' | 2:8 | U+0007",
                "A pilot | \"A \u001bpilot\" | 2:11 | U+001B",
                "A pilot | A pilot # \u0000 x | 2:18 | U+0000",
                "[west] | [we\uffffst] | 14:17 | U+FFFF",
                "committed: | committed:\u200b | 14:13 | U+200B",
                "'  committed' | ' \u200b committed' | 14:2 | U+200B",
                "[west] | [west]\u200b | 14:20 | U+200B",
                "A pilot | \"A pilot\"\u200b | 2:17 | U+200B"
            })
    void whatIsNotSeenIsNamedWhereItStands(String piece, String instead, String place, String shown) {
        assertThat(problemsOfYaml(WITH_ENTRIES.replace(piece, instead)))
                .containsExactly(
                        "P002 p.yaml:" + place + ": A character that does not print stands here (" + shown + ").");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A pilot | \"a \\q b\" | 2:11 | q",
                "A pilot | \"a \\x4 b\" | 2:11 | x",
                "A pilot | \"\\uD83D\\uDE00 \\d b\" | 2:22 | d",
                "A pilot | \"C:\\Users\" | 2:11 | U",
                "[west] | [\"we\\st\"] | 14:18 | s",
                "{ note: Minutes } | { note: \"\\\\ \\m\" } | 23:49 | m",
                "title | \"ti\\qtle\" | 2:4 | q"
            })
    void aBackslashThatBeginsNoCharacterIsNamedWhereItStands(
            String piece, String instead, String place, String character) {
        assertThat(problemsOfYaml(WITH_ENTRIES.replace(piece, instead)))
                .containsExactly("P002 p.yaml:" + place + ": A backslash begins no character here (\\" + character
                        + "). Maybe \\\\ for a backslash.");
    }

    @Test
    void aBackslashInATextOfSeveralLinesIsNamedToo() {
        assertThat(problemsOfYaml("A pilot", "\"A\n  \\q\""))
                .containsExactly(
                        "P002 p.yaml:3:3: A backslash begins no character here (\\q). Maybe \\\\ for a backslash.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'    name: West' | '   name: West' | 7:4 | id",
                "'    name: West' | '     name: West' | 7:6 | id",
                "'    kind: h' | '   kind: h' | 8:4 | name",
                "'    kind: h' | '     kind: h' | 8:6 | name",
                "'  - id: north' | ' - id: north' | 9:2 | kind",
                "'  - id: north' | '   - id: north' | 9:4 | kind",
                "'  - id: west' | '  -   id: west' | 7:5 | id",
                "'  committed' | '   committed' | 14:4 | sponsorNamed"
            })
    void anEntryThatIsIndentedUnlikeTheOthersIsNamed(String piece, String instead, String place, String before) {
        assertThat(problemsOfYaml(WITH_ENTRIES.replace(piece, instead)))
                .containsExactly("P002 p.yaml:" + place + ": This line is indented like no line above it, and ("
                        + before + ") has its value already. Maybe the blanks before it are too many or too few.");
    }

    @Test
    void aNameUnderADashIsNoEntry() {
        assertThat(problemsOfYaml(WITH_ENTRIES.replace("    name: West", "  name: West")))
                .containsExactly(
                        "P002 p.yaml:7:3: This line is indented like a dash (-) above it, but is no entry of that list. "
                                + "Maybe the blanks before it are too many or too few.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  "})
    void listsMayBeIndentedOrNot(String blanks) {
        assertThat(PilotReader.yaml().read(WITH_ENTRIES.replaceAll("(?m)^  (?=  |- )", blanks)))
                .isEqualTo(PilotReader.yaml().read(YAML));
        assertThat(problemsOfYaml(
                        WITH_ENTRIES.replaceAll("(?m)^  (?=  |- )", blanks).replace("gate: trial", "gate: @trial")))
                .containsExactly("P002 p.yaml:3:7: A text that begins with (@) stands in quotes. Maybe \"@trial\".");
        assertThat(problemsOfYaml(
                        WITH_ENTRIES.replaceAll("(?m)^  (?=  |- )", blanks).replace("Minutes", "\"Minutes")))
                .singleElement()
                .asString()
                .contains("p.yaml:2");
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(problemsOfYaml("title: A pilot", "title: \"\\ud83d\""))
                .containsExactly("P001 p.yaml:2:8: /title: The text holds half a character (U+D83D).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void lineEndsOfEverySystemAreRead(String lineEnd) {
        assertThat(PilotReader.yaml().read(YAML.replace("\n", lineEnd)))
                .isEqualTo(PilotReader.yaml().read(YAML));
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "2026-01-01, 2026-01-01", "'\"null\"', null", "'''17''', 17", "No, No", "1_000, 1_000"})
    void aWordIsATextWhereATextIsExpected(String written, String expected) {
        assertThat(PilotReader.yaml().read(yaml("A pilot", written)).title()).isEqualTo(expected);
    }
}
