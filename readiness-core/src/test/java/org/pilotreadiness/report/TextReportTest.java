package org.pilotreadiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.ruleset.RuleSet;

class TextReportTest {

    @TempDir
    private Path folder;

    private RuleSet ruleSet;

    @BeforeEach
    void readRules() {
        ruleSet = Example.ruleSet(folder);
    }

    @Test
    void theReportSaysTheVerdictFirstAndThenWhy() {
        String digest = ruleSet.identity().sha256().substring(0, 12);
        List<String> lines = report("A trial").replace(digest, "digest").lines().toList();
        assertThat(lines)
                .containsExactly(
                        "A trial (trial-1)",
                        "NOT READY for trial",
                        "Readiness score 17 to 50 of 100.",
                        "Rule set example 1.0.0 (digest).",
                        "",
                        "What blocks",
                        "  ! SA-1 Legal questions are settled",
                        "    The law is not clear yet.",
                        "  ? CC-1 Staff have room (not known yet; blocks if the answer is no)",
                        "    Have the staff room for one more change?",
                        "",
                        "Preconditions, the weakest first",
                        "  Change capacity         ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  0 to 100",
                        "  Structural alignment    ······························  0",
                        "  Management anchoring    ███████████████···············  50",
                        "  Data support            not assessed at this gate",
                        "  █ certain ▒ possible, if what is unknown turns out well",
                        "",
                        "What is missing",
                        "  ~ MA-1 A sponsor is named (partly)",
                        "    Name one person.",
                        "  - SA-1 Legal questions are settled",
                        "    Ask a lawyer.",
                        "",
                        "What to find out (2 open questions)",
                        "  CC-1 Have the staff room for one more change?",
                        "  SP-2 Who wants to give it?",
                        "",
                        "Spreading potential",
                        "  medium to high          █████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  33 to 100",
                        "",
                        "Receivers",
                        "  Alpha (a)",
                        "    high                  ██████████████████████████████  100",
                        "  Beta (b)",
                        "    low                   ······························  0",
                        "    ! Collides in activities: Training",
                        "  Gamma (c)",
                        "    low to high           ███████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  25 to 100",
                        "",
                        "Evidence",
                        "  Met without evidence (1): SP-1");
    }

    /** Titles that would tear a page apart. */
    static List<String> titles() {
        return List.of(
                "x".repeat(500),
                "word ".repeat(100) + "x".repeat(200) + " word",
                "x".repeat(79) + " " + "y".repeat(80) + " " + "z".repeat(81),
                "\u00e5".repeat(300),
                "a/b-c.".repeat(60),
                "   blanks      between      words   ".repeat(9),
                "{0} {1} {2}");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void noLineIsWiderThanEightyColumns(String title) {
        List<String> lines = report(title).lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        String firstParagraph = String.join("", lines).replace(" ", "");
        assertThat(firstParagraph).startsWith(title.replace(" ", "") + "(trial-1)");
    }

    @Test
    void aWordLongerThanALineIsCutAtItsEnd() {
        assertThat(report("x".repeat(170)).lines().limit(3))
                .containsExactly("x".repeat(80), "x".repeat(80), "x".repeat(10) + " (trial-1)");
    }

    @Test
    void charactersOutsideTheBasicPlaneAreNotTorn() {
        String emoji = "\ud83d\ude00".repeat(300);
        List<String> lines = report(emoji).lines().toList();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        assertThat(String.join("", lines)).startsWith(emoji);
    }

    @Test
    void whatDoesNotPrintIsShownByItsNumber() {
        String text = report("A\u00adB\u200bC\u202eD\ufeffE\u2028F\u0085G\u0007H\nI\u0000J");
        assertThat(text).startsWith("AU+00ADBU+200BCU+202EDU+FEFFEU+2028FU+0085GU+0007HU+000AIU+0000J");
        assertThat(text).matches("[^\\p{Cntrl}\\p{Cf}\\u2028\\u2029&&[^\\n]]+");
    }

    @Test
    void colourChangesNothingButColour() {
        String coloured =
                TextReport.of(ruleSet, ReportStyle.plain().coloured(true)).of(Example.unadvised(ruleSet, "A trial"));
        assertThat(coloured).contains("\u001b[1mA trial (trial-1)\u001b[0m\n");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(report("A trial"));
    }

    @Test
    void aTitleCanNotColourThePage() {
        String coloured = TextReport.of(ruleSet, ReportStyle.plain().coloured(true))
                .of(Example.unadvised(ruleSet, "A \u001b[31mred\u009b0m trial"));
        assertThat(coloured).startsWith("\u001b[1mA U+001B[31mredU+009B0m trial (trial-1)\u001b[0m\n");
    }

    private String report(String title) {
        String text = TextReport.of(ruleSet, ReportStyle.plain()).of(Example.unadvised(ruleSet, title));
        assertThat(text).endsWith("\n").doesNotContain("\r", "\u001b");
        return text;
    }
}
