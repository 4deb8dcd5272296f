package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * Puts open questions in the order in which it pays to ask them: by the levels that favourable answers gain, everything else
 * turning out badly, and those that unfavourable answers cost, everything else turning out well.
 */
final class QuestionRanking {

    private static final Comparator<RankedQuestion> BY_WORTH = Comparator.comparing(
                    (RankedQuestion question) -> question.gain().levels() + question.atStake())
            .thenComparing(question -> question.gain().blockers())
            .thenComparing(question -> question.gain().readiness())
            .thenComparing(question -> question.gain().spreading())
            .reversed();

    /** Gains that differ by less are the same: they come from the same weights, added in another order. */
    private static final double ROUNDING_LOSS = 1e-9;

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook outlook;
    private final Outlook best;

    /**
     * Ranks the questions about a pilot.
     *
     * @param outlook what levels would be at worst
     * @param best what they would be at best
     */
    QuestionRanking(Judge judge, TwoReadings known, Outlook outlook, Outlook best) {
        this.judge = judge;
        this.known = known;
        this.outlook = outlook;
        this.best = best;
    }

    /** The questions, best first; of equal ones in the order of the criteria. One of which all fields are asked before is left out. */
    List<RankedQuestion> ranked(List<OpenQuestion> questions) {
        List<RankedQuestion> ranked = new ArrayList<>();
        for (OpenQuestion question : questions) {
            ranked.add(ranked(question.criterion()));
        }
        ranked.sort(BY_WORTH);
        Set<String> asked = new HashSet<>();
        ranked.removeIf(question -> !asked.addAll(question.fields()));
        return ranked;
    }

    private RankedQuestion ranked(Criterion criterion) {
        Map<String, Object> values =
                new FewestAnswers(judge, known, judge.catalogue().number(criterion.id())).values();
        Set<Integer> readers = readers(values.keySet());
        Fulfilment[] favoured =
                values(known.readings().pessimistic().with(known.pilot(), values, false), readers, known.low());
        Fulfilment[] failed =
                values(known.readings().optimistic().without(known.pilot(), values.keySet()), readers, known.high());
        Object area = values.get(Areas.FIELD);
        Outlook then = area instanceof String name ? outlook.in(name) : outlook;
        int atStake = known.high()
                .readiness()
                .compareTo((area == null ? best : outlook).levels(failed).readiness());
        return new RankedQuestion(
                criterion,
                values,
                readers.stream().map(judge.catalogue()::get).toList(),
                gain(favoured, then),
                Math.max(0, atStake));
    }

    private Set<Integer> readers(Set<String> paths) {
        Set<Integer> readers = new TreeSet<>();
        for (int field : judge.catalogue()
                .fields(paths.stream().map(Fields::withoutIds).distinct().toList())) {
            for (int reader : judge.catalogue().readersOf(field)) {
                readers.add(reader);
            }
        }
        return readers;
    }

    /** The values in a reading in which only what these criteria read differs from one that is known. */
    private Fulfilment[] values(Reading reading, Set<Integer> readers, ReadingResult result) {
        boolean[] asked = new boolean[judge.catalogue().size()];
        for (int reader : readers) {
            asked[reader] = judge.catalogue().get(reader).dimension() != Dimension.RECEIVER_FIT;
        }
        Fulfilment[] found = judge.values(reading, asked);
        Fulfilment[] values = result.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = asked[i] ? found[i] : values[i];
        }
        return values;
    }

    private Gain gain(Fulfilment[] values, Outlook supposed) {
        LevelBasis now = outlook.basis(known.low().values());
        LevelBasis then = supposed.basis(values);
        Outlook.Levels levels = supposed.levels(then);
        return new Gain(
                levels.readiness(),
                levels.readiness().compareTo(known.low().readiness()),
                now.blockers().size() - then.blockers().size(),
                points(mean(then) - mean(now)),
                points(then.scores().getOrDefault(Dimension.SPREADING_POTENTIAL, 0.0)
                        - now.scores().getOrDefault(Dimension.SPREADING_POTENTIAL, 0.0)));
    }

    private static double points(double difference) {
        return Math.rint(difference / ROUNDING_LOSS) * ROUNDING_LOSS;
    }

    private static double mean(LevelBasis basis) {
        Double mean = basis.mean();
        return mean == null ? 0 : mean;
    }
}
