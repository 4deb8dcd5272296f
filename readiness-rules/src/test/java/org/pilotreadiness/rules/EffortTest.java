package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.assessment.Days;
import org.pilotreadiness.assessment.EffortEstimate;
import org.pilotreadiness.assessment.EffortModel;
import org.pilotreadiness.ruleset.InvalidRuleSetException;

class EffortTest {

    private final EffortModel model = StandardRules.effort();

    @Test
    void sevenUnitsTakeTheDaysOfTheSource() {
        EffortEstimate estimate = model.forUnits(7);
        assertThat(model.units()).isEqualTo(7);
        assertThat(shown(estimate))
                .containsExactly(
                        "granting-trial 40-60 10-15",
                        "depot-analysis 35-40 25-30",
                        "purchasing-analysis 30-35 25-30",
                        "quick-wins - -",
                        "decision-basis 3 -",
                        "project-management 20-25 -");
        assertThat(estimate.team()).isEqualTo(new Days(128, 163));
        assertThat(estimate.operations()).isEqualTo(new Days(60, 75));
        assertThat(estimate.total()).isEqualTo(new Days(188, 238));
    }

    @Test
    void oneUnitMoreAddsItsInterviewsAndDataGatheringOnly() {
        EffortEstimate estimate = model.forUnits(8);
        assertThat(shown(estimate))
                .containsExactly(
                        "granting-trial 40-60 10-15",
                        "depot-analysis 37-42 27-32",
                        "purchasing-analysis 32-37 29-34",
                        "quick-wins - -",
                        "decision-basis 3 -",
                        "project-management 20-25 -");
        assertThat(estimate.total()).isEqualTo(new Days(198, 248));
    }

    @Test
    void moreUnitsNeverTakeFewerDaysAndTheSumsAreThoseOfTheLines() {
        EffortEstimate before = model.forUnits(1);
        for (int units = 2; units <= EffortModel.MOST_UNITS; units++) {
            EffortEstimate estimate = model.forUnits(units);
            assertThat(estimate.total().low()).isGreaterThan(before.total().low());
            assertThat(estimate.total().high()).isGreaterThan(before.total().high());
            assertThat(estimate.lines().stream()
                            .mapToInt(line -> line.team().map(Days::low).orElse(0)
                                    + line.operations().map(Days::low).orElse(0))
                            .sum())
                    .isEqualTo(estimate.total().low());
            before = estimate;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001, Integer.MAX_VALUE})
    void aNumberOfUnitsThatIsNotPossibleIsRefused(int units) {
        assertThatThrownBy(() -> model.forUnits(units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The units are 1 to 1000 (" + units + ").");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                { low: 3, high: 2 }                  | P009 e.yaml:1:1: Days have a low end and a high one that is no less (3, 2).
                { low: 3 }                           | P009 e.yaml:1:1: Days have a low end and a high one that is no less (3, none).
                { low: 3, high: 4, changingLow: 5 }  | P009 e.yaml:1:1: No more days can change than there are (5, none).
                { changingHigh: 5 }                  | P009 e.yaml:1:1: No more days can change than there are (none, 5).
                { low: x, high: 4 }                  | P007 e.yaml:5:18: /tracks/0/team/low: Found a text (x) where a number was expected.
                { lwo: 3, high: 4 }                  | P004 e.yaml:5:13: /tracks/0/team/lwo: There is no field (lwo) here. Maybe low.
                """)
    void daysThatDoNotFitTogetherAreRefused(String team, String problem) {
        String file = "source: S\nunits: 7\ntracks:\n  - id: a\n    team: " + team + "\n";
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidRuleSetException.class,
                        e -> assertThat(e.problems().get(0).code() + " "
                                        + e.problems().get(0))
                                .isEqualTo(problem));
    }

    @Test
    void aModelHasATrackAndAPossibleNumberOfUnits() {
        assertThatThrownBy(() -> read("source: S\nunits: 7\ntracks: []\n")).hasMessageContaining("At least one track");
        assertThatThrownBy(() -> read("source: S\nunits: 0\ntracks: [{ id: a }]\n"))
                .hasMessageContaining("The units are 1 to 1000 (0).");
    }

    private static EffortModel read(String yaml) throws IOException {
        return EffortModel.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "e.yaml");
    }

    private static List<String> shown(EffortEstimate estimate) {
        return estimate.lines().stream()
                .map(line -> line.track().id() + " " + shown(line.team()) + " " + shown(line.operations()))
                .toList();
    }

    private static String shown(Optional<Days> days) {
        return days.map(Days::toString).orElse("-");
    }
}
