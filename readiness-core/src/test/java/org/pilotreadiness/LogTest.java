package org.pilotreadiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.RuleSet;
import org.slf4j.event.Level;

/** What an operator finds in the log: what becomes of rules, and nothing of pilots. */
class LogTest {

    @TempDir
    private Path parent;

    private EditedRules edited;

    @BeforeEach
    void write() throws IOException {
        edited = EditedRules.in(parent);
        RecordedLog.taken();
    }

    /** What was logged since this was last asked, without what differs from run to run. */
    private List<String> logged(Level least) {
        return RecordedLog.taken().stream()
                .filter(event -> event.level().toInt() >= least.toInt())
                .map(event -> event.toString()
                        .replace(parent.toString(), "")
                        .replaceAll("[0-9a-f]{64}", "DIGEST")
                        .replaceAll("\\([0-9a-f]{12}\\)", "(digest)")
                        .replaceAll("[0-9]+ ms", "N ms"))
                .toList();
    }

    private void lookTwice(WatchedRules rules) {
        rules.look();
        rules.look();
    }

    @Test
    void aRuleSetThatIsBuiltIsSaidToDevelopers() {
        ReadinessAssessor.using(RuleSet.fromDirectory(edited.folder()));

        assertThat(logged(Level.TRACE))
                .containsExactly("DEBUG rules: Rule set our-region 1.0.0 built by READER, sha256 DIGEST, N ms");
    }

    @Test
    void rulesThatComeIntoUseAreSaid() throws IOException {
        WatchedRules rules = WatchedRules.in(edited.folder());
        assertThat(logged(Level.INFO))
                .containsExactly("INFO rules: Rules our-region 1.0.0 (digest) of /rules are in use");

        edited.write("rule-set.yaml", "{ id: our-region, version: 2.0.0, files: [rules.drl] }");
        lookTwice(rules);
        assertThat(logged(Level.INFO))
                .containsExactly("INFO rules: Rules our-region 2.0.0 (digest) of /rules are in use");

        lookTwice(rules);
        assertThat(logged(Level.TRACE)).isEmpty();
    }

    @Test
    void rulesThatAreRefusedAreAWarningWithTheFirstProblem() throws IOException {
        WatchedRules rules = WatchedRules.in(edited.folder());
        logged(Level.TRACE);
        edited.write(
                "rules.drl",
                EditedRules.RULES.replace("sponsorNamed", "sponsorNmed").replace("@weight( 1 )", "@weight( 9 )"));
        lookTwice(rules);

        assertThat(logged(Level.TRACE))
                .containsExactly(
                        "WARN rules: Rules in /rules refused, our-region 1.0.0 (digest) stay in use; problems: 2, "
                                + "the first: rules.drl:12:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.");
    }

    @Test
    void aFolderThatIsGoneIsAWarningOnceAndSaidWhenItIsBack() throws IOException {
        WatchedRules rules = WatchedRules.in(edited.folder());
        logged(Level.TRACE);
        Path away = parent.resolve("away");

        Files.move(edited.folder(), away);
        rules.look();
        assertThat(logged(Level.TRACE))
                .containsExactly("WARN rules: Folder /rules is gone, rules our-region 1.0.0 (digest) stay in use");
        rules.look();
        rules.look();
        assertThat(logged(Level.TRACE))
                .containsExactly(
                        "WARN rules: Rules in /rules refused, our-region 1.0.0 (digest) stay in use; problems: 1, "
                                + "the first: rule-set.yaml:1:1: There is no folder of rules (/rules).");

        Files.move(away, edited.folder());
        lookTwice(rules);
        assertThat(logged(Level.INFO))
                .containsExactly(
                        "INFO rules: Folder /rules is back",
                        "INFO rules: Rules our-region 1.0.0 (digest) of /rules are in use");
    }

    @Test
    @Timeout(60)
    void whatNeitherTheListenerNorItsHandlerTakesIsAnErrorAndTheWatchGoesOn() throws Exception {
        WatchedRules rules = WatchedRules.in(edited.folder());
        CountDownLatch told = new CountDownLatch(2);
        RuleWatch watch = rules.every(Duration.ofMillis(2), reload -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {
                throw new AssertionError("a handler that fails");
            });
            told.countDown();
            throw new NoClassDefFoundError("a class that is gone");
        });
        logged(Level.TRACE);
        try (watch) {
            edited.write("rules.drl", EditedRules.weight(1));
            while (told.getCount() == 2) {
                Thread.onSpinWait();
            }
            edited.write("rules.drl", EditedRules.weight(2));
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(logged(Level.WARN))
                .hasSize(2)
                .containsOnly("ERROR rules: The listener of /rules and its handler of uncaught exceptions have failed "
                        + "java.lang.AssertionError: a handler that fails");
    }

    @Test
    @Timeout(60)
    void aWatchThatIsInterruptedHasEndedAndOneThatIsClosedIsNoNews() throws Exception {
        WatchedRules rules = WatchedRules.in(edited.folder());
        CountDownLatch told = new CountDownLatch(1);
        RuleWatch watch = rules.every(Duration.ofMillis(2), reload -> {
            told.countDown();
            Thread.currentThread().interrupt();
        });
        edited.write("rules.drl", EditedRules.weight(1));
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        watch.close();
        assertThat(logged(Level.WARN))
                .containsExactly("ERROR rules: Watch of /rules has ended, rules our-region 1.0.0 (digest) stay in use "
                        + "java.lang.InterruptedException");

        rules.every(Duration.ofMillis(2), reload -> {}).close();
        assertThat(logged(Level.TRACE)).isEmpty();
    }

    @Test
    void nothingOfPilotsIsLogged() {
        ReadinessAssessor assessor = ReadinessAssessor.using(RuleSet.fromDirectory(edited.folder()));
        logged(Level.TRACE);

        assessor.assess(EditedRules.WITH_SPONSOR);
        assessor.advise(EditedRules.WITH_SPONSOR);
        assessor.portfolio(List.of(EditedRules.WITH_SPONSOR));
        assertThatThrownBy(() -> PilotReader.json().read("{\"id\": \"a secret\"}"))
                .isInstanceOf(InvalidPilotException.class);

        assertThat(logged(Level.TRACE)).isEmpty();
    }
}
