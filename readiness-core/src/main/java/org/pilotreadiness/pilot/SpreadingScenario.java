package org.pilotreadiness.pilot;

/** How a solution came about, and so who is obliged to take it (RM-SPRED p1). */
public enum SpreadingScenario {
    /** Made under the health agreement: all its parties are obliged to implement a good solution. */
    AGREEMENT,
    /** Made on someone's own initiative: nobody is obliged. */
    OWN_INITIATIVE
}
