package org.pilotreadiness.analysis;

/** Where a number stands that is compared with another, its threshold. */
public enum Side {
    /** Under the threshold. */
    BELOW,
    /** Exactly at the threshold. */
    AT,
    /** Over the threshold. */
    ABOVE
}
