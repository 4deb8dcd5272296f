package org.pilotreadiness.internal.report.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Change;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.report.json.SavedAssessment.Points;
import org.pilotreadiness.internal.report.json.SavedAssessment.ReadinessLevels;
import org.pilotreadiness.internal.report.json.SavedAssessment.SpreadingLevels;
import org.pilotreadiness.pilot.Gate;

/** What differs between two assessments, as JSON has it. */
public record SavedDifference(
        boolean rulesChanged,
        Side earlier,
        Side later,
        List<String> blockersGone,
        List<String> blockersNew,
        List<OfCriterion> criteria,
        List<OfReceiver> receivers) {

    public static SavedDifference of(Difference difference) {
        return new SavedDifference(
                !difference.isBySameRules(),
                Side.of(difference.earlier()),
                Side.of(difference.later()),
                difference.blockersGone(),
                difference.blockersNew(),
                difference.criteria().stream().map(OfCriterion::of).toList(),
                difference.fits().stream().map(OfReceiver::of).toList());
    }

    /** What is due to the pilot and what to the rules; both are null where that can not be told apart. */
    public record Compared(
            Comparison.Cause cause,
            SavedDifference whole,
            @Nullable SavedDifference pilotPart,
            @Nullable SavedDifference rulesPart) {

        public static Compared of(Comparison comparison) {
            return new Compared(
                    comparison.cause(),
                    SavedDifference.of(comparison.whole()),
                    comparison.pilotPart().map(SavedDifference::of).orElse(null),
                    comparison.rulesPart().map(SavedDifference::of).orElse(null));
        }
    }

    /** One of the two assessments. */
    public record Side(
            String pilot,
            Gate gate,
            String sha256,
            ReadinessLevels level,
            @Nullable Points score,
            SpreadingLevels spreading,
            @Nullable Points spreadingScore) {

        private static Side of(Assessment assessment) {
            return new Side(
                    assessment.pilot(),
                    assessment.gate(),
                    assessment.ruleSet().sha256(),
                    ReadinessLevels.of(assessment.readiness().level()),
                    Points.of(assessment.readiness().possibleScore()),
                    SpreadingLevels.of(assessment.spreading().level()),
                    Points.of(assessment.spreading().possibleScore()));
        }
    }

    /** How far a criterion was and is met; null where it was, or is, not asked. */
    public record OfCriterion(
            String criterion,
            @Nullable Fulfilments earlier,
            @Nullable Fulfilments later) {

        private static OfCriterion of(Change<Range<Fulfilment>> change) {
            return new OfCriterion(
                    change.id(),
                    change.before().map(Fulfilments::of).orElse(null),
                    change.after().map(Fulfilments::of).orElse(null));
        }
    }

    /** How well the solution fitted and fits a receiver; null where it was, or is, none. */
    public record OfReceiver(
            String receiver,
            @Nullable SpreadingLevels earlier,
            @Nullable SpreadingLevels later) {

        private static OfReceiver of(Change<Range<SpreadingLevel>> change) {
            return new OfReceiver(
                    change.id(),
                    change.before().map(SpreadingLevels::of).orElse(null),
                    change.after().map(SpreadingLevels::of).orElse(null));
        }
    }

    /** Both ends of how far a criterion is met: 0.0, 0.5 or 1.0. */
    public record Fulfilments(BigDecimal low, BigDecimal high) {

        private static Fulfilments of(Range<Fulfilment> range) {
            return new Fulfilments(
                    BigDecimal.valueOf(range.low().value()),
                    BigDecimal.valueOf(range.high().value()));
        }
    }
}
