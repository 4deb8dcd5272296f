package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.cli.report.MutationReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.scenario.Scenarios;

class StandardScenariosTest {

    @Tag("slow")
    @Test
    void theyNoticeEverySmallChangeOfARule() {
        MutationResult result = MutationAnalysis.of(StandardRules.latest()).run();

        assertThat(result.mutants()).isGreaterThan(1000);
        assertThat(result.holes())
                .as(MutationReport.of(ReportStyle.plain()).text(result))
                .isEmpty();
        assertThat(result.equivalents()).hasSizeLessThan(20);
    }

    @Tag("slow")
    @Test
    void theyReachEveryOutcomeAndBothSidesOfEachThreshold() {
        Coverage coverage = Coverage.of(Scenarios.of(StandardRules.latest()));

        assertThat(coverage.criteria())
                .hasSize(StandardRules.latest().criteria().size());
        assertThat(coverage.thresholds()).hasSizeGreaterThan(25);
        assertThat(coverage.isComplete()).isTrue();
    }
}
