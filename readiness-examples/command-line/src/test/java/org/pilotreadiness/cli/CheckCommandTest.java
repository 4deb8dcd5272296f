package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.RuleSet;

class CheckCommandTest {

    private static final String OWN = "own-rules";

    @TempDir
    private Path folder;

    @Test
    void initCopiesTheStandardRulesWhichAreSound() throws IOException {
        Path copy = folder.resolve("my-rules");
        Run init = Run.of("init", copy.toString());
        assertThat(init.exitCode()).isZero();
        assertThat(copy.resolve("rule-set.yaml")).exists();
        assertThat(copy.resolve("sources.yaml")).exists();
        assertThat(copy.resolve("messages.properties")).exists();
        assertThat(copy.resolve("scenarios/data-support.yaml")).exists();
        try (Stream<Path> files = Files.walk(copy)) {
            long count = files.filter(Files::isRegularFile).count();
            assertThat(init.out()).isEqualTo("Copied " + count + " files. Next: check " + copy + "\n");
        }
        assertThat(RuleSet.fromDirectory(copy).scenarioFiles()).isNotEmpty();
        Run check = Run.of("check", "--strict", copy.toString());
        assertThat(check.out()).isEqualTo("Nothing to remark: no errors, no warnings.\n");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void initLeavesAFolderThatHoldsSomethingAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = Run.of("init", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("The folder holds something already, so nothing was copied (" + folder + ").");
        assertThat(Run.of("init", folder.resolve("mine.txt").toString()).exitCode())
                .isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void warningsFailTheCommandOnlyWhenItIsStrict() {
        assertThat(Run.of("check", OWN).exitCode()).isZero();
        assertThat(Run.of("check", OWN, "--strict").exitCode()).isEqualTo(1);
        assertThat(Run.of("check", OWN).out())
                .startsWith("W007 warning rule-set.yaml:1:1: No criterion reads these fields of changeCapacity: ")
                .endsWith("Errors: 0. Warnings: 5. What a code means: check --explain W007\n");
    }

    @Test
    void errorsFailTheCommandAndAreShownWithAScenario() throws IOException {
        for (String file : new String[] {"before-a-trial.drl", "messages.properties", "rule-set.yaml"}) {
            Files.copy(Path.of(OWN, file), folder.resolve(file));
        }
        Path rules = folder.resolve("before-a-trial.drl");
        Files.writeString(rules, Files.readString(rules).replace("testRunPlanned.yes", "!testRunPlanned.yes"));
        Run run = Run.of("check", folder.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("""
                R022 error before-a-trial.drl:25:6: OUR-2: A better answer makes it worse: it holds with changeCapacity.testRunPlanned no and fails with yes.
                    rule "OUR-2 Staff are trained and a test run is planned"
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  This shows it, as a scenario:
                    - scenario: OUR-2 before the better answer
                """);
        Run json = Run.of("check", folder.toString(), "--format", "json");
        assertThat(json.exitCode()).isEqualTo(3);
        assertThat(json.out())
                .startsWith("{\n  \"errors\" : ")
                .contains("""
                      "code" : "R022",
                      "severity" : "error",
                      "file" : "before-a-trial.drl",
                      "line" : 25,
                      "column" : 6,
                      "subject" : "OUR-2",
                """, "\"scenarios\" : [\n        \"- scenario: OUR-2 before the better answer\\n");
    }

    @Test
    void aPageExplainsEachCode() {
        assertThat(Run.of("check", "--explain", "R012").out())
                .startsWith("# R012 Facts side by side that nothing ties together\n\n## Avoid\n");
        Run unknown = Run.of("check", "--explain", "R0122");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("There is no code (R0122). Maybe R012.");
    }

    @Test
    void aFolderIsAskedFor() {
        assertThat(Run.of("check").exitCode()).isEqualTo(2);
        assertThat(Run.of("check", folder.resolve("none").toString()).err())
                .startsWith("There is no folder of rules (" + folder.resolve("none") + ").");
        assertThat(Run.of("check", OWN, "--format", "pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void theReportSpeaksTheLanguageThatIsAsked() throws IOException {
        for (String file : new String[] {"before-a-trial.drl", "messages.properties", "rule-set.yaml"}) {
            Files.copy(Path.of(OWN, file), folder.resolve(file));
        }
        Path rules = folder.resolve("before-a-trial.drl");
        Files.writeString(rules, Files.readString(rules).replace("testRunPlanned.yes", "testRunPlaned.yes"));
        assertThat(Run.of("check", folder.toString(), "--lang", "da").out()).isEqualTo("""
                R008 fejl before-a-trial.drl:30:46: OUR-2: ChangeCapacity har intet felt (testRunPlaned). Måske testRunPlanned.
                        ChangeCapacity( trainingBeforeStart.yes, testRunPlaned.yes )
                                                                 ^^^^^^^^^^^^^^^^^

                Fejl: 1. Advarsler: 0. Hvad en kode betyder: check --explain R008
                """);
        assertThat(Run.of("check", folder.toString(), "--lang", "sv").out()).startsWith("""
                R008 fel before-a-trial.drl:30:46: OUR-2: ChangeCapacity har inget fält (testRunPlaned). Kanske testRunPlanned.
                """);
        assertThat(Run.of("check", folder.toString(), "--lang", "en").out())
                .isEqualTo(Run.of("check", folder.toString()).out());
        assertThat(Run.of("test", folder.toString(), "--lang", "da").err())
                .isEqualTo("before-a-trial.drl:30:46: OUR-2: ChangeCapacity har intet felt (testRunPlaned). Måske"
                        + " testRunPlanned.\n");
    }

    @Test
    void warningsSpeakTheLanguageThatIsAsked() {
        assertThat(Run.of("check", OWN, "--lang", "da").out())
                .startsWith("W007 advarsel rule-set.yaml:1:1: Intet kriterium læser disse felter i changeCapacity: ");
    }
}
