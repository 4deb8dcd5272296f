package org.pilotreadiness.examples.benchmark;

import org.pilotreadiness.pilot.Answer;

/**
 * The values of criteria in one reading, 0 not met, 1 partly met, 2 met, and how it reads what is unknown. Criteria are
 * numbered through, so that {@code MA + 1} is MA-1 and {@code SP + 17} is SP-17.
 */
abstract class HandWrittenFields {

    static final int MA = -1;
    static final int DS = MA + 13;
    static final int CC = DS + 17;
    static final int SA = CC + 19;
    static final int SP = SA + 16;
    static final int RF = SP + 17;

    /** How many criteria there are before those of receivers. */
    static final int OF_PILOT = RF + 1;

    static final int OF_RECEIVER = 5;
    static final int MET = 2;

    final int[] values;
    final boolean isBest;
    private boolean isUnknownSeen;

    HandWrittenFields(int[] values, boolean isBest) {
        this.values = values;
        this.isBest = isBest;
    }

    boolean isUnknownSeen() {
        return isUnknownSeen;
    }

    final int of(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case PARTLY -> 1;
            case YES -> MET;
            case UNKNOWN -> unknown(0, MET);
        };
    }

    final int unknown(int worst, int best) {
        isUnknownSeen = true;
        return isBest ? best : worst;
    }

    final <T> T unknown(T worst, T best) {
        isUnknownSeen = true;
        return isBest ? best : worst;
    }
}
