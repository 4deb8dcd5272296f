package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.analysis.Side;
import org.pilotreadiness.scenario.Scenarios;

/** A side of a threshold is reached where the rule depends on it, and not where it fails or holds anyway. */
class CoverageTest {

    private static final RuleText DAYS_AND_STAFF =
            RuleText.none().spreading("SP-1", "ChangeCapacity( staffCapacity.yes, teamDaysAllocated >= 10 )");

    private static final RuleText EITHER =
            RuleText.none().spreading("SP-1", "Spreading( push.yes || receivers.size >= 2 )");

    private static final RuleText TWO_SCORES = RuleText.none()
            .criterion(
                    "DS-1",
                    "@precondition( DATA_SUPPORT ) @weight( 1 ) @countsFrom( TRIAL )",
                    "DataSupport( goalsDefined.yes )")
            .criterion(
                    "CC-1",
                    "@precondition( CHANGE_CAPACITY ) @weight( 1 ) @countsFrom( TRIAL )",
                    "ChangeCapacity( staffCapacity.yes )");

    @TempDir
    private Path folder;

    @Test
    void aSideIsNotReachedWhereAnotherConditionFails() throws IOException {
        assertThat(sides(DAYS_AND_STAFF, """
                        - scenario: Enough days without staff
                          given: { changeCapacity: { staffCapacity: no, teamDaysAllocated: 10 } }
                          expect: { SP-1: not met }
                        - scenario: Too few days without staff
                          given: { changeCapacity: { staffCapacity: partly, teamDaysAllocated: 9 } }
                          expect: { SP-1: not met }
                        """)).isEmpty();
    }

    @Test
    void aSideIsReachedWhereAllOtherConditionsHold() throws IOException {
        assertThat(sides(DAYS_AND_STAFF, """
                        - scenario: Enough days
                          given: { changeCapacity: { staffCapacity: yes, teamDaysAllocated: 10 } }
                          expect: { SP-1: met }
                        - scenario: Too few days
                          given: { changeCapacity: { staffCapacity: yes, teamDaysAllocated: 9 } }
                          expect: { SP-1: not met }
                        """)).containsExactly(Side.BELOW, Side.AT);
    }

    @Test
    void oneOfSeveralIsReachedWhereTheOthersFail() throws IOException {
        assertThat(sides(EITHER, """
                        - scenario: Push and few receivers
                          given: { spreading: { push: yes, receivers: [] } }
                          expect: { SP-1: met }
                        """)).isEmpty();
        assertThat(sides(EITHER, """
                        - scenario: No push and few receivers
                          given: { spreading: { push: no, receivers: [] } }
                          expect: { SP-1: not met }
                        """)).containsExactly(Side.BELOW);
    }

    @Test
    void theScoreOfAnotherPreconditionReachesNothing() throws IOException {
        RuleText rules = TWO_SCORES.readiness(
                "NOT_READY", "Of data", "PreconditionScore( precondition == Dimension.DATA_SUPPORT, score < 40 )");
        assertThat(sides(rules, """
                        - scenario: Change capacity is low
                          totals: { scores: { data-support: 80, change-capacity: 40 } }
                          expect: { readiness: ready }
                        """)).containsExactly(Side.ABOVE);
    }

    @Test
    void aScoreReachesNothingWhereAnotherDecidesAlready() throws IOException {
        RuleText rules = TWO_SCORES.readiness("NOT_READY", "Too weak", "PreconditionScore( score < 40 )");
        assertThat(sides(rules, """
                        - scenario: One is under 40 and one at it
                          totals: { scores: { data-support: 30, change-capacity: 40 } }
                          expect: { readiness: not-ready }
                        """)).containsExactly(Side.BELOW);
        assertThat(sides(rules, """
                        - scenario: One is at 40
                          totals: { scores: { data-support: 50, change-capacity: 40 } }
                          expect: { readiness: ready }
                        """)).containsExactly(Side.AT, Side.ABOVE);
    }

    private List<Side> sides(RuleText rules, String scenarios) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/rules.yaml"), scenarios);
        Scenarios read = Scenarios.of(rules.in(folder));
        assertThat(read.runAll()).isNotEmpty().allMatch(result -> result.passes());
        return Coverage.of(read).thresholds().stream()
                .flatMap(threshold -> threshold.reached().stream())
                .toList();
    }
}
