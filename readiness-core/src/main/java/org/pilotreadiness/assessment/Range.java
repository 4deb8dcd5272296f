package org.pilotreadiness.assessment;

/**
 * From the least to the most favourable reading of a pilot.
 *
 * @param low what is certain: the value if everything unknown turns out badly
 * @param high what is possible: the value if everything unknown turns out well; never under {@code low}
 * @param <T> what it ranges over
 */
public record Range<T extends Comparable<? super T>>(T low, T high) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException when {@code high} is under {@code low}
     */
    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range from " + low + " to " + high);
        }
    }

    /** The range over two values, whichever is the lower. */
    public static <T extends Comparable<? super T>> Range<T> over(T one, T other) {
        return one.compareTo(other) <= 0 ? new Range<>(one, other) : new Range<>(other, one);
    }

    /** Whether nothing unknown can change it: both ends are the same. */
    public boolean isSettled() {
        return low.compareTo(high) == 0;
    }

    /** The value when it is settled, else both ends: {@code NOT_READY..READY}. */
    @Override
    public String toString() {
        return isSettled() ? low.toString() : low + ".." + high;
    }
}
