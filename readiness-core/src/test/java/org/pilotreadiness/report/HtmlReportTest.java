package org.pilotreadiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.RuleSet;

/** The page about assessments says what they say, needs nothing else, and shows any text as text. */
class HtmlReportTest {

    @TempDir
    private Path folder;

    @Test
    void aPageAboutOnePilotBeginsWithTheVerdictAndHasEverythingInPlace() {
        RuleSet ruleSet = Example.ruleSet(folder);
        WrittenPage page = WrittenPage.of(
                HtmlReport.of(ruleSet, ReportStyle.plain()).of(Example.assessed(ruleSet, "Home visits")));
        assertThat(page.texts("h1")).containsExactly("Home visits");
        assertThat(page.text())
                .contains("Not ready for trial")
                .contains("This is certain: nothing that is still unknown can change it.")
                .contains("MA-1 A sponsor is named partly Name one person. Weight 3 · counts from preparation · "
                        + "Source: PLAN p3, NOTE")
                .contains("BlocksSA-1 Legal questions are settledAsk a lawyer.")
                .contains("GammaLow to high, 25 to 100");
        assertThat(page.texts("summary")).containsExactly("Does not count at this gate (1)");
    }

    @Test
    void severalPilotsStandInAnOverviewFirstAndShareOneGlossary() throws IOException {
        RuleSet ruleSet = Example.ruleSet(folder);
        StringBuilder written = new StringBuilder();
        HtmlReport.of(ruleSet, ReportStyle.plain())
                .write(List.of(Example.assessed(ruleSet, "One"), Example.assessed(ruleSet, "Two")), written);
        WrittenPage page = WrittenPage.of(written.toString());
        assertThat(page.texts("h1")).containsExactly("Readiness of 2 pilots");
        assertThat(page.texts("h2")).containsExactly("Overview", "One", "Two", "The criteria", "Sources");
        assertThat(page.texts("caption")).contains("Readiness, blockers and scores of 2 pilots");
        assertThat(written.toString().split("Name one person\\.", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror='alert(1)'>",
                "</title></style><b>&amp;&lt;",
                "{{title}} ${title} \u0000\u001b[31m\u202e\u2028",
                "\ud83d\ude80 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"
            })
    void aTextIsShownAsText(String title) throws IOException {
        RuleSet ruleSet = Example.ruleSet(folder);
        AssessedPilot hostile = Example.assessed(ruleSet, title);
        StringBuilder many = new StringBuilder();
        HtmlReport.of(ruleSet, ReportStyle.plain()).write(List.of(hostile, hostile), many);
        WrittenPage one =
                WrittenPage.of(HtmlReport.of(ruleSet, ReportStyle.plain()).of(hostile));
        String shown = Shown.line(title);
        assertThat(one.texts("h1")).containsExactly(shown);
        assertThat(WrittenPage.of(many.toString()).texts("h2")).contains(shown);
        assertThat(one.count("script")).isZero();
        assertThat(one.count("img")).isZero();
    }

    @Test
    void aRadarChartIsThereWhenWantedWithItsFiguresInWords() {
        RuleSet ruleSet = Example.ruleSet(folder);
        AssessedPilot pilot = Example.assessed(ruleSet, "Home visits");
        assertThat(WrittenPage.of(HtmlReport.of(ruleSet, ReportStyle.plain()).of(pilot))
                        .count("figure"))
                .isZero();
        WrittenPage page = WrittenPage.of(
                HtmlReport.of(ruleSet, ReportStyle.plain().withRadar(true)).of(pilot));
        assertThat(page.texts("desc"))
                .containsExactly("Management anchoring 50, Change capacity 0 to 100, Structural alignment 0");
    }

    @Test
    void aScaleHasOnlyTheLinesThatItsRulesDraw() {
        RuleSet ruleSet = Example.ruleSet(folder);
        assertThat(WrittenPage.of(HtmlReport.of(ruleSet, ReportStyle.plain())
                                .of(Example.assessed(ruleSet, "Home visits")))
                        .text())
                .contains("Under 70: at most medium.")
                .doesNotContain("at most not ready");
    }

    @Test
    void theLanguageOfThePageIsTheOneThatItsWordsAreIn() {
        assertThat(page(Locale.forLanguageTag("da"))).contains("<html lang=\"da\">", "Ikke klar til");
        assertThat(page(Locale.forLanguageTag("no"))).contains("<html lang=\"nb\">", "Ikke klar til", "forutsetning");
        assertThat(page(Locale.forLanguageTag("sv"))).contains("<html lang=\"sv\">", "Inte redo för");
        assertThat(page(Locale.FRENCH)).contains("<html lang=\"en\">", "Not ready for");
    }

    private String page(Locale language) {
        RuleSet ruleSet = Example.ruleSet(folder);
        return HtmlReport.of(ruleSet, ReportStyle.plain().in(language)).of(Example.assessed(ruleSet, "Home visits"));
    }

    @Test
    void thereIsNoPageAboutNoPilots() {
        RuleSet ruleSet = Example.ruleSet(folder);
        assertThatThrownBy(() -> HtmlReport.of(ruleSet, ReportStyle.plain()).write(List.of(), new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page about no pilots");
    }

    @Test
    void markdownSaysTheSameAndTakesTextsForNothingElse() {
        RuleSet ruleSet = Example.ruleSet(folder);
        String markdown =
                MarkdownReport.of(ruleSet, ReportStyle.plain()).of(Example.assessed(ruleSet, "*Home* <b>|visits"));
        assertThat(markdown)
                .startsWith("# \\*Home\\* \\<b\\>\\|visits\n\ntrial-1 · made under the health agreement · West\n\n"
                        + "**Not ready for trial** This is certain: nothing that is still unknown can change it.\n")
                .contains("- **Blocks** SA-1 Legal questions are settled  \n  Ask a lawyer.\n")
                .contains("| Beta | ");
    }
}
