package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that test a rule set by its scenarios, on a copy of the small one. */
class ScenarioCommandsTest {

    private static final Path OWN_RULES = Path.of("own-rules");

    @TempDir
    private Path parent;

    private Path rules;
    private Path scenarios;

    @BeforeEach
    void copy() throws IOException {
        rules = parent.resolve("rules");
        try (Stream<Path> all = Files.walk(OWN_RULES)) {
            for (Path file : all.toList()) {
                Files.copy(file, rules.resolve(OWN_RULES.relativize(file).toString()));
            }
        }
        scenarios = rules.resolve("scenarios/before-a-trial.yaml");
    }

    @Test
    void scenariosThatPassAreCounted() {
        Run run = Run.of("test", rules.toString());
        assertThat(run.out()).isEqualTo("16 scenarios, all pass.\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aScenarioThatFailsShowsTheRuleAndWhatItsConditionsMet() throws IOException {
        change("expect: { OUR-2: partly }", "expect: { OUR-2: met }");
        Run run = Run.of("test", rules.toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).isEqualTo("""
                ✗ scenarios/before-a-trial.yaml:24 OUR-2 is partly met when the training is half
                  done
                  OUR-2: expected met, came out partly
                    Met when (before-a-trial.drl:25)
                      ✗ training before start is yes (found: partly)
                      ✓ test run planned is yes (found: yes)
                    Partly met when (before-a-trial.drl:35)
                      ✓ training before start is at least partly (found: partly)
                      ✓ test run planned is at least partly (found: yes)

                1 of 16 scenarios failed.
                """);
    }

    @Test
    void aLevelIsExplainedByItsRules() throws IOException {
        change("expect: { readiness: ready }", "expect: { readiness: conditional }");
        assertThat(Run.of("test", rules.toString()).out()).contains("""
                  readiness: expected conditional, came out ready
                    At most not-ready when (before-a-trial.drl:43)
                      ✗ there is a blocker
                    At most conditional when (before-a-trial.drl:51)
                """);
    }

    @Test
    void theResultsAreWrittenForBuildServersToo() throws IOException {
        change("expect: { OUR-2: partly }", "expect: { OUR-2: met }");
        Path xml = parent.resolve("junit.xml");
        Run.of("test", rules.toString(), "--junit", xml.toString());

        assertThat(Files.readString(xml))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"16\" failures=\"1\">")
                .contains("<testcase classname=\"scenarios/before-a-trial.yaml\" name=\"All of it is ready\"")
                .contains("<failure message=\"OUR-2: expected (met), came out (partly)\">");
    }

    @Test
    void coverageShowsWhichOutcomesAndSidesNoScenarioReaches() throws IOException {
        assertThat(Run.of("test", rules.toString(), "--coverage").out())
                .contains("  OUR-1  not met ✓  met ✓\n")
                .contains("2 of 2 criteria reach every outcome, 2 of 2 thresholds both sides.\n");

        change("expect: { OUR-1: not met }", "expect: { countsNot: [] }");
        assertThat(Run.of("test", rules.toString(), "--coverage").out())
                .contains("  OUR-1  not met ✗  met ✓\n")
                .contains("  before-a-trial.drl:13 number of organisations is at least 2\n    below ✗  at ✓  above –\n")
                .contains("1 of 2 criteria reaches every outcome, 1 of 2 thresholds both sides.\n");
    }

    @Test
    void aMisspeltNameAndAnEmptyFolderAreFailures() throws IOException {
        change("trainingBeforeStart: no", "trainingBeforStart: no");
        Run misspelt = Run.of("test", rules.toString());
        assertThat(misspelt.exitCode()).isEqualTo(3);
        assertThat(misspelt.err())
                .contains("scenarios/before-a-trial.yaml:31:30:")
                .contains("Maybe trainingBeforeStart.");

        Files.delete(scenarios);
        Run none = Run.of("test", rules.toString());
        assertThat(none.exitCode()).isEqualTo(5);
        assertThat(none.err())
                .isEqualTo("The rule set has no scenario; scenarios stand in its folder scenarios, in .yaml files.\n");
    }

    @Test
    void scenariosThatNoticeEveryChangeAreGoodEnough() {
        Run run = Run.of("mutate", rules.toString());
        assertThat(run.out()).isEqualTo("""
                42 changes of the rules tried: the scenarios notice 39, the other 3 change
                nothing.
                """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aHoleIsShownWithAScenarioThatFillsIt() throws IOException {
        change("""
                - scenario: OUR-2 is not met without a test run
                  given: { changeCapacity: { trainingBeforeStart: yes, testRunPlanned: no } }
                  expect: { OUR-2: not met }
                """, "");
        Run run = Run.of("mutate", rules.toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).isEqualTo("""
                Nothing notices when
                  - before-a-trial.drl:35: it is not asked that test run planned is at least
                    partly
                This would, in scenarios/before-a-trial.yaml:
                - scenario: "OUR-2 is not met with changeCapacity.testRunPlanned no, changeCapacity.trainingBeforeStart partly"
                  given: { changeCapacity: { testRunPlanned: no, trainingBeforeStart: partly } }
                  expect: { OUR-2: not met }

                42 changes of the rules tried: the scenarios notice 38 and miss 1; 3 change
                nothing.
                """);
    }

    @Test
    void whereACriterionCountsForTheLastTimeIsMovedAsWell() throws IOException {
        Path file = rules.resolve("before-a-trial.drl");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("@countsFrom( TRIAL )", "@countsFrom( TRIAL )\n    @countsUntil( TRIAL )"));
        Run run = Run.of("mutate", rules.toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("it counts to implementation instead of trial")
                .contains("it counts at every later gate as well, not only to trial")
                .contains("given: { gate: implementation")
                .doesNotContain("it counts to start-up");
    }

    @Test
    void theScenariosThatAreProposedFillAllHoles() throws IOException {
        Files.delete(scenarios);
        String proposed = Run.of("mutate", rules.toString())
                .out()
                .lines()
                .filter(line -> line.startsWith("- scenario: ")
                        || line.startsWith("  given: ")
                        || line.startsWith("  totals: ")
                        || line.startsWith("  rest: ")
                        || line.startsWith("  expect: "))
                .reduce("", (all, line) -> all + line + "\n");
        Files.writeString(scenarios, proposed);

        assertThat(Run.of("test", rules.toString()).exitCode()).isZero();
        assertThat(Run.of("mutate", rules.toString()).out())
                .startsWith("42 changes of the rules tried: the scenarios notice 39,");
    }

    @Test
    void mutateWantsScenariosThatPass() throws IOException {
        change("expect: { OUR-2: partly }", "expect: { OUR-2: met }");
        Run run = Run.of("mutate", rules.toString());
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err())
                .startsWith("A scenario fails by the rules as they are: scenarios/before-a-trial.yaml:24 ");
    }

    private void change(String text, String other) throws IOException {
        String before = Files.readString(scenarios);
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        Files.writeString(scenarios, before.substring(0, at) + other + before.substring(at + text.length()));
    }
}
