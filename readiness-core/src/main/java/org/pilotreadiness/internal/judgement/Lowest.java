package org.pilotreadiness.internal.judgement;

/**
 * A level that starts at the highest and that rules lower.
 *
 * @param <L> the levels, from the lowest to the highest
 */
final class Lowest<L extends Enum<L>> {

    private L level;

    Lowest(L highest) {
        this.level = highest;
    }

    void atMost(L other) {
        if (other.compareTo(level) < 0) {
            level = other;
        }
    }

    L level() {
        return level;
    }
}
