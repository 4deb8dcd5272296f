package org.pilotreadiness.internal.binding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.schema.Limits;

/**
 * What a number may be.
 *
 * @param least the least number
 * @param most the largest number; null when there is none but the one of all files
 * @param step by how much it goes up from the least one; null for any
 */
public record Bounds(
        BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal step) {

    /** What numbers may be where nothing is said of them. */
    public static final Bounds STANDARD = new Bounds(BigDecimal.ZERO, null, null);

    static Bounds of(@Nullable Limits written) {
        if (written == null) {
            return STANDARD;
        }
        Bounds bounds = new Bounds(new BigDecimal(written.least()), number(written.most()), number(written.step()));
        return bounds.equals(STANDARD) ? STANDARD : bounds;
    }

    private static @Nullable BigDecimal number(String written) {
        return written.isEmpty() ? null : new BigDecimal(written);
    }

    /** The largest number that a file may hold. */
    public BigDecimal mostInFile() {
        return most == null ? BigDecimal.valueOf(Binder.LARGEST_NUMBER) : most;
    }

    /** Whether a number lies between them and on a step. */
    public boolean allow(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(mostInFile()) <= 0 && isOnStep(number);
    }

    /** Whether a number is on a step. */
    public boolean isOnStep(BigDecimal number) {
        return step == null || number.subtract(least).remainder(step).signum() == 0;
    }
}
