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
