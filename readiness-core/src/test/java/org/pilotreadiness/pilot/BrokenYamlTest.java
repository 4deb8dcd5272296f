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
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:1", problemsOfYaml(""));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:2", problemsOfYaml("# only words\n"));
    }

    @Test
    void aFileIsOneDocument() {
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:3", problemsOfYaml(YAML + "---\n" + YAML));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:4", problemsOfYaml("---\n---\n" + YAML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "%YAML 1.2\n---\n", "# a comment\n", "\ufeff"})
    void aDocumentMayBeginProperly(String beginning) {
        assertThat(PilotReader.yaml().read(beginning + YAML)).isEqualTo(PilotReader.yaml().read(YAML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"...\n", "# a comment", "\n\n"})
    void aDocumentMayEndProperly(String end) {
        assertThat(PilotReader.yaml().read(YAML + end)).isEqualTo(PilotReader.yaml().read(YAML));
    }

    @Test
    void referencesAreNotRead() {
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:5", problemsOfYaml("[west]", "*w"));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:6", problemsOfYaml("[west]", "&w [west]"));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:7", problemsOfYaml("changeCapacity:", "changeCapacity: &c"));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:8", problemsOfYaml("  sponsorNamed: yes", "  <<: *w"));
    }

    @Test
    void aFewReferencesCanNotGrowIntoABillionWords() {
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:9", problemsOfYaml("a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"));
    }

    @Test
    void aMergeKeyIsAnUnknownName() {
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:10", problemsOfYaml("{ note: Minutes }", "{ <<: { note: Minutes } }"));
    }

    @Test
    void typeTagsAreNotRead() {
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:11", problemsOfYaml("title: A pilot", "title: !!str A pilot"));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:12", problemsOfYaml("title: A pilot", "title: ! A pilot"));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:13", problemsOfYaml("[west]", "!!java.net.URL [\"http://example.org\"]"));
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:14", problemsOfYaml("changeCapacity:", "changeCapacity: !!map"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A pilot | title: A: pilot | 2",
                "title: A pilot | title: @pilot | 2",
                "title: A pilot | title: - A pilot | 2",
                "title: A pilot | title: \"A pilot | 2",
                "sponsorNamed: yes | ' sponsorNamed: yes' | 10",
                "title: A pilot | title: %pilot | 2"
            })
    void brokenYamlIsRefusedInItsLine(String piece, String instead, int line) {
        assertThat(problemsOfYaml(piece, instead))
                .singleElement()
                .asString()
                .startsWith("P002 p.yaml:" + line + ":")
                .contains(": The YAML is not well formed here (");
    }

    @Test
    void anUnclosedBracketIsNoticedInTheNextLine() {
        assertThat(problemsOfYaml("[west]", "[west"))
                .singleElement()
                .asString()
                .startsWith("P002 p.yaml:11:");
    }

    @Test
    void halfACharacterIsNoText() {
        org.pilotreadiness.Recorder.record("pilot/BrokenYamlTest.java:15", problemsOfYaml("title: A pilot", "title: \"\\ud83d\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void lineEndsOfEverySystemAreRead(String lineEnd) {
        assertThat(PilotReader.yaml().read(YAML.replace("\n", lineEnd))).isEqualTo(PilotReader.yaml().read(YAML));
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "2026-01-01, 2026-01-01", "'\"null\"', null", "'''17''', 17", "No, No", "1_000, 1_000"})
    void aWordIsATextWhereATextIsExpected(String written, String expected) {
        assertThat(PilotReader.yaml().read(yaml("A pilot", written)).title()).isEqualTo(expected);
    }
}
