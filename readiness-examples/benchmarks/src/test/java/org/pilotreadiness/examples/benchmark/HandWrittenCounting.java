package org.pilotreadiness.examples.benchmark;

import java.util.Arrays;
import java.util.List;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.language.Criterion;

/** Which criteria count and block for the pilots of one gate and scenario that span sectors, or do not. */
final class HandWrittenCounting {

    final boolean[] counts;
    final boolean[] blocks;

    private final int[] first;
    private final int[] weights;
    private final int[] possible;

    private HandWrittenCounting(
            Criterion[] criteria, int[] first, Gate gate, SpreadingScenario scenario, boolean isCrossSector) {
        this.first = first;
        counts = new boolean[criteria.length];
        blocks = new boolean[criteria.length];
        weights = Arrays.stream(criteria).mapToInt(Criterion::weight).toArray();
        possible = new int[first.length - 1];
        for (int i = 0; i < criteria.length; i++) {
            Criterion criterion = criteria[i];
            counts[i] = (!criterion.onlyCrossSector() || isCrossSector)
                    && (criterion.onlyInScenario() == null || criterion.onlyInScenario() == scenario)
                    && (criterion.countsFrom() == null || gate.compareTo(criterion.countsFrom()) >= 0)
                    && (criterion.countsUntil() == null || gate.compareTo(criterion.countsUntil()) <= 0);
            blocks[i] = counts[i] && criterion.blocksFrom() != null && gate.compareTo(criterion.blocksFrom()) >= 0;
        }
        for (int d = 0; d < possible.length; d++) {
            for (int i = first[d]; i < first[d + 1]; i++) {
                possible[d] += counts[i] ? weights[i] : 0;
            }
        }
    }

    /** All there are, by {@link #number}. */
    static HandWrittenCounting[] all(Criterion[] criteria, int[] first) {
        HandWrittenCounting[] all = new HandWrittenCounting[Gate.values().length * 4];
        for (Gate gate : Gate.values()) {
            for (SpreadingScenario scenario : SpreadingScenario.values()) {
                for (boolean isCrossSector : List.of(true, false)) {
                    all[number(gate, scenario, isCrossSector)] =
                            new HandWrittenCounting(criteria, first, gate, scenario, isCrossSector);
                }
            }
        }
        return all;
    }

    /** Which one applies to a pilot. */
    static int number(Pilot pilot) {
        return number(pilot.gate(), pilot.scenario(), isCrossSector(pilot.organisations()));
    }

    /** 100 times the share of the counting weights that is met; -1 when none counts. */
    double score(int dimension, int[] values, int offset) {
        int halves = 0;
        for (int i = first[dimension]; i < first[dimension + 1]; i++) {
            if (counts[i]) {
                halves += weights[i] * values[i - offset];
            }
        }
        return possible[dimension] == 0 ? -1 : 50.0 * halves / possible[dimension];
    }

    private static int number(Gate gate, SpreadingScenario scenario, boolean isCrossSector) {
        int number =
                switch (gate) {
                    case PREPARATION -> 0;
                    case START_UP -> 4;
                    case TRIAL -> 8;
                    case IMPLEMENTATION -> 12;
                    case FOLLOW_UP -> 16;
                    case SPREAD -> 20;
                };
        return number + (scenario == SpreadingScenario.AGREEMENT ? 2 : 0) + (isCrossSector ? 1 : 0);
    }

    private static boolean isCrossSector(List<Organisation> organisations) {
        int sectors = 0;
        for (int i = 0; i < organisations.size(); i++) {
            sectors |= switch (organisations.get(i).kind()) {
                case STATE -> 1;
                case REGION, HOSPITAL, SPECIALIST_CENTRE, QUALITY_REGISTRY -> 2;
                case MUNICIPALITY -> 4;
                case GENERAL_PRACTICE -> 8;
                case PATIENT_ASSOCIATION, SUPPLIER, PRIVATE_PROVIDER, UNIVERSITY, VOLUNTARY_ORGANISATION -> 0;
            };
        }
        return (sectors & (sectors - 1)) != 0;
    }
}
