package org.pilotreadiness.facts;

/** How well a solution can spread, or fits one receiver, from the lowest level to the highest. */
public enum SpreadingLevel {
    /** It can not, as things are. */
    LOW,
    /** In part. */
    MEDIUM,
    /** Well. */
    HIGH
}
