package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.rules.RuleSetCopy;

/** A rule about portfolios that is changed is noticed by every command that looks at rules. */
class PortfolioRulesTest {

    @TempDir
    private Path folder;

    private String old;
    private String changed;

    @BeforeEach
    void write() throws Exception {
        old = folder.resolve("old").toString();
        changed = folder.resolve("changed").toString();
        RuleSetCopy.in(Path.of(old));
        RuleSetCopy.in(Path.of(changed))
                .change(
                        "portfolio.drl",
                        "gate == Gate.TRIAL, developmentArea == $area",
                        "gate == Gate.SPREAD, developmentArea == $area");
    }

    @Test
    void scenariosFailAndShowThePilotsThatAreMeant() {
        Run run = Run.of("test", "--engine=reader", changed);

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .contains(
                        "  conflicts: expected [bed, shoe], came out []\n"
                                + "    Two pilots are in each other's way when (portfolio.drl:9)\n      For bed, shoe\n",
                        "        ✗ gate is spread (found: trial)\n");
    }

    @Test
    void mutantsThatNoScenarioNoticesAreShown() throws Exception {
        Path scenarios = Path.of(old, "scenarios");
        Files.delete(scenarios.resolve("portfolio.yaml"));

        assertThat(Run.of("check", old).out())
                .contains("W008 warning portfolio.drl", "No scenario is given several pilots");
        assertThat(Run.of("mutate", old).out())
                .contains(
                        "portfolio.drl:9: it is not asked that gate is trial",
                        "This would, in scenarios/portfolio.yaml:",
                        "expect: { conflicts: [[pilot-1, pilot-2]] }");
    }

    @Test
    void differencesSayWhichConflictsAreGoneAndProveIt() {
        Run run = Run.of("diff", old, changed, "--pilots=pilots", "--prove");

        assertThat(run.out())
                .contains(
                        "Changed: PF-1 Only one trial runs in a development area",
                        "Conflicts in a portfolio: gone: 1, new: 0.\n  Gone: assistive-devices-granting, digital-device-form\n",
                        "PF-1 Only one trial runs in a development area: who is in each other's way\n"
                                + "  For some pilots a conflict less:",
                        "  For some pilots a conflict more:")
                .doesNotContain("means the same");
        assertThat(Run.of("diff", old, changed, "--pilots=pilots", "--format=json")
                        .out())
                .contains("\"conflictsGone\" : [\n    \"assistive-devices-granting, digital-device-form\"\n  ]");
    }

    @Test
    void theSameInOtherWordsIsProvedToBeSo() throws Exception {
        RuleSetCopy.in(folder.resolve("same"))
                .changeAll("portfolio.drl", "gate == Gate.TRIAL", "gate in ( Gate.TRIAL )");

        assertThat(Run.of("diff", old, folder.resolve("same").toString(), "--prove")
                        .out())
                .containsPattern("\\(means\\s+the\\s+same\\)")
                .contains("the values, scores, blockers and levels are the same by both");
    }
}
