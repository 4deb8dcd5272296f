package org.pilotreadiness.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.ScenarioResult.Disagreement;
import org.pilotreadiness.scenario.Scenarios;

class ScenarioReportTest {

    private static final Scenarios SCENARIOS = Scenarios.of(RuleSet.fromDirectory(Path.of("own-rules")));

    @Test
    void whatTheEnginesSayOtherwiseIsAFailureInEveryForm() {
        Scenario first = SCENARIOS.all().get(0);
        List<ScenarioResult> results = List.of(new ScenarioResult(
                first, List.of(), List.of(new Disagreement("readiness", "not-ready", "ready")), List.of()));
        ScenarioReport report = ScenarioReport.of(SCENARIOS, ReportStyle.plain());

        assertThat(report.text(results))
                .startsWith("✗ " + first.file() + ":" + first.position().line() + " ")
                .contains("\n  readiness: not-ready by the reader, ready by Drools\n");
        assertThat(ScenarioReport.of(SCENARIOS, ReportStyle.plain().in(Locale.forLanguageTag("da")))
                        .text(results))
                .contains("  readiness: not-ready ifølge læseren");
        assertThat(report.json(results)).contains("\"what\" : \"readiness\",");
        assertThat(report.junit(results)).contains("by the reader");
    }
}
