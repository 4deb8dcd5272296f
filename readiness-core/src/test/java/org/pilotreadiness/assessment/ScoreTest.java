package org.pilotreadiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.4999, 0",
        "0.5, 1",
        "39.4, 39",
        "39.5, 40",
        "39.9999, 40",
        "62.4999999, 62",
        "62.5, 63",
        "69.5, 70",
        "99.4, 99",
        "99.5, 100",
        "100, 100"
    })
    void pointsAreRoundedHalfUp(double exact, int points) {
        assertThat(new Score(exact)).hasToString(Integer.toString(points));
    }

    @Test
    void whatAddingUpLosesIsNotRoundedDown() {
        double almost = 100.0 * 0.1 + 100.0 * 0.2 + 32.49999999999999;
        assertThat(almost).isLessThan(62.5);
        assertThat(new Score(almost)).hasToString("63");
        assertThat(new Score(100.0 * (0.5 + 0.5 + 1.5) / 4)).hasToString("63");
    }

    @Test
    void scoresCompareAsTheyAreShown() {
        assertThat(new Score(69.6)).hasToString("70").isEqualTo(new Score(70)).isEqualByComparingTo(new Score(70));
        Score almostReady = Score.beside(69.6, List.of(score -> score < 70));
        assertThat(almostReady).hasToString("69.6");
        assertThat(almostReady).isLessThan(new Score(70));
        assertThat(almostReady).isGreaterThan(new Score(69)).isNotEqualTo(new Score(69.6));
        assertThat(new Score(0)).isLessThan(almostReady);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0001, 100.0001, -1, 1e9, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void outsideOfZeroToAHundredThereIsNoScore(double exact) {
        assertThatThrownBy(() -> new Score(exact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score of " + exact);
    }

    @ParameterizedTest
    @CsvSource({
        "69.4, 69",
        "69.5, 69.5",
        "69.7, 69.7",
        "69.97, 69.9",
        "69.99999, 69.9",
        "70, 70",
        "70.3, 70",
        "39.5, 39.5",
        "39.4, 39",
        "0, 0",
        "100, 100"
    })
    void aScoreStandsOnItsOwnSideOfAThreshold(double exact, String shown) {
        assertThat(Score.beside(exact, List.of(score -> score < 40, score -> score < 70)))
                .hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"70, 70", "70.3, 70.3", "70.02, 70.02", "70.6, 71", "69.7, 70"})
    void onTheThresholdIsAnotherSideWhereTheRulesSaySo(double exact, String shown) {
        assertThat(Score.beside(exact, List.of(score -> score <= 70))).hasToString(shown);
    }
}
