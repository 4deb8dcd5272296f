package org.pilotreadiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pilotreadiness.EditedRules.RULES;
import static org.pilotreadiness.EditedRules.SCENARIOS;
import static org.pilotreadiness.EditedRules.WITH_SPONSOR;
import static org.pilotreadiness.EditedRules.weight;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.ruleset.InvalidRuleSetException;

class WatchedRulesTest {

    @TempDir
    private Path parent;

    private EditedRules edited;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        edited = EditedRules.in(parent);
        folder = edited.folder();
    }

    private void write(String file, String text) throws IOException {
        edited.write(file, text);
    }

    /** The points of a pilot that has a sponsor and no mandate: 75 by the weights 3 and 1. */
    private static int points(ReadinessAssessor assessor) {
        return assessor.assess(WITH_SPONSOR)
                .precondition(Dimension.MANAGEMENT_ANCHORING)
                .score()
                .orElseThrow()
                .low()
                .points()
                .intValue();
    }

    private static List<String> lines(List<Diagnostic> problems) {
        return problems.stream().map(problem -> problem.code() + " " + problem).toList();
    }

    @Test
    void aFolderThatDoesNotChangeIsNoNews() {
        WatchedRules rules = WatchedRules.in(folder);

        assertThat(rules.look()).isEmpty();
        assertThat(rules.look()).isEmpty();
        assertThat(rules.problems()).isEmpty();
        assertThat(points(rules.assessor())).isEqualTo(75);
    }

    @Test
    void aChangeIsTakenIntoUseWhenTwoLooksFindTheSame() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        ReadinessAssessor before = rules.assessor();
        write("rules.drl", weight(1));

        assertThat(rules.look()).isEmpty();
        assertThat(rules.assessor()).isSameAs(before);
        assertThat(rules.look())
                .hasValueSatisfying(reload -> assertThat(reload)
                        .isEqualTo(new Reload.Adopted(
                                before.ruleSet(), rules.assessor().ruleSet())));
        assertThat(rules.look()).isEmpty();

        assertThat(points(before)).isEqualTo(75);
        assertThat(points(rules.assessor())).isEqualTo(50);
        assertThat(rules.assessor().assess(WITH_SPONSOR).ruleSet())
                .isEqualTo(rules.assessor().ruleSet().identity())
                .isNotEqualTo(before.ruleSet().identity());
    }

    @Test
    void aChangeThatNeitherTheSizeNorTheTimeOfTheFileShowsIsSeen() throws IOException {
        Path file = folder.resolve("rules.drl");
        FileTime time = Files.getLastModifiedTime(file);
        WatchedRules rules = WatchedRules.in(folder);
        write("rules.drl", weight(1));
        Files.setLastModifiedTime(file, time);
        assertThat(Files.size(file)).isEqualTo(RULES.length());

        rules.look();
        assertThat(rules.look()).isPresent();
        assertThat(points(rules.assessor())).isEqualTo(50);
    }

    @Test
    void whatIsHalfWrittenIsNotJudged() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        String changed = weight(1);
        for (int end = 0; end < changed.length(); end += 40) {
            write("rules.drl", changed.substring(0, end));
            assertThat(rules.look()).as("%d characters", end).isEmpty();
        }
        write("rules.drl", changed);

        assertThat(rules.look()).isEmpty();
        assertThat(rules.look()).containsInstanceOf(Reload.Adopted.class);
    }

    @Test
    void rulesWithAnErrorAreNotTakenIntoUse() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        write("rules.drl", RULES.replace("sponsorNamed", "sponsorNmed").replace("@weight( 1 )", "@weight( 9 )"));

        rules.look();
        Reload reload = rules.look().orElseThrow();

        assertThat(reload).isEqualTo(new Reload.Refused(rules.assessor().ruleSet(), rules.problems()));
        assertThat(lines(rules.problems()))
                .containsExactly(
                        "R008 rules.drl:12:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.",
                        "R013 rules.drl:19:14: MA-2: A weight is a whole number from 1 to 3 (9).");
        assertThat(rules.look()).isEmpty();
        assertThat(points(rules.assessor())).isEqualTo(75);
    }

    @Test
    void aFailingScenarioKeepsTheRulesOutUntilOneOfThemChanges() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        write("rules.drl", weight(1).replace("sponsorNamed.yes", "sponsorNamed.yes, mandateGranted.yes"));

        rules.look();
        rules.look();
        assertThat(lines(rules.problems()))
                .containsExactly("R024 scenarios/rules.yaml:1:3: A sponsor is enough for the first: "
                        + "MA-1: expected (met), came out (not met).");
        assertThat(points(rules.assessor())).isEqualTo(75);

        write("scenarios/rules.yaml", SCENARIOS.replace("MA-1: met", "MA-1: not met"));
        rules.look();
        assertThat(rules.look()).containsInstanceOf(Reload.Adopted.class);
        assertThat(rules.problems()).isEmpty();
        assertThat(points(rules.assessor())).isZero();
    }

    @Test
    void aBrokenScenarioFileAndNoScenarioAtAllKeepTheRulesOut() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        write("scenarios/rules.yaml", SCENARIOS.replace("sponsorNamed", "sponsorNmed"));
        rules.look();
        rules.look();
        assertThat(lines(rules.problems()))
                .containsExactly("P004 scenarios/rules.yaml:2:48: /0/given/managementAnchoring/sponsorNmed: "
                        + "There is no field (sponsorNmed) here. Maybe sponsorNamed.");

        Files.delete(folder.resolve("scenarios/rules.yaml"));
        rules.look();
        rules.look();
        assertThat(lines(rules.problems()))
                .containsExactly(
                        "R024 scenarios/: The rule set has no scenario, so nothing shows that it does what is meant.");
    }

    @Test
    void aFolderMayBeGoneForAWhile() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        ReadinessAssessor before = rules.assessor();
        Path away = parent.resolve("away");

        Files.move(folder, away);
        assertThat(rules.look()).isEmpty();
        Files.move(away, folder);
        assertThat(rules.look()).as("gone between two looks").isEmpty();
        assertThat(rules.look()).isEmpty();
        assertThat(rules.assessor()).isSameAs(before);

        Files.move(folder, away);
        rules.look();
        assertThat(rules.look()).containsInstanceOf(Reload.Refused.class);
        assertThat(lines(rules.problems()))
                .containsExactly("R018 rule-set.yaml:1:1: There is no folder of rules (" + folder + ").");
        assertThat(rules.assessor()).isSameAs(before);
        Files.move(away, folder);
        rules.look();
        assertThat(rules.look()).containsInstanceOf(Reload.Adopted.class);
        assertThat(rules.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNoPartOfTheRuleSetDoesNotMatter() throws IOException {
        WatchedRules rules = WatchedRules.in(folder);
        write(".rules.drl.swp", "an editor's");
        write("more.drl", "not named in rule-set.yaml");

        assertThat(rules.look()).isEmpty();
        assertThat(rules.look()).isEmpty();
    }

    @Test
    void aFolderThatIsBadAtTheStartIsRefusedWithAllThatIsWrong() throws IOException {
        write("scenarios/rules.yaml", SCENARIOS.replace("MA-1: met, MA-2: not met", "MA-1: not met, MA-2: met"));
        assertThatThrownBy(() -> WatchedRules.in(folder))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("""
                        scenarios/rules.yaml:1:3: A sponsor is enough for the first: MA-1: expected (not met), came out (met).
                        scenarios/rules.yaml:1:3: A sponsor is enough for the first: MA-2: expected (met), came out (not met).""");

        assertThatThrownBy(() -> WatchedRules.in(parent.resolve("none")))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("rule-set.yaml:1:1: There is no folder of rules (" + parent.resolve("none") + ").");
    }

    @Test
    @Timeout(60)
    void aThreadOfItsOwnTellsUntilItIsClosedWhateverTheListenerThrows() throws Exception {
        WatchedRules rules = WatchedRules.in(folder);
        BlockingQueue<Reload> told = new LinkedBlockingQueue<>();
        BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
        UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        RuleWatch watch = rules.every(Duration.ofMillis(2), reload -> {
            told.add(reload);
            if (told.size() == 1) {
                throw new UnsupportedOperationException("a listener that fails");
            }
            throw new AssertionError("a listener that fails");
        });
        try (watch) {
            write("rules.drl", weight(1));
            assertThat(next(told)).isInstanceOf(Reload.Adopted.class);
            write("rules.drl", "nothing of a rule");
            assertThat(next(told)).isInstanceOf(Reload.Refused.class);
        } finally {
            watch.close();
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(thrown).hasSize(2).allSatisfy(e -> assertThat(e).hasMessage("a listener that fails"));
        write("rules.drl", weight(2));

        assertThat(told.poll(50, TimeUnit.MILLISECONDS)).isNull();
        assertThat(points(rules.assessor())).isEqualTo(50);
        rules.look();
        assertThat(rules.look()).containsInstanceOf(Reload.Adopted.class);
    }

    @Test
    @Timeout(60)
    void aListenerMayCloseTheWatch() throws Exception {
        WatchedRules rules = WatchedRules.in(folder);
        BlockingQueue<RuleWatch> itself = new LinkedBlockingQueue<>();
        BlockingQueue<Reload> told = new LinkedBlockingQueue<>();
        RuleWatch watch = rules.every(Duration.ofMillis(2), reload -> {
            Optional.ofNullable(itself.poll()).ifPresent(RuleWatch::close);
            told.add(reload);
        });
        itself.add(watch);
        write("rules.drl", weight(1));
        assertThat(next(told)).isInstanceOf(Reload.Adopted.class);
        watch.close();

        write("rules.drl", weight(2));
        assertThat(told.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void theTimeBetweenTwoLooksIsMoreThanNone() {
        WatchedRules rules = WatchedRules.in(folder);
        assertThatThrownBy(() -> rules.every(Duration.ZERO, reload -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time between two looks is more than none (PT0S).");
    }

    private static Reload next(BlockingQueue<Reload> told) throws InterruptedException {
        return Optional.ofNullable(told.poll(30, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("nothing was told within half a minute"));
    }
}
