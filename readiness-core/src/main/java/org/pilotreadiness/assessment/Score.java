package org.pilotreadiness.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * A share of what could be reached, from 0 to 100 points. Scores compare as they are shown.
 *
 * @param exact the unrounded points, which thresholds are compared with
 * @param points the points as they are shown, everywhere: whole ones, half up, unless they would stand on the other side of a
 *     threshold
 */
public record Score(double exact, BigDecimal points) implements Comparable<Score> {

    /** Far less than any two different scores lie apart, more than adding them up can lose. */
    private static final double ROUNDING_LOSS = 1e-9;

    private static final int MOST_DECIMALS = 15;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException outside 0 to 100
     */
    public Score {
        if (!(exact >= 0 && exact <= 100)) {
            throw new IllegalArgumentException("a score of " + exact);
        }
    }

    /** A score that is compared with nothing: 62.5 is shown as 63. */
    public Score(double exact) {
        this(exact, BigDecimal.valueOf((long) Math.floor(exact + 0.5 + ROUNDING_LOSS)));
    }

    /**
     * A score of which these comparisons say the same as of what is shown, which has as many decimals as that takes, half up or
     * else cut: beside {@code score < 70}, 69.7 is shown as 69.7 and 69.97 as 69.9; beside none it is 70.
     */
    public static Score beside(double exact, List<DoublePredicate> comparisons) {
        Score plain = new Score(exact);
        if (plain.isShownTrue(comparisons)) {
            return plain;
        }
        for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
            for (double end : new double[] {exact + ROUNDING_LOSS, exact}) {
                RoundingMode mode = end == exact ? RoundingMode.DOWN : RoundingMode.HALF_UP;
                Score score = new Score(exact, BigDecimal.valueOf(end).setScale(decimals, mode));
                if (score.isShownTrue(comparisons)) {
                    return score;
                }
            }
        }
        return new Score(exact, BigDecimal.valueOf(exact));
    }

    private boolean isShownTrue(List<DoublePredicate> comparisons) {
        double shown = points.doubleValue();
        for (DoublePredicate comparison : comparisons) {
            if (comparison.test(exact) != comparison.test(shown)) {
                return false;
            }
        }
        return true;
    }

    /** By the points as they are shown. */
    @Override
    public int compareTo(Score other) {
        return points.compareTo(other.points);
    }

    /** Whether the same points are shown. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score score && compareTo(score) == 0;
    }

    @Override
    public int hashCode() {
        return points.stripTrailingZeros().hashCode();
    }

    /** The points as they are shown. */
    @Override
    public String toString() {
        return points.toPlainString();
    }
}
