package org.pilotreadiness.assessment;

/**
 * Whole days, from the fewest to the most.
 *
 * @param low the fewest, 0 or more
 * @param high the most
 */
public record Days(int low, int high) {

    static final Days NONE = new Days(0, 0);

    /** Both ends added. */
    Days plus(Days other) {
        return new Days(low + other.low, high + other.high);
    }

    /** Such as {@code 40-60}; one number when the ends are the same. */
    @Override
    public String toString() {
        return low == high ? Integer.toString(low) : low + "-" + high;
    }
}
