package org.pilotreadiness.internal.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.internal.reading.OpenFields;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.rule.Criterion;
import org.pilotreadiness.rule.Dimension;

/** The criteria of a rule set by number, grouped by dimension, and the arithmetic of their weights. */
final class Catalogue {

    private static final int LEVELS = Fulfilment.values().length;
    private static final int FINDINGS_OF_EACH = LEVELS * LEVELS * 4;

    private final List<Criterion> criteria;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] weights;
    private final Map<Dimension, int[]> byDimension = new EnumMap<>(Dimension.class);
    private final List<int[]> readInOrder = new ArrayList<>();
    private final List<BitSet> reads = new ArrayList<>();
    private final Map<Kind, Standing> standings = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Finding> findings;

    Catalogue(List<Criterion> criteria) {
        this.criteria = criteria;
        this.weights = criteria.stream().mapToInt(Criterion::weight).toArray();
        this.findings = new AtomicReferenceArray<>(criteria.size() * FINDINGS_OF_EACH);
        for (int i = 0; i < criteria.size(); i++) {
            numbers.put(criteria.get(i).id(), i);
            int[] fields = OpenFields.numbers(criteria.get(i).reads());
            readInOrder.add(fields);
            reads.add(Arrays.stream(fields).collect(BitSet::new, BitSet::set, BitSet::or));
        }
        for (Dimension dimension : Dimension.values()) {
            byDimension.put(dimension, numbers(dimension));
        }
    }

    private int[] numbers(Dimension dimension) {
        return IntStream.range(0, size())
                .filter(number -> get(number).dimension() == dimension)
                .toArray();
    }

    int size() {
        return criteria.size();
    }

    Criterion get(int number) {
        return criteria.get(number);
    }

    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no criterion " + id);
        }
        return number;
    }

    /** The numbers of a dimension's criteria, in their order. */
    int[] of(Dimension dimension) {
        return Objects.requireNonNull(byDimension.get(dimension));
    }

    /** Which criteria count for a pilot, and which of them block. The same for all pilots of a kind, so made once for each. */
    Standing standing(Pilot pilot) {
        return standings.computeIfAbsent(
                new Kind(pilot.gate(), pilot.isCrossSector(), pilot.scenario()), kind -> new Standing(criteria, pilot));
    }

    /** The numbers of the fields that a criterion reads, in the order of its rules. */
    int[] reads(int number) {
        return readInOrder.get(number);
    }

    /** Which criteria read one of these fields, by number. */
    boolean[] reading(OpenFields fields) {
        boolean[] reading = new boolean[size()];
        for (int i = 0; i < reading.length; i++) {
            reading[i] = fields.intersects(reads.get(i));
        }
        return reading;
    }

    /** The finding about a criterion. There are so few that each is made once and shared. */
    Finding finding(int number, Fulfilment low, Fulfilment high, Standing standing) {
        boolean counts = standing.counts(number);
        boolean blocks = standing.blocks(number);
        int index =
                number * FINDINGS_OF_EACH + (step(low) * LEVELS + step(high)) * 4 + (counts ? 2 : 0) + (blocks ? 1 : 0);
        Finding finding = findings.get(index);
        if (finding == null) {
            finding = new Finding(criteria.get(number), Range.over(low, high), counts, blocks);
            findings.set(index, finding);
        }
        return finding;
    }

    /** What {@link Criterion#countsFor} and {@link Criterion#blocks} depend on. */
    private record Kind(Gate gate, boolean crossSector, SpreadingScenario scenario) {}

    private static int step(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case NOT_MET -> 0;
            case PARTLY_MET -> 1;
            case MET -> 2;
        };
    }

    /** 100 times the share of the counting weights that is met: for weights 3 and 2, the 3 met, 60. Null when none counts. */
    @Nullable
    Double score(Dimension dimension, Fulfilment[] values, Standing standing) {
        double reached = 0;
        int possible = 0;
        for (int number : of(dimension)) {
            if (standing.counts(number)) {
                int weight = weights[number];
                reached += weight * values[number].value();
                possible += weight;
            }
        }
        return possible == 0 ? null : (Double) (100 * reached / possible);
    }
}
