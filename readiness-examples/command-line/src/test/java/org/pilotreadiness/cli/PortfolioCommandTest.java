package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PortfolioCommandTest {

    private static final String PILOTS = "pilots";

    @TempDir
    private Path folder;

    private Path pilot(String file, String id, String gate, String area) throws IOException {
        return Files.writeString(folder.resolve(file), """
                {"id": "%s", "title": "The %s", "gate": "%s", "scenario": "agreement", "developmentArea": "%s",
                 "organisations": [{"id": "north", "name": "North", "kind": "municipality"}]}
                """.formatted(id, id, gate, area));
    }

    @Test
    void theConflictNamesEveryPilotInIt() throws IOException {
        pilot("c.json", "c", "trial", "falls");
        pilot("a.json", "a", "trial", "falls");
        pilot("b.json", "b", "trial", "falls");
        pilot("d.json", "d", "spread", "falls");
        pilot("e.json", "e", "trial", "");
        pilot("f.json", "f", "trial", "");

        Run run = Run.of("portfolio", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                Conflicts
                  PF-1 Only one trial runs in a development area
                    - The a (a), development area falls
                    - The b (b), development area falls
                    - The c (c), development area falls
                  PF-1 Only one trial runs in a development area: it cannot be told for these
                    pilots, since their development area is not known.
                    - The e (e)
                    - The f (f)

                At the gate to trial
                """);
        assertThat(run.out()).contains("Who takes part in most pilots\n  North (municipality): 6\n");
    }

    @Test
    void areasThatReadTheSameAreOneAndABlankOneIsUnknown() throws IOException {
        pilot("a.json", "a", "trial", "stroke");
        pilot("b.json", "b", "trial", "Stroke");
        pilot("c.json", "c", "trial", "stroke ");
        pilot("d.json", "d", "trial", "  ");
        pilot("e.json", "e", "preparation", "  ");

        JsonNode json = new ObjectMapper()
                .readTree(Run.of("portfolio", folder.toString(), "--format", "json")
                        .out());

        assertThat(json.at("/conflicts/0/pilots")).hasToString("[\"a\",\"b\",\"c\"]");
        assertThat(json.get("conflicts")).hasSize(1);
        assertThat(json.get("possibleConflicts"))
                .hasToString("[{\"rule\":\"PF-1 Only one trial runs in a development area\",\"pilots\":[\"d\"]}]");
        assertThat(Run.of("portfolio", folder.toString(), "--format", "html", "--lang", "sv")
                        .out())
                .contains("eftersom deras utvecklingsområde inte är känt");
    }

    @Test
    void aTrialOfUnknownAreaAloneIsInNobodysWay() throws IOException {
        pilot("d.json", "d", "trial", "");
        pilot("e.json", "e", "preparation", "");

        assertThat(Run.of("portfolio", folder.toString()).out())
                .contains("No two pilots are in each other's way.")
                .doesNotContain("cannot be told");
    }

    @Test
    void theJsonSaysTheSame() {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("portfolio", PILOTS, "--format", "json").out());

        assertThat(json.get("conflicts")).hasSize(1);
        assertThat(json.at("/conflicts/0/pilots"))
                .hasToString("[\"assistive-devices-granting\",\"digital-device-form\"]");
        assertThat(json.get("ranking")).hasSize(6);
        assertThat(json.at("/ranking/2/pilots/0/pilot").asString()).isEqualTo("pro-clinic-with-concept");
        assertThat(json.at("/ranking/2/pilots/0/level/low").asString()).isEqualTo("ready");
        assertThat(json.at("/ranking/2/pilots/4/blockers")).hasToString("{\"settled\":1,\"possible\":0}");
        assertThat(json.at("/blocking/0/criterion").asString()).isEqualTo("MA-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void noLineIsWiderThanAScreen(String language) {
        assertThat(Run.of("portfolio", PILOTS, "--lang", language).out().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void badPilotsAreLeftOutAndNamed() throws IOException {
        pilot("a.json", "a", "trial", "falls");
        pilot("b.json", "a", "trial", "falls");
        pilot("c.json", "c", "trail", "falls");

        Run run = Run.of("portfolio", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Portfolio of 1 pilot\n").contains("No two pilots are in each other's way.");
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("c.json:1:", "(trail)", "Maybe trial."))
                .anySatisfy(line ->
                        assertThat(line).isEqualTo("Another pilot has the id (a); the one that came first is kept."));
    }

    @Test
    void aMissingFolderIsWrongUsage() {
        Run run = Run.of("portfolio", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There are no pilots there (" + folder.resolve("none") + ").");
    }

    @Test
    void aRuleSetWithoutPortfolioRulesFindsNoConflict() {
        assertThat(Run.of("portfolio", PILOTS, "--rules", "own-rules").out())
                .contains("No two pilots are in each other's way.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void thePageIsWellFormedAndNeedsNothingElse(String language) throws Exception {
        String page = Run.of("portfolio", PILOTS, "--format", "html", "--lang", language)
                .out();

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        assertThat(page)
                .contains("<html lang=\"" + language + "\">", "Early detection of incipient disease")
                .doesNotContain("src=", "url(", "@import", "http:", "https:", "<script");
    }

    @Test
    void textsOfPilotsAreShownAsText() throws Exception {
        Path hostile = pilot("a.json", "a", "trial", "<b>falls</b>");
        pilot("b.json", "b", "trial", "<b>falls</b>");
        Files.writeString(
                hostile, Files.readString(hostile).replace("The a", "<script>alert('x')</script> & \\u202egnp\\u0007"));

        String page = Run.of("portfolio", folder.toString(), "--format", "html").out();

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        assertThat(page)
                .contains("&lt;script&gt;", "&lt;b&gt;falls&lt;/b&gt;")
                .doesNotContain("<script", "<b>falls", "\u202e", "\u0007");
    }

    @Test
    void noPilotAtAllIsAPageToo() throws IOException {
        pilot("c.json", "c", "trail", "falls");

        Run run = Run.of("portfolio", folder.toString(), "--format", "html");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("<h1>Portfolio of 0 pilots</h1>").doesNotContain("<table");
    }
}
