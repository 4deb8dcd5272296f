package org.pilotreadiness.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of days and weeks. */
final class Amount {

    /** So many digits are written out; a number with more is too large for any field. */
    private static final int MOST_ZEROS = 30;

    private Amount() {}

    /** The same number without zeros after its decimals, and without an exponent. */
    static @Nullable BigDecimal of(@Nullable BigDecimal written) {
        BigDecimal shortest = written == null ? null : written.stripTrailingZeros();
        return shortest == null || shortest.scale() >= 0 || shortest.scale() < -MOST_ZEROS
                ? shortest
                : shortest.setScale(0);
    }
}
