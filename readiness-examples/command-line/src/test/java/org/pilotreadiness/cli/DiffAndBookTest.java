package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DiffAndBookTest {

    private static final String ANCHORING = "management-anchoring.drl";

    @TempDir
    private Path folder;

    private Path old;
    private Path changed;

    @BeforeEach
    void twoCopies() {
        old = folder.resolve("old");
        changed = folder.resolve("new");
        Run.of("init", old.toString());
        Run.of("init", changed.toString());
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = changed.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private Run diff(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"diff", old.toString(), changed.toString(), "--pilots", "pilots"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    @Test
    void whatAChangeCanDoToAnyPilotIsProvedOrShown() throws IOException {
        change("readiness-level.drl", "score < 70", "score < 75");

        String text = diff("--prove").out();
        JsonNode claims = new ObjectMapper()
                .readTree(diff("--prove", "--format", "json").out())
                .get("claims");

        assertThat(text)
                .contains("What is proved, for every pilot there can be\nOne thing can differ, as said below.")
                .contains("Readiness: the level\n  For some pilots lower:\n- scenario: \"readiness is ready with ")
                .contains("\n  Never higher: proved.\n");
        assertThat(claims)
                .filteredOn(claim -> !claim.at("/lower/state").asText().equals("never"))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.at("/lower/scenario").asText()).endsWith("expect: { readiness: ready }\n"));
        assertThat(diff("--prove", "--format", "html", "--lang", "da").out())
                .contains("<h3>Parathed: niveauet</h3>\n<p>For nogle piloter lavere:</p>\n<pre>- scenario: ");
    }

    @Test
    void withoutAChangeEverythingIsProvedToBeTheSame() {
        assertThat(diff("--prove").out().replaceAll("\\s+", " "))
                .endsWith("For every pilot the values, scores, blockers and levels are the same by both. ");
    }

    @Test
    void equalRulesHitNobody() {
        Run run = diff("--fail-on-change");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The rules do not differ.").contains("0 of 12 pilots are hit");
    }

    @Test
    void aThresholdIsSaidInWordsAndAttributedToItsLevelRule() throws IOException {
        change("readiness-level.drl", "score < 70", "score < 99.5");

        Run run = diff("--fail-on-change");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Changed: CONDITIONAL A precondition is not strong yet")
                .contains("is below 70, then at most conditional → ")
                .contains("For example");
    }

    @Test
    void aWeightIsSaidWithBothValuesAndItsCriterionIsResponsible() throws IOException {
        change(ANCHORING, "@weight( 3 )", "@weight( 1 )");

        JsonNode json = new ObjectMapper().readTree(diff("--format", "json").out());

        assertThat(json.get("changes")).hasSize(1);
        assertThat(json.get("changes").get(0).get("subject").asString()).isEqualTo("MA-1");
        assertThat(json.get("changes").get(0).get("what").get(0).asString()).isEqualTo("weight: 3 → 1");
        assertThat(json.get("pilots").asInt()).isEqualTo(12);
        assertThat(json.get("hits"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.get("responsible")).hasToString("[\"MA-1\"]"));
    }

    @Test
    void textsOfRulesAreNoMarkupInThePage() throws IOException {
        change("messages.properties", "MA-1.title=", "MA-1.title=<b> ");
        change(ANCHORING, "@weight( 3 )", "@weight( 1 )");

        assertThat(diff("--format", "html").out()).doesNotContain("<b>").contains("Changed: MA-1 &lt;b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noEnglishSentenceIsLeftInAnotherLanguage(String language) throws IOException {
        change("readiness-level.drl", "score < 70", "score < 99.5");
        change("spreading-level.drl", "value == 0", "value <= 0.5");
        change(ANCHORING, "@weight( 3 )", "@weight( 1 )");
        change(ANCHORING, "@countsFrom( PREPARATION )", "@countsFrom( TRIAL )");
        change(ANCHORING, "@blocksFrom( START_UP )", "");
        change(ANCHORING, "committed.size * 2", "committed.size * 3");
        change("data-support.drl", "workgroup.size >= 4", "workgroup contains WorkgroupMember.PATIENT");

        String text = diff("--lang", language).out().replaceAll("\\s+", " ");

        assertThat(text).hasSizeGreaterThan(1_000).doesNotContain(" is ", " at most ", "weight", "From ");
        assertThat(LanguagesTest.english("report", "workbench", "terms"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(text).doesNotContain(sentence));
        assertThat(diff("--lang", language, "--format", "html").out()).contains("<html lang=\"" + language + "\">");
        assertThat(diff("--lang", language, "--format", "json").out())
                .isEqualTo(diff("--format", "json").out());
    }

    @Test
    void aComparisonSpeaksTheLanguageThatIsAsked() throws IOException {
        change(ANCHORING, "@blocksFrom( START_UP )", "@blocksFrom( TRIAL )");
        change("spreading-level.drl", "score < 40", "score < 12.5");

        assertThat(diff("--lang", "da").out().replaceAll("\\s+", " "))
                .contains("Ændret: MA-1 En navngiven sponsor har mandatet blokerer fra: opstart → prøvehandling")
                .contains("Ændret: Spredningsscoren er for lav Når: spredningsscoren er under 40, så højst lavt →"
                        + " spredningsscoren er under 12,5, så højst lavt");
    }

    @Test
    void aCriterionThatCountsLongerIsADifference() throws IOException {
        change("change-capacity.drl", "@countsUntil( TRIAL )", "@countsUntil( IMPLEMENTATION )");
        change("data-support.drl", "    @finding( true )\n", "");

        assertThat(diff().out())
                .contains("  countsUntil: trial → implementation\n")
                .contains("  finding: true → false\n");
        assertThat(diff("--lang", "da").out())
                .contains("tæller til og med: prøvehandling → implementering")
                .contains("konstateres, udføres ikke: sandt → falsk");
        assertThat(Run.of("book", changed.toString()).out())
                .contains("counts from trial; blocks from trial; counts to implementation; found, not done");
    }

    @Test
    void aLevelIsBlamedOnTheThresholdAndNotOnTheWeightBesideIt() throws IOException {
        change(
                ANCHORING,
                "set aside\"\n    @precondition( MANAGEMENT_ANCHORING )\n    @weight( 3 )",
                "set aside\"\n" + "    @precondition( MANAGEMENT_ANCHORING )\n    @weight( 1 )");
        change("readiness-level.drl", "score < 40", "score < 55");

        String text = diff().out();
        JsonNode json = new ObjectMapper().readTree(diff("--format", "json").out());

        assertThat(text)
                .contains("MA-7 Resources are prioritised and set aside: 11 pilots, no level changes.\n")
                .contains("NOT_READY A precondition is too weak: 2 pilots, a level changes for 2.\n")
                .doesNotContain("Only all changes together");
        assertThat(json.get("hits"))
                .filteredOn(hit -> hit.get("level").asBoolean())
                .hasSize(2)
                .allSatisfy(hit -> {
                    assertThat(hit.get("responsible").toString()).contains("NOT_READY A precondition is too weak");
                    assertThat(hit.get("onlyTogether").asBoolean()).isFalse();
                });
        assertThat(diff("--format", "html", "--lang", "sv").out())
                .contains("<p>11 piloter, ingen nivå ändras.</p>")
                .contains("<p>2 piloter, nivån ändras för 2.</p>");
    }

    @Test
    void ofWhatIsNewItIsSaidWhatItJudgesAndWhen() throws IOException {
        Files.writeString(changed.resolve(ANCHORING), Files.readString(changed.resolve(ANCHORING)) + """

                rule "MA-14 There is a plan"
                    @precondition( MANAGEMENT_ANCHORING )
                    @weight( 2 )
                    @countsFrom( START_UP )
                    @blocksFrom( SPREAD )
                    @onlyCrossSector( true )
                    @source( "A2-PRO" )
                when
                    ManagementAnchoring( committed.size >= 0 )
                then
                    criteria.met( "MA-14" );
                end
                """);
        change("messages.properties", "MA-1.title=", "MA-14.title=There is a plan\nMA-1.title=");

        assertThat(diff().out()).contains("""
                New: MA-14 There is a plan
                  Met when: number of committed organisations is at least 0
                  precondition: management-anchoring
                  weight: 2
                  countsFrom: start-up
                  blocksFrom: spread
                  onlyCrossSector: true
                  source: A2-PRO

                """);
        assertThat(Run.of("diff", changed.toString(), old.toString(), "--lang", "da")
                        .out())
                .contains("""
                Væk: MA-14 There is a plan
                  Opfyldt, når, ikke længere: antallet af organisationer med tilsagn er mindst 0
                  forudsætning: ledelsesforankring
                  vægt: 2
                  tæller fra: opstart
                  blokerer fra: spredning
                  kun på tværs af sektorer: sandt
                  kilde: A2-PRO
                """);
    }

    @Test
    void whatIsOnlyWrittenOtherwiseIsSaidToMeanTheSame() throws IOException {
        change("change-capacity.drl", "otherTrialsInArea == 0", "otherTrialsInArea < 1");

        assertThat(diff().out().replaceAll("\\s+", " "))
                .contains("Met when: other trials in area is 0 → other trials in area is below 1 (means the same)")
                .contains("0 of 12 pilots are hit");
        assertThat(diff("--format", "json").out()).contains("(means the same)");
        assertThat(diff("--format", "html", "--lang", "da").out()).contains("(betyder det samme)");
        assertThat(diff("--lang", "sv").out().replaceAll("\\s+", " ")).contains("(betyder samma sak)");
    }

    @Test
    void theOrderOfRulesIsNoDifference() throws IOException {
        change(
                "rule-set.yaml",
                "- data-support.drl\n  - change-capacity.drl",
                "- change-capacity.drl\n  - data-support.drl");

        assertThat(diff().out()).contains("The rules do not differ.");
    }

    @Test
    void theBookHasEveryCriterionAndNoMarkupOfTexts() throws IOException {
        change("messages.properties", "MA-1.question=", "MA-1.question=<script>alert(1)</script> ");

        String html = Run.of("book", changed.toString()).out();

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
        RuleSet standard = StandardRules.latest();
        assertThat(standard.criteria())
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(html).contains("<article id=\"" + criterion.id() + "\">"));
        assertThat(html)
                .contains("sponsor named is yes and mandate granted is yes")
                .contains("EY-HJM p3");
    }

    @Test
    void theBookAsMarkdownAppearsUnderItsName() throws IOException {
        Path book = folder.resolve("book.md");

        assertThat(Run.of("book", old.toString(), "--out", book.toString()).exitCode())
                .isZero();

        assertThat(Files.readString(book)).startsWith("# ").contains("### MA-1").contains("**Weight** 3 of 3");
    }

    @Test
    void missingFoldersAreRefused() {
        Run run = Run.of("diff", old.toString(), folder.resolve("nothing").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("There is no folder of rules (");
    }
}
