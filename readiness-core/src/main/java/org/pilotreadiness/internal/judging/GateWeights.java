package org.pilotreadiness.internal.judging;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** What criteria are to a pilot at its gate, by their numbers, and the arithmetic of their weights. */
final class GateWeights {

    private final boolean[] counts;
    private final boolean[] blocks;
    private final int[] blocking;
    private final Map<Domain, Weights> weights = new HashMap<>();

    /** The places of the criteria of a dimension that count among the values, their weights in the same order, and the sum of these. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
    private record Weights(int[] places, int[] each, int sum) {}

    GateWeights(Catalogue catalogue, Pilot pilot) {
        this.counts = new boolean[catalogue.size()];
        this.blocks = new boolean[catalogue.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = catalogue.isValid(i) && catalogue.get(i).countsFor(pilot);
            blocks[i] = catalogue.isValid(i) && catalogue.get(i).blocks(pilot);
        }
        this.blocking = IntStream.range(0, blocks.length).filter(i -> blocks[i]).toArray();
        for (Domain dimension : catalogue.domains()) {
            int[] numbers = IntStream.of(catalogue.of(dimension))
                    .filter(number -> counts[number])
                    .toArray();
            int[] each = IntStream.of(numbers)
                    .mapToObj(catalogue::get)
                    .mapToInt(Criterion::weight)
                    .toArray();
            int shift = catalogue.shift(dimension);
            int[] places = IntStream.of(numbers).map(number -> number - shift).toArray();
            weights.put(dimension, new Weights(places, each, IntStream.of(each).sum()));
        }
    }

    boolean counts(int criterion) {
        return counts[criterion];
    }

    /** Whether it would stop the pilot if it were not met. */
    boolean blocks(int criterion) {
        return blocks[criterion];
    }

    /** The numbers of the criteria that would stop the pilot if they were not met, in their order. */
    int[] blocking() {
        return blocking;
    }

    /** 100 times the share of the counting weights that is met: for weights 3 and 2, the 3 met, 60. Null when none counts. */
    @Nullable
    Double score(Domain dimension, Fulfilment[] values) {
        Weights counting = Objects.requireNonNull(weights.get(dimension));
        int[] places = counting.places();
        double reached = 0;
        for (int i = 0; i < places.length; i++) {
            reached += counting.each()[i] * values[places[i]].value();
        }
        return counting.sum() == 0 ? null : (Double) (100 * reached / counting.sum());
    }
}
