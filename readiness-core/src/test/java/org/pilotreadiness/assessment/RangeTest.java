package org.pilotreadiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pilotreadiness.facts.ReadinessLevel;

class RangeTest {

    @Test
    void aRangeGoesFromLowToHigh() {
        Range<ReadinessLevel> range = new Range<>(ReadinessLevel.NOT_READY, ReadinessLevel.READY);
        assertThat(range.low()).isEqualTo(ReadinessLevel.NOT_READY);
        assertThat(range.high()).isEqualTo(ReadinessLevel.READY);
        assertThat(range.isSettled()).isFalse();
        assertThat(range).hasToString("NOT_READY..READY");
    }

    @Test
    void aRangeOfOneValueIsSettled() {
        Range<Fulfilment> range = new Range<>(Fulfilment.PARTLY_MET, Fulfilment.PARTLY_MET);
        assertThat(range.isSettled()).isTrue();
        assertThat(range).hasToString("PARTLY_MET");
    }

    @Test
    void theHighEndIsNeverUnderTheLowOne() {
        assertThatThrownBy(() -> new Range<>(Fulfilment.MET, Fulfilment.NOT_MET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range from MET to NOT_MET");
        assertThatThrownBy(() -> new Range<>(new Score(51.2), new Score(50.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range from 51 to 50");
    }

    @Test
    void overPutsTwoValuesInOrder() {
        Range<Score> range = new Range<>(new Score(40), new Score(62.5));
        assertThat(Range.over(new Score(40), new Score(62.5))).isEqualTo(range);
        assertThat(Range.over(new Score(62.5), new Score(40))).isEqualTo(range);
        assertThat(Range.over(new Score(40), new Score(40)).isSettled()).isTrue();
        assertThat(range).hasToString("40..63");
    }

    @Test
    void scoresThatLookTheSameAreSettled() {
        Range<Score> range = new Range<>(new Score(62.5), new Score(62.75));
        assertThat(range.isSettled()).isTrue();
        assertThat(range).hasToString("63");
    }

    @Test
    void fulfilmentsAreOrderedAndWorthTheirShare() {
        assertThat(Fulfilment.values()).isSorted().extracting(Fulfilment::value).containsExactly(0.0, 0.5, 1.0);
    }
}
