package org.pilotreadiness.examples.benchmark;

import static org.pilotreadiness.examples.benchmark.HandWrittenFields.OF_PILOT;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.SP;

import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;

/** The scores and levels of one reading. A score of -1 is none. */
final class HandWrittenScores {

    private static final int PRECONDITIONS = 4;
    private static final int DATA_SUPPORT = 1;
    private static final int SPREADING = 4;

    final double[] ofDimensions = new double[PRECONDITIONS + 1];
    final double mean;
    final SpreadingLevel spreading;
    final ReadinessLevel readiness;

    HandWrittenScores(Pilot pilot, HandWrittenReading reading, HandWrittenCounting counting) {
        double sum = 0;
        double lowest = 100;
        int assessed = 0;
        for (int d = 0; d < PRECONDITIONS; d++) {
            double score = counting.score(d, reading.values, 0);
            ofDimensions[d] = score;
            if (score >= 0) {
                sum += score;
                lowest = Math.min(lowest, score);
                assessed++;
            }
        }
        mean = assessed == 0 ? -1 : Math.min(100, sum / assessed);
        ofDimensions[SPREADING] = counting.score(SPREADING, reading.values, 0);
        spreading = spreading(reading.values);
        readiness = readiness(pilot.gate(), lowest, isBlocked(reading.values, counting.blocks));
    }

    private SpreadingLevel spreading(int[] values) {
        double score = ofDimensions[SPREADING];
        if (score < 40 || values[SP + 7] == 0) {
            return SpreadingLevel.LOW;
        }
        boolean isHigh = score >= 70 && values[SP + 1] != 0 && ofDimensions[DATA_SUPPORT] >= 70;
        return isHigh ? SpreadingLevel.HIGH : SpreadingLevel.MEDIUM;
    }

    private ReadinessLevel readiness(Gate gate, double lowest, boolean isBlocked) {
        boolean isSpread = gate == Gate.SPREAD;
        if (isBlocked || lowest < 40 || isSpread && spreading == SpreadingLevel.LOW) {
            return ReadinessLevel.NOT_READY;
        }
        boolean isReady = lowest >= 70 && !(isSpread && spreading == SpreadingLevel.MEDIUM);
        return isReady ? ReadinessLevel.READY : ReadinessLevel.CONDITIONAL;
    }

    static boolean isBlocked(int[] values, boolean[] blocks) {
        for (int i = 0; i < OF_PILOT; i++) {
            if (blocks[i] && values[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
