package org.pilotreadiness.internal.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Firmness.State;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.TippingMove;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.internal.reading.KnownValues;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Criterion;

/** Moves each known field of a pilot a little, one at a time, and sees whether the level stays. */
final class SensitivityAnalysis {

    /** How much is tried: moves, each counted once and once more for each receiver. */
    private static final long MOST_WORK = 2_000_000;

    private static final String RECEIVERS = "spreading.receivers";

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook outlook;
    private final Outlook best;
    private final KnownValues values;
    private final int cost;
    private long work;

    SensitivityAnalysis(Judge judge, TwoReadings known, Outlook outlook, Outlook best) {
        this.judge = judge;
        this.known = known;
        this.outlook = outlook;
        this.best = best;
        this.values = new KnownValues(known.pilot());
        List<Receiver> receivers = known.pilot().spreading().receivers();
        this.cost = 1 + (receivers == null ? 0 : receivers.size());
    }

    /** A change of one field. */
    private record Move(String field, Object from, Object to) {}

    Firmness firmness() {
        if (known.low().readiness() != known.high().readiness()) {
            return new Firmness(State.OPEN, List.of(), List.of(), Map.of());
        }
        Map<String, BitSet> seenBy = seenBy();
        List<Move> moves = new ArrayList<>();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (List<String> group : Irreducible.alike(known.pilot(), seenBy.keySet())) {
            String field = group.get(0);
            alike.put(field, group);
            moves(field, seenBy.getOrDefault(field, new BitSet()), moves);
        }
        List<TippingMove> tips = new ArrayList<>();
        List<TippingMove> dependsOn = new ArrayList<>();
        Map<Move, TippingMove> changing = new LinkedHashMap<>();
        for (var round : IndependentBatches.of(moves, move -> seenBy.getOrDefault(move.field(), new BitSet()))) {
            if (isLeft()) {
                run(round, seenBy, changing, dependsOn);
            }
        }
        for (Move move : moves) {
            TippingMove tip = changing.get(move);
            if (tip != null) {
                for (String field : alike.getOrDefault(move.field(), List.of(move.field()))) {
                    tips.add(new TippingMove(field, tip.from(), tip.to(), tip.level()));
                }
            }
        }
        State state = !tips.isEmpty() ? State.TIPS : isLeft() ? State.FIRM : State.NOT_WORKED_OUT;
        return new Firmness(state, tips, dependsOn, leftOut());
    }

    private Map<String, String> leftOut() {
        Map<String, String> leftOut = new LinkedHashMap<>();
        for (int i = 0;
                i < judge.catalogue().size() && !known.pilot().notApplicable().isEmpty();
                i++) {
            Criterion criterion = judge.catalogue().get(i);
            if (judge.catalogue().isValid(i)
                    && criterion.isNotApplicable(known.pilot())
                    && criterion.wouldBlock(known.pilot())) {
                criterion
                        .fields()
                        .forEach(field ->
                                leftOut.put(field, known.pilot().notApplicable().getOrDefault(field, "")));
            }
        }
        return leftOut;
    }

    private boolean isLeft() {
        return work <= MOST_WORK;
    }

    /** The known fields that the level may depend on, each with the criteria that read it. */
    private Map<String, BitSet> seenBy() {
        Map<String, BitSet> seenBy = new LinkedHashMap<>();
        for (int i = 0; i < judge.catalogue().size(); i++) {
            if (known.weights().counts(i) && judge.catalogue().get(i).dimension() != Dimension.RECEIVER_FIT) {
                for (String path : FavourableValue.paths(
                        known.pilot(), judge.catalogue().get(i).reads())) {
                    if (path.indexOf('.') > 0) {
                        seenBy.computeIfAbsent(path, any -> new BitSet()).set(i);
                    }
                }
            }
        }
        return seenBy;
    }

    private void moves(String field, BitSet readers, List<Move> moves) {
        Object value = values.of(field);
        if (value instanceof Number) {
            for (BigDecimal end : FavourableValue.ends(known.pilot(), field)) {
                Object other = isLeft() ? over(field, new BigDecimal(value.toString()), end, readers) : null;
                if (other != null) {
                    moves.add(new Move(field, value, other));
                }
            }
        } else if (value instanceof Enum<?> word && word != Answer.UNKNOWN) {
            List<Enum<?>> words =
                    new ArrayList<>(List.of(word.getDeclaringClass().getEnumConstants()));
            words.remove(Answer.UNKNOWN);
            int place = words.indexOf(word);
            for (int next : new int[] {place - 1, place + 1}) {
                if (next >= 0 && next < words.size()) {
                    moves.add(new Move(field, word, words.get(next)));
                }
            }
        } else if (value instanceof Collection<?> list) {
            removable(field, list).forEach(entry -> moves.add(new Move(field, list, without(list, entry))));
        }
    }

    /** Of receivers that are alike the first. */
    private Collection<?> removable(String field, Collection<?> list) {
        if (!field.equals(RECEIVERS)) {
            return list;
        }
        Map<String, Receiver> byPath = new LinkedHashMap<>();
        for (Object entry : list) {
            byPath.put(RECEIVERS + "[" + ((Receiver) entry).id() + "].pull", (Receiver) entry);
        }
        return Irreducible.alike(known.pilot(), byPath.keySet()).stream()
                .map(group -> Objects.requireNonNull(byPath.get(group.get(0))))
                .toList();
    }

    private static Object without(Collection<?> list, Object entry) {
        Collection<Object> fewer = list instanceof Set<?> ? new LinkedHashSet<>(list) : new ArrayList<>(list);
        fewer.remove(entry);
        return fewer instanceof Set<Object> set ? Collections.unmodifiableSet(set) : List.copyOf(fewer);
    }

    /** The first number towards an end at which a criterion changes, whole or with one decimal; null when none changes. */
    private @Nullable Object over(String field, BigDecimal value, BigDecimal end, BitSet readers) {
        List<Fulfilment> today = probe(field, value, readers);
        if (value.compareTo(end) == 0 || probe(field, end, readers).equals(today)) {
            return null;
        }
        boolean isUp = end.compareTo(value) > 0;
        BigDecimal unit = FavourableValue.step(known.pilot(), field);
        BigDecimal step = isUp ? unit : unit.negate();
        BigDecimal least = FavourableValue.least(known.pilot(), field);
        BigDecimal start = value.subtract(least)
                .divide(unit, 0, isUp ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .multiply(unit)
                .add(least);
        long low = 0;
        long high = end.subtract(start).divide(step, 0, RoundingMode.CEILING).longValue();
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (probe(field, start.add(step.multiply(BigDecimal.valueOf(middle))), readers)
                    .equals(today)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return FavourableValue.number(
                known.pilot(),
                field,
                start.add(step.multiply(BigDecimal.valueOf(high))).stripTrailingZeros());
    }

    private List<Fulfilment> probe(String field, BigDecimal number, BitSet readers) {
        Object value = FavourableValue.number(known.pilot(), field, number);
        Ends ends = ends(Map.of(field, Objects.requireNonNull(value)), readers);
        List<Fulfilment> found = new ArrayList<>();
        readers.stream().forEach(reader -> found.addAll(List.of(ends.low()[reader], ends.high()[reader])));
        return found;
    }

    /** The values of criteria in both readings. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
    private record Ends(Fulfilment[] low, Fulfilment[] high) {}

    private Ends ends(Map<String, ?> moved, BitSet readers) {
        work += cost;
        boolean[] asked = new boolean[judge.catalogue().size()];
        readers.stream().forEach(reader -> asked[reader] = true);
        Fulfilment[] low = judge.values(known.readings().pessimistic().with(known.pilot(), moved, false), asked);
        return new Ends(
                low,
                known.open().isEmpty()
                        ? low
                        : judge.values(known.readings().optimistic().with(known.pilot(), moved, true), asked));
    }

    private void run(
            IndependentBatches.Round<Move> round,
            Map<String, BitSet> seenBy,
            Map<Move, TippingMove> changing,
            List<TippingMove> dependsOn) {
        Map<String, Object> moved = new LinkedHashMap<>();
        round.changes().forEach(move -> moved.put(move.field(), move.to()));
        Ends found = ends(moved, round.seenBy());
        for (Move move : round.changes()) {
            BitSet readers = seenBy.getOrDefault(move.field(), new BitSet());
            Fulfilment[] low = seen(known.low(), found.low(), readers);
            Range<ReadinessLevel> level = Range.over(
                    outlook.levels(low).readiness(),
                    best.levels(seen(known.high(), found.high(), readers)).readiness());
            if (!level.equals(Range.over(known.low().readiness(), known.high().readiness()))) {
                TippingMove tip = new TippingMove(move.field(), move.from(), move.to(), level);
                if (isFound(move, readers) && isNewBlocker(low)) {
                    dependsOn.add(tip);
                } else {
                    changing.put(move, tip);
                }
            }
        }
    }

    private static Fulfilment[] seen(ReadingResult result, Fulfilment[] found, BitSet readers) {
        Fulfilment[] values = result.values().clone();
        readers.stream().forEach(reader -> values[reader] = found[reader]);
        return values;
    }

    /** Whether it is found how it is, and not judged. */
    private boolean isFound(Move move, BitSet readers) {
        return move.from() instanceof Collection<?>
                || readers.stream()
                        .anyMatch(reader -> judge.catalogue().get(reader).finding());
    }

    private boolean isNewBlocker(Fulfilment[] low) {
        return !outlook.basis(known.low().values())
                .blockers()
                .containsAll(outlook.basis(low).blockers());
    }
}
