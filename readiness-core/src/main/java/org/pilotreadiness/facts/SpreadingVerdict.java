package org.pilotreadiness.facts;

/** What spreading and receiver rules decide: the level starts at the highest and each rule that holds may lower it. */
public interface SpreadingVerdict {

    /** The level is at most this. */
    void atMost(SpreadingLevel level);
}
