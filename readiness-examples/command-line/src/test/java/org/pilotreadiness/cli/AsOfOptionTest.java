package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.rules.RuleSetCopy;

/** The day as of which pilots are assessed. In tests it is 25 November 2026. */
class AsOfOptionTest {

    private static final String PILOT = "pilots/tobs.json";

    @TempDir
    private Path folder;

    private String dated() throws Exception {
        Path rules = folder.resolve("rules");
        RuleSetCopy.in(rules)
                .change(
                        "structural-alignment.drl",
                        "    @source( \"EY-HJM p7\" )\nwhen\n    StructuralAlignment( legalClarified.yes )",
                        "    @source( \"EY-HJM p7\" )\n    @validFrom( \"2026-11-26\" )\nwhen\n"
                                + "    StructuralAlignment( legalClarified.yes )");
        return "--rules=" + rules;
    }

    @Test
    void reportsForPeopleSayTheDay() {
        assertThat(Run.of("assess", PILOT).out()).contains("As of 25 November 2026.");
        assertThat(Run.of("assess", "--format=html", PILOT).out()).contains("25 November 2026");
        assertThat(Run.of("assess", "--format=markdown", "--lang=sv", PILOT).out())
                .contains("Per den 25 november 2026.");
        assertThat(Run.of("portfolio", PILOT).out()).contains("As of 25 November 2026.");
        assertThat(Run.of("assess", "--as-of=2025-01-02", PILOT).out()).contains("As of 2 January 2025.");
    }

    @Test
    void programsAreToldOfItWhereItIsGivenOrMatters() throws Exception {
        assertThat(Run.of("assess", "--format=json", PILOT).out()).doesNotContain("asOf");
        assertThat(Run.of("assess", "--format=jsonl", PILOT).out()).doesNotContain("asOf");
        assertThat(Run.of("assess", "--format=json", "--as-of=2025-01-02", PILOT)
                        .out())
                .contains("\"asOf\" : \"2025-01-02\"");
        assertThat(Run.of("assess", "--format=jsonl", dated(), PILOT).out()).contains("\"asOf\":\"2026-11-25\"");
    }

    @Test
    void whatCriteriaCountGoesByTheDay() throws Exception {
        String rules = dated();
        String before = Run.of("assess", rules, PILOT).out();
        String after = Run.of("assess", rules, "--as-of=2026-11-26", PILOT).out();

        assertThat(before).contains("From 26 November 2026 this counts: SA-5 Legal questions are settled");
        assertThat(after).doesNotContain("Announced");
    }

    @Test
    void differencesOfRulesAreFoundAsOfADay() throws Exception {
        RuleSetCopy.in(folder.resolve("old"));
        String rules = dated().substring("--rules=".length());
        String old = folder.resolve("old").toString();

        assertThat(Run.of("diff", old, rules, "--pilots=pilots").out())
                .contains("validFrom: none → 2026-11-26", "SA-5 Legal questions are settled: 10 pilots");
        assertThat(Run.of("diff", old, rules, "--pilots=pilots", "--as-of=2026-11-26")
                        .out())
                .contains("0 of 12 pilots are hit");
    }

    @Test
    void aDayIsWrittenYearFirst() {
        Run run = Run.of("assess", "--as-of=31.5.2026", PILOT);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "Invalid value for option '--as-of': A day of the calendar was expected, such as 2026-05-31;"
                                + " found (31.5.2026).");
    }
}
