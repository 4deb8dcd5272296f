package org.pilotreadiness.examples.benchmark;

import static org.pilotreadiness.examples.benchmark.HandWrittenFields.CC;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.DS;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.MA;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.OF_PILOT;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.OF_RECEIVER;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.RF;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.SA;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.SP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Blockers;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.ReadinessResult;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.assessment.SpreadingResult;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotDigest;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * The standard rules as plain Java, without rules: what a programmer would write who needs no policy officer to change them.
 * Gives the same assessments as the assessor; the measure of what rules cost. Thread-safe.
 */
final class HandWritten {

    /** The number of the first criterion of each dimension, and the end of the last. */
    static final int[] FIRST = {MA + 1, DS + 1, CC + 1, SA + 1, SP + 1, RF + 1, RF + 1 + OF_RECEIVER};

    static final Dimension[] DIMENSIONS = Dimension.values();
    private static final int SPREADING = 4;
    private static final int RECEIVER = 5;
    private static final List<DoublePredicate> LINES = List.of(score -> score < 40, score -> score < 70);
    private static final List<List<Range<Fulfilment>>> RANGES = ranges();

    private final RuleSetIdentity identity;
    private final Criterion[] criteria;
    private final HandWrittenCounting[] countings;

    HandWritten(RuleSet ruleSet) {
        identity = ruleSet.identity();
        criteria = ruleSet.criteria().toArray(new Criterion[0]);
        for (int d = 0; d < DIMENSIONS.length; d++) {
            String prefix = List.of("MA-", "DS-", "CC-", "SA-", "SP-", "RF-").get(d);
            for (int i = FIRST[d]; i < FIRST[d + 1]; i++) {
                if (!criteria[i].id().equals(prefix + (i - FIRST[d] + 1))) {
                    throw new IllegalArgumentException("not the standard criteria: " + criteria[i].id());
                }
            }
        }
        countings = HandWrittenCounting.all(criteria, FIRST);
    }

    Assessment assess(Pilot pilot) {
        HandWrittenCounting counting = countings[HandWrittenCounting.number(pilot)];
        HandWrittenCollisions collisions = new HandWrittenCollisions(pilot.spreading());
        HandWrittenReading worst = new HandWrittenReading(pilot, collisions, false);
        HandWrittenReading best = worst.isUnknownSeen() ? new HandWrittenReading(pilot, collisions, true) : worst;
        HandWrittenScores low = new HandWrittenScores(pilot, worst, counting);
        HandWrittenScores high = best == worst ? low : new HandWrittenScores(pilot, best, counting);
        List<OpenQuestion> questions = best == worst
                ? List.of()
                : new HandWrittenQuestions(criteria, counting.counts, worst.values, best.values).of(pilot);
        return new Assessment(
                pilot.id(),
                PilotDigest.of(pilot),
                pilot.title(),
                pilot.gate(),
                null,
                identity,
                readiness(low, high),
                preconditions(worst, best, low, high, counting),
                Blockers.of(blockers(worst.values, best.values, counting.blocks)),
                new SpreadingResult(
                        Range.over(low.spreading, high.spreading),
                        range(low.ofDimensions[SPREADING], high.ofDimensions[SPREADING], LINES),
                        findings(SPREADING, worst.values, best.values, 0, counting)),
                receivers(pilot, worst, best, collisions, counting),
                questions,
                pilot.evidence(),
                Map.of(),
                EvidenceUse.OPTIONAL,
                Map.of());
    }

    private static ReadinessResult readiness(HandWrittenScores low, HandWrittenScores high) {
        Range<ReadinessLevel> level = Range.over(low.readiness, high.readiness);
        return new ReadinessResult(level, range(low.mean, high.mean, List.of()));
    }

    private List<PreconditionResult> preconditions(
            HandWrittenReading worst,
            HandWrittenReading best,
            HandWrittenScores low,
            HandWrittenScores high,
            HandWrittenCounting counting) {
        PreconditionResult[] results = new PreconditionResult[SPREADING];
        for (int d = 0; d < SPREADING; d++) {
            results[d] = new PreconditionResult(
                    DIMENSIONS[d],
                    range(low.ofDimensions[d], high.ofDimensions[d], LINES),
                    findings(d, worst.values, best.values, 0, counting));
        }
        return List.of(results);
    }

    /** The findings of a dimension, whose values stand in the arrays from {@code offset} on. */
    private List<Finding> findings(int dimension, int[] low, int[] high, int offset, HandWrittenCounting counting) {
        int first = FIRST[dimension];
        Finding[] findings = new Finding[FIRST[dimension + 1] - first];
        for (int i = 0; i < findings.length; i++) {
            int number = first + i;
            findings[i] = new Finding(
                    criteria[number],
                    RANGES.get(low[number - offset]).get(high[number - offset]),
                    counting.counts[number],
                    counting.blocks[number]);
        }
        return List.of(findings);
    }

    private List<Blocker> blockers(int[] low, int[] high, boolean[] blocks) {
        List<Blocker> settled = new ArrayList<>();
        List<Blocker> possible = new ArrayList<>();
        for (int i = 0; i < OF_PILOT; i++) {
            if (blocks[i] && low[i] == 0) {
                boolean isSettled = high[i] == 0;
                (isSettled ? settled : possible).add(new Blocker(criteria[i], isSettled));
            }
        }
        settled.addAll(possible);
        return settled;
    }

    private List<ReceiverResult> receivers(
            Pilot pilot,
            HandWrittenReading worst,
            HandWrittenReading best,
            HandWrittenCollisions collisions,
            HandWrittenCounting counting) {
        List<Receiver> receivers = pilot.spreading().receivers();
        if (receivers == null || receivers.isEmpty()) {
            return List.of();
        }
        ReceiverResult[] results = new ReceiverResult[receivers.size()];
        for (int i = 0; i < results.length; i++) {
            int[] low = worst.ofReceiver(i);
            int[] high = best.ofReceiver(i);
            double lowScore = counting.score(RECEIVER, low, FIRST[RECEIVER]);
            double highScore = best == worst ? lowScore : counting.score(RECEIVER, high, FIRST[RECEIVER]);
            results[i] = new ReceiverResult(
                    receivers.get(i),
                    Range.over(fit(lowScore, low), fit(highScore, high)),
                    range(lowScore, highScore, LINES),
                    collisions.certain(i),
                    findings(RECEIVER, low, high, FIRST[RECEIVER], counting));
        }
        return List.of(results);
    }

    private static SpreadingLevel fit(double score, int[] values) {
        if (score < 40 || values[1] == 0) {
            return SpreadingLevel.LOW;
        }
        return score < 70 ? SpreadingLevel.MEDIUM : SpreadingLevel.HIGH;
    }

    /** A score under 0 is none. */
    private static @Nullable Range<Score> range(double low, double high, List<DoublePredicate> lines) {
        return low < 0 ? null : Range.over(Score.beside(low, lines), Score.beside(high, lines));
    }

    private static List<List<Range<Fulfilment>>> ranges() {
        List<List<Range<Fulfilment>>> ranges = new ArrayList<>();
        for (Fulfilment low : Fulfilment.values()) {
            List<Range<Fulfilment>> ofLow = new ArrayList<>();
            for (Fulfilment high : Fulfilment.values()) {
                ofLow.add(Range.over(low, high));
            }
            ranges.add(ofLow);
        }
        return ranges;
    }
}
