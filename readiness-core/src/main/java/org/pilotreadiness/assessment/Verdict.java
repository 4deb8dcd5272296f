package org.pilotreadiness.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.text.Words;

/**
 * An assessment as one flat row for tables: levels, scores and blockers, and nothing twice. Words are those of the JSON, scores are
 * points as they are shown; {@code low} is what is certain and {@code high} what is possible.
 *
 * @param pilot the pilot's id
 * @param pilotSha256 the digest of the pilot
 * @param gate the gate it was assessed at
 * @param ruleSet the id and version of the rules
 * @param ruleSetSha256 the digest of the rules
 * @param levelLow the level of readiness that is certain
 * @param levelHigh the level of readiness that is possible
 * @param scoreLow the readiness score; null where nothing counts, as for all scores
 * @param scoreHigh the same, possible
 * @param managementAnchoringLow the score of the precondition
 * @param managementAnchoringHigh the same, possible
 * @param dataSupportLow the score of the precondition
 * @param dataSupportHigh the same, possible
 * @param changeCapacityLow the score of the precondition
 * @param changeCapacityHigh the same, possible
 * @param structuralAlignmentLow the score of the precondition
 * @param structuralAlignmentHigh the same, possible
 * @param spreadingLow the spreading potential that is certain
 * @param spreadingHigh the spreading potential that is possible
 * @param spreadingScoreLow the spreading score
 * @param spreadingScoreHigh the same, possible
 * @param blockers the ids of the criteria that stop it for certain
 * @param possibleBlockers the ids of the criteria that may stop it
 * @param openQuestions how many questions are open
 */
public record Verdict(
        String pilot,
        String pilotSha256,
        String gate,
        String ruleSet,
        String ruleSetSha256,
        String levelLow,
        String levelHigh,
        @Nullable Double scoreLow,
        @Nullable Double scoreHigh,
        @Nullable Double managementAnchoringLow,
        @Nullable Double managementAnchoringHigh,
        @Nullable Double dataSupportLow,
        @Nullable Double dataSupportHigh,
        @Nullable Double changeCapacityLow,
        @Nullable Double changeCapacityHigh,
        @Nullable Double structuralAlignmentLow,
        @Nullable Double structuralAlignmentHigh,
        String spreadingLow,
        String spreadingHigh,
        @Nullable Double spreadingScoreLow,
        @Nullable Double spreadingScoreHigh,
        List<String> blockers,
        List<String> possibleBlockers,
        int openQuestions)
        implements Serializable {

    /** Takes its own copies of the lists. */
    public Verdict {
        blockers = List.copyOf(blockers);
        possibleBlockers = List.copyOf(possibleBlockers);
    }

    /** The row of an assessment. */
    public static Verdict of(Assessment assessment) {
        Function<Dimension, @Nullable Range<Score>> score = dimension -> assessment.preconditions().stream()
                .filter(result -> result.precondition() == dimension)
                .findFirst()
                .map(PreconditionResult::possibleScore)
                .orElse(null);
        return new Verdict(
                assessment.pilot(),
                assessment.digest().sha256(),
                Words.of(assessment.gate()),
                assessment.ruleSet().id() + " " + assessment.ruleSet().version(),
                assessment.ruleSet().sha256(),
                Words.of(assessment.readiness().level().low()),
                Words.of(assessment.readiness().level().high()),
                low(assessment.readiness().possibleScore()),
                high(assessment.readiness().possibleScore()),
                low(score.apply(Dimension.MANAGEMENT_ANCHORING)),
                high(score.apply(Dimension.MANAGEMENT_ANCHORING)),
                low(score.apply(Dimension.DATA_SUPPORT)),
                high(score.apply(Dimension.DATA_SUPPORT)),
                low(score.apply(Dimension.CHANGE_CAPACITY)),
                high(score.apply(Dimension.CHANGE_CAPACITY)),
                low(score.apply(Dimension.STRUCTURAL_ALIGNMENT)),
                high(score.apply(Dimension.STRUCTURAL_ALIGNMENT)),
                Words.of(assessment.spreading().level().low()),
                Words.of(assessment.spreading().level().high()),
                low(assessment.spreading().possibleScore()),
                high(assessment.spreading().possibleScore()),
                ids(assessment.blockers().settled()),
                ids(assessment.blockers().possible()),
                assessment.openQuestions().size());
    }

    private static @Nullable Double low(@Nullable Range<Score> score) {
        return score == null ? null : (Double) score.low().points().doubleValue();
    }

    private static @Nullable Double high(@Nullable Range<Score> score) {
        return score == null ? null : (Double) score.high().points().doubleValue();
    }

    private static List<String> ids(List<Blocker> blockers) {
        return blockers.stream().map(blocker -> blocker.criterion().id()).toList();
    }
}
