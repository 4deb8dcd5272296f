package org.pilotreadiness.internal.proof;

/** How much work questions may cost: each by itself, and all of one rule set together. Counted, so the same on every machine. */
public final class Budget {

    private static final long MOST_OF_ONE = 70_000;
    private static final long MOST_OF_ALL = 300_000;

    private long ofOne;
    private long ofAll;

    /** Begins a question. */
    void ask() throws UndecidedException {
        ofOne = 0;
        spend(0);
    }

    /** Whether the work of the whole rule set is used up. */
    public boolean isSpent() {
        return ofAll > MOST_OF_ALL;
    }

    void spend(long steps) throws UndecidedException {
        ofOne += steps;
        ofAll += steps;
        if (ofOne > MOST_OF_ONE || ofAll > MOST_OF_ALL) {
            throw new UndecidedException("too much work");
        }
    }
}
