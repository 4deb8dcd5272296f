package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * Puts open questions in the order in which it pays to ask them: by what a favourable answer to one alone gains, everything
 * else unknown turning out badly.
 */
final class QuestionRanking {

    private static final Comparator<RankedQuestion> BY_GAIN = Comparator.comparing(
            RankedQuestion::gain,
            Comparator.comparingInt(Gain::levels)
                    .thenComparingInt(Gain::blockers)
                    .thenComparingDouble(Gain::readiness)
                    .thenComparingDouble(Gain::spreading)
                    .reversed());

    /** Gains that differ by less are the same: they come from the same weights, added in another order. */
    private static final double ROUNDING_LOSS = 1e-9;

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook outlook;

    QuestionRanking(Judge judge, TwoReadings known, Outlook outlook) {
        this.judge = judge;
        this.known = known;
        this.outlook = outlook;
    }

    /** The questions, best first; those that gain the same stay in their order. */
    List<RankedQuestion> ranked(List<OpenQuestion> questions) {
        Map<Criterion, Integer> openFields = new HashMap<>();
        questions.forEach(question -> question.criteria().forEach(each -> openFields.merge(each, 1, Integer::sum)));
        Map<OpenQuestion, Fulfilment[]> favoured = new HashMap<>();
        List<OpenQuestion> toTry = new ArrayList<>();
        for (OpenQuestion question : questions) {
            Fulfilment[] values = known.low().values().clone();
            for (Criterion criterion : question.criteria()) {
                int number = number(criterion);
                // nothing else that it reads is unknown: this one answer is all that the optimistic reading adds
                values[number] = known.high().values()[number];
            }
            favoured.put(question, values);
            if (question.criteria().stream().anyMatch(each -> openFields.getOrDefault(each, 0) > 1)) {
                toTry.add(question);
            }
        }
        IndependentBatches.of(toTry, this::seenBy).forEach(round -> run(round, favoured));
        return questions.stream()
                .map(question -> new RankedQuestion(
                        question,
                        gain(favoured.getOrDefault(question, known.low().values()))))
                .sorted(BY_GAIN)
                .toList();
    }

    private void run(IndependentBatches.Round<OpenQuestion> round, Map<OpenQuestion, Fulfilment[]> favoured) {
        boolean[] asked = new boolean[judge.catalogue().size()];
        round.seenBy().stream().forEach(number -> asked[number] = true);
        Fulfilment[] found = judge.values(
                Reading.pessimisticBut(
                        known.pilot(),
                        round.changes().stream().map(OpenQuestion::field).toList()),
                asked);
        for (OpenQuestion question : round.changes()) {
            Fulfilment[] values = favoured.getOrDefault(question, found);
            seenBy(question).stream().forEach(number -> values[number] = found[number]);
        }
    }

    private BitSet seenBy(OpenQuestion question) {
        BitSet numbers = new BitSet();
        question.criteria().forEach(criterion -> numbers.set(number(criterion)));
        return numbers;
    }

    private int number(Criterion criterion) {
        return judge.catalogue().number(criterion.id());
    }

    private Gain gain(Fulfilment[] values) {
        LevelBasis now = outlook.basis(known.low().values());
        LevelBasis then = outlook.basis(values);
        Outlook.Levels levels = outlook.levels(then);
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
