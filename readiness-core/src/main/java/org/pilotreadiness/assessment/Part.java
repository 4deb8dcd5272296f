package org.pilotreadiness.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;

/**
 * What a track takes of one party, in days, for the reference number of units.
 *
 * @param low the fewest days; null, as {@code high} then is, when it is not estimated or nothing is asked of the party
 * @param high the most days
 * @param changingLow how many of the fewest days change with the number of units: interviews and data gathering; none when
 *     null
 * @param changingHigh how many of the most days change with it; none when null
 */
public record Part(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal changingLow,
        @Nullable BigDecimal changingHigh) {

    /**
     * Checks that the days fit together.
     *
     * @throws IllegalArgumentException when one end is missing, the fewest days are more than the most, or more days change
     *     than there are
     */
    public Part {
        if ((low == null) != (high == null) || (low != null && high != null && low.compareTo(high) > 0)) {
            throw new ImpossibleEffortException(Sentence.of("files.effort.ends", shown(low), shown(high)));
        }
        if (isMore(changingLow, low) || isMore(changingHigh, high)) {
            throw new ImpossibleEffortException(
                    Sentence.of("files.effort.changing", shown(changingLow), shown(changingHigh)));
        }
    }

    /** The days for some units, each end rounded half up; empty when it is not estimated. */
    Optional<Days> forUnits(int units, int reference) {
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(
                        new Days(days(low, changingLow, units, reference), days(high, changingHigh, units, reference)));
    }

    /** What does not change, and what changes in proportion to the units. */
    private static int days(BigDecimal all, @Nullable BigDecimal changing, int units, int reference) {
        BigDecimal part = changing == null ? BigDecimal.ZERO : changing;
        return all.subtract(part)
                .multiply(BigDecimal.valueOf(reference))
                .add(part.multiply(BigDecimal.valueOf(units)))
                .divide(BigDecimal.valueOf(reference), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static boolean isMore(@Nullable BigDecimal part, @Nullable BigDecimal all) {
        return part != null && (all == null || part.compareTo(all) > 0);
    }

    private static Sentence shown(@Nullable BigDecimal days) {
        return days == null ? Sentence.of("files.effort.none") : Sentence.text(days.toString());
    }
}
