package org.pilotreadiness.facts;

/** What readiness rules decide: the level starts at the highest and each rule that holds may lower it. */
public interface ReadinessVerdict {

    /** The pilot is at most as ready as this. */
    void atMost(ReadinessLevel level);
}
