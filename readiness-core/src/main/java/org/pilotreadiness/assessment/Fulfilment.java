package org.pilotreadiness.assessment;

/** How far a criterion is met, from the least to the most. */
public enum Fulfilment {
    /** Not met: worth nothing. */
    NOT_MET(0),
    /** Partly met: worth half its weight. */
    PARTLY_MET(0.5),
    /** Met: worth its weight. */
    MET(1);

    private final double value;

    Fulfilment(double value) {
        this.value = value;
    }

    /** The share of the weight that it is worth: 0, 0.5 or 1. */
    public double value() {
        return value;
    }
}
