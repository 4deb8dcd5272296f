package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.TippingAnswer;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Answer;

/** Changes each known answer of a pilot by one step, one at a time, and sees whether the level stays. */
final class SensitivityAnalysis {

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook worst;
    private final Outlook best;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, BitSet> seenBy = new HashMap<>();

    SensitivityAnalysis(Judge judge, TwoReadings known, Outlook worst, Outlook best) {
        this.judge = judge;
        this.known = known;
        this.worst = worst;
        this.best = best;
        for (int i = 0; i < judge.catalogue().size(); i++) {
            boolean isOfReceivers = judge.catalogue().get(i).dimension() == Dimension.RECEIVER_FIT;
            if (known.weights().counts(i) && !isOfReceivers) {
                for (String path : FavourableValue.paths(
                        known.pilot(), judge.catalogue().get(i).reads())) {
                    note(path, i);
                }
            }
        }
    }

    private void note(String path, int criterion) {
        if (Fields.value(known.pilot(), path) instanceof Answer answer && answer != Answer.UNKNOWN) {
            answers.put(path, answer);
            seenBy.computeIfAbsent(path, any -> new BitSet()).set(criterion);
        }
    }

    /** One answer, one step away. */
    private record Step(String path, Answer from, Answer to) {}

    Firmness firmness() {
        List<TippingAnswer> tipping = new ArrayList<>();
        tryAll(Map.of(Answer.NO, Answer.PARTLY, Answer.PARTLY, Answer.YES), tipping);
        tryAll(Map.of(Answer.YES, Answer.PARTLY, Answer.PARTLY, Answer.NO), tipping);
        List<String> order = List.copyOf(answers.keySet());
        tipping.sort(Comparator.comparingInt((TippingAnswer each) -> order.indexOf(each.field()))
                .thenComparing(TippingAnswer::direction));
        return new Firmness(tipping);
    }

    private void tryAll(Map<Answer, Answer> steps, List<TippingAnswer> tipping) {
        List<Step> changes = new ArrayList<>();
        answers.forEach((path, answer) -> {
            Answer to = steps.get(answer);
            if (to != null) {
                changes.add(new Step(path, answer, to));
            }
        });
        IndependentBatches.of(changes, this::seenBy).forEach(round -> run(round, tipping));
    }

    private BitSet seenBy(Step step) {
        return seenBy.getOrDefault(step.path(), new BitSet());
    }

    private void run(IndependentBatches.Round<Step> round, List<TippingAnswer> tipping) {
        var pilot = FavourableValue.with(
                known.pilot(), round.changes().stream().collect(Collectors.toMap(Step::path, Step::to)));
        boolean[] asked = new boolean[judge.catalogue().size()];
        round.seenBy().stream().forEach(number -> asked[number] = true);
        Readings readings = judge.readings(pilot);
        Fulfilment[] low = judge.values(readings.pessimistic(), asked);
        Fulfilment[] high = known.open().isEmpty() ? low : judge.values(readings.optimistic(), asked);
        Range<ReadinessLevel> today =
                Range.over(known.low().readiness(), known.high().readiness());
        for (Step step : round.changes()) {
            Range<ReadinessLevel> level = Range.over(
                    level(worst, known.low().values(), low, step),
                    level(best, known.high().values(), high, step));
            if (!level.equals(today)) {
                tipping.add(new TippingAnswer(step.path(), step.from(), step.to(), direction(today, level), level));
            }
        }
    }

    private ReadinessLevel level(Outlook outlook, Fulfilment[] today, Fulfilment[] found, Step step) {
        Fulfilment[] values = today.clone();
        seenBy(step).stream().forEach(number -> values[number] = found[number]);
        return outlook.levels(values).readiness();
    }

    private static TippingAnswer.Direction direction(Range<ReadinessLevel> today, Range<ReadinessLevel> then) {
        int low = then.low().compareTo(today.low());
        int difference = low != 0 ? low : then.high().compareTo(today.high());
        return difference > 0 ? TippingAnswer.Direction.UP : TippingAnswer.Direction.DOWN;
    }
}
