package org.pilotreadiness.facts;

/** How ready a pilot is for its gate, from the lowest level to the highest. */
public enum ReadinessLevel {
    /** Something blocks, or a precondition is too weak. */
    NOT_READY,
    /** It may go on, if what is weak is mended on the way. */
    CONDITIONAL,
    /** Nothing stands in the way. */
    READY
}
