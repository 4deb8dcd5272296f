package org.pilotreadiness.assessment;

/**
 * A share of what could be reached, from 0 to 100 points.
 *
 * @param exact the unrounded points, which thresholds are compared with
 */
public record Score(double exact) implements Comparable<Score> {

    /** Far less than any two different scores lie apart, more than adding them up can lose. */
    private static final double ROUNDING_LOSS = 1e-9;

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

    /** Whole points, half up: 62.5 is 63. */
    public int points() {
        return (int) Math.floor(exact + 0.5 + ROUNDING_LOSS);
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(exact, other.exact);
    }

    /** The whole points. */
    @Override
    public String toString() {
        return Integer.toString(points());
    }
}
