package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.scenario.ScenarioResult;

class LevelChecksTest {

    @TempDir
    private Path folder;

    private Checked sound() {
        return new Checked(folder)
                .twoPreconditions()
                .readiness("NOT_READY", "It blocks", "Blocker()")
                .readiness("NOT_READY", "It is weak", "PreconditionScore( score < 40 )")
                .readiness("CONDITIONAL", "It is not strong", "PreconditionScore( score < 70 )");
    }

    @Test
    void aSoundLadderIsLeftInPeace() {
        assertThat(sound().diagnostics()).isEmpty();
        assertThat(sound().readiness(
                                "NOT_READY",
                                "Nobody wants it",
                                "Pilot( gate == Gate.SPREAD )\n    SpreadingPotential( level == SpreadingLevel.LOW )")
                        .readiness(
                                "CONDITIONAL",
                                "Data are missing",
                                "not PreconditionScore( precondition == Dimension.DATA_SUPPORT, score >= 80 )")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aRuleThatAStricterOneAlwaysOvertakesNeverDecides() {
        Checked overlap = sound().readiness("CONDITIONAL", "It is very weak", "PreconditionScore( score < 30 )");
        assertThat(overlap.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).hasToString("W005");
            assertThat(diagnostic.toString())
                    .endsWith(
                            "CONDITIONAL It is very weak: The rule never decides: whenever it holds, another that is as"
                                    + " strict or stricter holds too, such as (NOT_READY It is weak).");
        });
        assertThat(overlap.shown()).hasSize(1).allMatch(ScenarioResult::passes);
    }

    @Test
    void aRuleOfTheSameLevelMayOvertakeToo() {
        assertThat(sound().readiness(
                                "NOT_READY",
                                "One is very weak",
                                "PreconditionScore( precondition == Dimension.DATA_SUPPORT, score < 30 )")
                        .codes())
                .containsExactly("W005");
        assertThat(sound().readiness("READY", "All is well", "PreconditionScore( score >= 70 )")
                        .codes())
                .containsExactly("W005");
    }

    @Test
    void aLevelThatIsAlwaysLoweredFurtherIsNotReached() {
        Checked checked = new Checked(folder)
                .twoPreconditions()
                .readiness("NOT_READY", "It is weak", "PreconditionScore( score < 70 )")
                .readiness("CONDITIONAL", "It is not strong", "PreconditionScore( score < 70 )");
        assertThat(checked.codes()).containsExactly("W005");
        Checked top = new Checked(folder)
                .twoPreconditions()
                .readiness(
                        "NOT_READY",
                        "It is weak",
                        "PreconditionScore( precondition == Dimension.DATA_SUPPORT, score < 70 )")
                .readiness(
                        "CONDITIONAL",
                        "It is strong",
                        "not PreconditionScore( precondition == Dimension.DATA_SUPPORT, score < 70 )");
        assertThat(top.codes()).contains("W004");
        assertThat(top.shown()).isNotEmpty().allMatch(ScenarioResult::passes);
    }

    @Test
    void aLevelThatNoRuleNamesIsAGap() {
        Checked checked = new Checked(folder)
                .twoPreconditions()
                .readiness("NOT_READY", "It is weak", "PreconditionScore( score < 70 )");
        assertThat(checked.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .endsWith("No rule names the level (CONDITIONAL), so no pilot ever has it: there is a gap."));
    }

    @Test
    void aHigherScoreThatGivesALowerLevelIsFoundWithBothScores() {
        Checked checked = sound().readiness("NOT_READY", "A hole", "PreconditionScore( score > 60, score < 65 )");
        assertThat(checked.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).hasToString("W006");
            assertThat(diagnostic.subject()).isEqualTo("NOT_READY A hole");
            assertThat(diagnostic.sentence().toString())
                    .isEqualTo(
                            "A better value gives a lower level: with scores.data-support 60 it is (CONDITIONAL), with "
                                    + "60.1 it is (NOT_READY).");
        });
        assertThat(checked.shown()).hasSize(2).allMatch(ScenarioResult::passes);
    }

    @Test
    void aRuleThatNeverOrAlwaysHoldsIsFound() {
        assertThat(sound().readiness("NOT_READY", "Two at once", "PreconditionScore( score < 20, score > 30 )")
                        .codes())
                .containsExactly("W001");
        assertThat(sound().readiness(
                                "NOT_READY",
                                "Not asked",
                                "PreconditionScore( precondition == Dimension.MANAGEMENT_ANCHORING )")
                        .codes())
                .containsExactly("W001");
        assertThat(sound().readiness("NOT_READY", "It never blocks", "Blocker( criterion == \"CC-1\" )")
                        .codes())
                .containsExactly("W001");
        Checked always = sound().readiness("CONDITIONAL", "Ever", "not Blocker( criterion == \"XX-1\" )");
        assertThat(always.codes()).contains("W002");
        assertThat(always.shown()).isNotEmpty().allMatch(ScenarioResult::passes);
    }

    @Test
    void scoresThatAreTiedToEachOtherAreDecidedTogether() {
        assertThat(sound().readiness(
                                "NOT_READY",
                                "Higher than itself",
                                "PreconditionScore( $s : score )\n    PreconditionScore( score == $s, score < $s )")
                        .codes())
                .containsExactly("W001");
    }

    @Test
    void aScoreThatCanNotBeIsFound() {
        assertThat(sound().readiness("NOT_READY", "Far", "PreconditionScore( score > 140 )")
                        .codes())
                .contains("R023");
    }
}
