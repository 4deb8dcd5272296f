package org.pilotreadiness.examples.benchmark;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rules.PilotsByChance;

/** The pilots that everyone is timed on, one after the other and over again; each thread goes its own round. */
@State(Scope.Thread)
public class PilotSet {

    /** A power of two. */
    private static final int SIZE = 64;

    private static final double SHARE_UNKNOWN = 0.2;
    private static final long SEED = 20_261_121;
    private static final List<Pilot> COMPLETE = PilotsByChance.withUnknown(0, SEED, SIZE);
    private static final List<Pilot> UNKNOWN = PilotsByChance.withUnknown(SHARE_UNKNOWN, SEED, SIZE);

    private int next;

    /** The next complete pilot. */
    Pilot complete() {
        return COMPLETE.get(next++ & SIZE - 1);
    }

    /** The next pilot of whose fields a fifth is unknown, in all sections. */
    Pilot unknown() {
        return UNKNOWN.get(next++ & SIZE - 1);
    }

    static List<Pilot> allComplete() {
        return COMPLETE;
    }

    static List<Pilot> allUnknown() {
        return UNKNOWN;
    }
}
