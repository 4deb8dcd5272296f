package org.pilotreadiness.internal.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.schema.CalendarDate;
import org.pilotreadiness.schema.Required;
import org.pilotreadiness.schema.WrittenOnly;

/**
 * An assessment as its JSON has it: the contract that other systems read. Names, shapes and order are those of the JSON, and so
 * is what may be left out or null. Reading asks only for what is required, since earlier files have less.
 *
 * <p>The order is given once more, since Jackson 3.1 of its own accord writes what is unwrapped last.
 *
 * @param pilotSha256 the digest of the pilot; earlier files have none
 * @param advice what is advised; its properties stand beside the others, or are left out with it
 * @param evidence how evidence was used; left out in batches
 * @param difference what differs from an earlier assessment; left out where there is none
 */
@JsonPropertyOrder({
    "pilot",
    "title",
    "gate",
    "asOf",
    "ruleSet",
    "pilotSha256",
    "readiness",
    "preconditions",
    "blockers",
    "spreading",
    "receivers",
    "openQuestions",
    "advice",
    "evidence",
    "difference"
})
public record SavedAssessment(
        @Required String pilot,

        @Required String title,
        @Required Gate gate,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @CalendarDate
        String asOf,

        @Required Rules ruleSet,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) String pilotSha256,

        @Required Readiness readiness,
        @Required List<Precondition> preconditions,
        @Required List<Blocking> blockers,
        @Required Spreading spreading,
        @Required List<Receiving> receivers,
        @Required List<Question> openQuestions,
        @JsonUnwrapped @WrittenOnly @Nullable SavedAdvice advice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Use evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> notApplicable,

        @JsonInclude(JsonInclude.Include.NON_NULL) @WrittenOnly @Nullable
        SavedDifference difference) {

    public static SavedAssessment of(
            Assessment assessment, @Nullable Advice advice, @Nullable Difference difference, boolean hasEvidence) {
        Function<Criterion, @Nullable Map<String, Evidence>> shared =
                criterion -> hasEvidence ? assessment.evidenceFor(criterion) : null;
        return new SavedAssessment(
                assessment.pilot(),
                assessment.title(),
                assessment.gate(),
                day(assessment.asOf()),
                Rules.of(assessment.ruleSet()),
                assessment.digest().sha256(),
                new Readiness(
                        Points.of(assessment.readiness().possibleScore()),
                        ReadinessLevels.of(assessment.readiness().level())),
                assessment.preconditions().stream()
                        .map(each -> Precondition.of(each, shared))
                        .toList(),
                assessment.blockers().stream().map(Blocking::of).toList(),
                new Spreading(
                        Points.of(assessment.spreading().possibleScore()),
                        SpreadingLevels.of(assessment.spreading().level()),
                        Found.all(assessment.spreading().findings(), shared)),
                assessment.receivers().stream()
                        .map(each -> Receiving.of(each, assessment, hasEvidence))
                        .toList(),
                advice == null
                        ? assessment.openQuestions().stream().map(Question::of).toList()
                        : advice.questions().stream().map(Question::of).toList(),
                advice == null ? null : SavedAdvice.of(advice),
                hasEvidence ? Use.of(assessment) : null,
                assessment.notApplicable(),
                difference == null ? null : SavedDifference.of(difference));
    }

    /** A day as files have it; empty when there is none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }

    /** The rules it was made by. */
    public record Rules(
            @Required String id,
            @Required String version,
            @Required String sha256) {

        private static Rules of(RuleSetIdentity rules) {
            return new Rules(rules.id(), rules.version(), rules.sha256());
        }
    }

    /** Points as they are shown, from 0 to 100; an end that a file lacks is null until that is found by its checks. */
    public record Points(BigDecimal low, BigDecimal high) {

        static @Nullable Points of(@Nullable Range<Score> score) {
            return score == null
                    ? null
                    : new Points(score.low().points(), score.high().points());
        }
    }

    /** Both ends of a level of readiness. */
    public record ReadinessLevels(
            @Required ReadinessLevel low, @Required ReadinessLevel high) {

        static ReadinessLevels of(Range<ReadinessLevel> level) {
            return new ReadinessLevels(level.low(), level.high());
        }
    }

    /** Both ends of a level of spreading. */
    public record SpreadingLevels(
            @Required SpreadingLevel low, @Required SpreadingLevel high) {

        static SpreadingLevels of(Range<SpreadingLevel> level) {
            return new SpreadingLevels(level.low(), level.high());
        }
    }

    /** How ready the pilot is; the score is null where nothing counts. */
    public record Readiness(
            @Nullable Points score, @Required ReadinessLevels level) {}

    /** One precondition; the score is null where nothing counts. */
    public record Precondition(
            @Required String id,
            @Nullable Points score,
            @Required List<Found> criteria) {

        private static Precondition of(
                PreconditionResult result, Function<Criterion, @Nullable Map<String, Evidence>> evidence) {
            return new Precondition(
                    result.precondition().key(),
                    Points.of(result.possibleScore()),
                    Found.all(result.findings(), evidence));
        }
    }

    /** The spreading potential. */
    public record Spreading(
            @Nullable Points score,
            @Required SpreadingLevels level,
            @Required List<Found> criteria) {}

    /** One criterion: met to 0, 0.5 or 1; the evidence is left out where there is none. */
    public record Found(
            @Required String id,
            @Required BigDecimal low,
            @Required BigDecimal high,
            @Required Integer weight,
            @Required boolean counts,
            @Required boolean blocks,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @CalendarDate
            String validFrom,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @CalendarDate
            String validUntil,

            String source,
            @Required List<String> reads,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Shown> evidence) {

        private static final BigDecimal HALF = new BigDecimal("0.5");

        private static List<Found> all(
                List<Finding> findings, Function<Criterion, @Nullable Map<String, Evidence>> evidence) {
            return findings.stream()
                    .map(finding -> of(finding, evidence.apply(finding.criterion())))
                    .toList();
        }

        private static Found of(Finding finding, @Nullable Map<String, Evidence> evidence) {
            Criterion criterion = finding.criterion();
            return new Found(
                    criterion.id(),
                    value(finding.fulfilment().low()),
                    value(finding.fulfilment().high()),
                    criterion.weight(),
                    finding.counts(),
                    finding.blocks(),
                    day(criterion.validFrom()),
                    day(criterion.validUntil()),
                    criterion.source(),
                    criterion.reads(),
                    evidence == null || evidence.isEmpty()
                            ? null
                            : evidence.entrySet().stream()
                                    .map(each -> Shown.of(each.getKey(), each.getValue()))
                                    .toList());
        }

        static BigDecimal value(Fulfilment fulfilment) {
            return switch (fulfilment) {
                case NOT_MET -> BigDecimal.ZERO;
                case PARTLY_MET -> HALF;
                case MET -> BigDecimal.ONE;
            };
        }
    }

    /** The evidence of one field. */
    public record Shown(@Required String field, String note, String source, String date) {

        private static Shown of(String field, Evidence evidence) {
            return new Shown(field, evidence.note(), evidence.source(), evidence.date());
        }
    }

    /** A criterion that blocks. */
    public record Blocking(
            @Required String criterion, @Required boolean settled) {

        private static Blocking of(Blocker blocker) {
            return new Blocking(blocker.criterion().id(), blocker.isSettled());
        }
    }

    /** One receiver; earlier files have neither its name nor its kind. */
    public record Receiving(
            @Required String id,
            String name,
            @Nullable OrganisationKind kind,
            @Nullable Points score,
            @Required SpreadingLevels level,
            @Required List<Colliding> collisions,
            @Required List<Found> criteria) {

        private static Receiving of(ReceiverResult result, Assessment assessment, boolean hasEvidence) {
            return new Receiving(
                    result.receiver().id(),
                    result.receiver().name(),
                    result.receiver().kind(),
                    Points.of(result.possibleScore()),
                    SpreadingLevels.of(result.level()),
                    result.collisions().stream()
                            .map(each -> new Colliding(each.aspect(), each.element()))
                            .toList(),
                    Found.all(
                            result.findings(),
                            criterion -> hasEvidence ? assessment.evidenceFor(criterion, result.receiver()) : null));
        }
    }

    /** Something that collides. */
    public record Colliding(
            @Required String aspect, @Required String element) {}

    /** An open question; with advice the fewest fields to ask, favourable values for them, and what these gain. */
    public record Question(
            @Required String criterion,
            @Required List<String> fields,

            @JsonInclude(JsonInclude.Include.NON_NULL) @WrittenOnly @Nullable
            Map<String, Object> values,

            @JsonInclude(JsonInclude.Include.NON_NULL) @WrittenOnly @Nullable
            List<String> criteria,

            @JsonInclude(JsonInclude.Include.NON_NULL) @WrittenOnly @Nullable
            Gained gain,

            @JsonInclude(JsonInclude.Include.NON_NULL) @WrittenOnly @Nullable
            Integer atStake) {

        private static Question of(OpenQuestion question) {
            return new Question(question.criterion().id(), question.fields(), null, null, null, null);
        }

        private static Question of(RankedQuestion question) {
            return new Question(
                    question.criterion().id(),
                    question.fields(),
                    SavedAdvice.written(question.values()),
                    ids(question.criteria()),
                    Gained.of(question.gain()),
                    question.atStake());
        }
    }

    /** What favourable answers gain; points have one decimal. */
    public record Gained(
            ReadinessLevel level, Integer levels, Integer blockers, BigDecimal readiness, BigDecimal spreading) {

        private static Gained of(Gain gain) {
            return new Gained(
                    gain.level(), gain.levels(), gain.blockers(), tenths(gain.readiness()), tenths(gain.spreading()));
        }

        private static BigDecimal tenths(double points) {
            return BigDecimal.valueOf(Math.rint(points * 10) / 10);
        }
    }

    /** Whether answers needed evidence (null in earlier files), which criteria are met without any, and what is too old. */
    public record Use(
            @Nullable EvidenceUse use,
            @WrittenOnly List<String> metWithout,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<Shown> outdated) {

        private static Use of(Assessment assessment) {
            return new Use(
                    assessment.evidenceUse(),
                    ids(assessment.metWithoutEvidence()),
                    assessment.outdatedEvidence().entrySet().stream()
                            .map(each -> Shown.of(each.getKey(), each.getValue()))
                            .toList());
        }
    }
}
