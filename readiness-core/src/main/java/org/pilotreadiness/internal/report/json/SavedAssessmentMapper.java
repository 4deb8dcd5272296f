package org.pilotreadiness.internal.report.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Blockers;
import org.pilotreadiness.assessment.Collision;
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
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.report.json.SavedAssessment.Found;
import org.pilotreadiness.internal.report.json.SavedAssessment.Points;
import org.pilotreadiness.internal.report.json.SavedAssessment.Receiving;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.PilotDigest;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;

/** Makes an assessment of a saved one that has been checked. */
public final class SavedAssessmentMapper {

    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    private SavedAssessmentMapper() {}

    public static Assessment of(SavedAssessment saved) {
        return new SavedAssessmentMapper().assessment(saved);
    }

    private Assessment assessment(SavedAssessment saved) {
        List<PreconditionResult> preconditions = saved.preconditions().stream()
                .map(each -> new PreconditionResult(
                        Domain.of(each.id()), score(each.score()), findings(Domain.of(each.id()), each.criteria())))
                .toList();
        SpreadingResult spreading = new SpreadingResult(
                new Range<>(
                        saved.spreading().level().low(),
                        saved.spreading().level().high()),
                score(saved.spreading().score()),
                findings(Dimension.SPREADING_POTENTIAL, saved.spreading().criteria()));
        List<ReceiverResult> receivers =
                saved.receivers().stream().map(this::receiver).toList();
        return new Assessment(
                saved.pilot(),
                PilotDigest.written(saved.pilotSha256()),
                saved.title(),
                saved.gate(),
                day(saved.asOf()),
                new RuleSetIdentity(
                        saved.ruleSet().id(),
                        saved.ruleSet().version(),
                        saved.ruleSet().sha256()),
                new ReadinessResult(
                        new Range<>(
                                saved.readiness().level().low(),
                                saved.readiness().level().high()),
                        score(saved.readiness().score())),
                preconditions,
                Blockers.of(saved.blockers().stream()
                        .map(each -> new Blocker(criterion(each.criterion()), each.settled()))
                        .toList()),
                spreading,
                receivers,
                saved.openQuestions().stream()
                        .map(each -> new OpenQuestion(criterion(each.criterion()), each.fields()))
                        .toList(),
                evidence,
                outdated(saved.evidence()),
                saved.evidence() == null || saved.evidence().use() == null
                        ? EvidenceUse.OPTIONAL
                        : saved.evidence().use(),
                saved.notApplicable());
    }

    private ReceiverResult receiver(Receiving saved) {
        Receiver receiver = new Receiver(
                saved.id(),
                saved.name().isEmpty() ? saved.id() : saved.name(),
                saved.kind() == null ? OrganisationKind.HOSPITAL : saved.kind(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                new ProtectedElements(null, null, null));
        return new ReceiverResult(
                receiver,
                new Range<>(saved.level().low(), saved.level().high()),
                score(saved.score()),
                saved.collisions().stream()
                        .map(each -> new Collision(each.aspect(), each.element()))
                        .toList(),
                findings(Dimension.RECEIVER_FIT, saved.criteria()));
    }

    private List<Finding> findings(Domain dimension, List<Found> saved) {
        return saved.stream().map(each -> finding(dimension, each)).toList();
    }

    private Finding finding(Domain dimension, Found found) {
        Criterion criterion = criteria.computeIfAbsent(
                found.id(),
                id -> new Criterion(
                        id,
                        id,
                        dimension,
                        found.weight(),
                        null,
                        null,
                        null,
                        false,
                        null,
                        false,
                        false,
                        day(found.validFrom()),
                        day(found.validUntil()),
                        found.source(),
                        found.reads(),
                        List.of()));
        if (found.evidence() != null) {
            found.evidence()
                    .forEach(each -> evidence.put(each.field(), new Evidence(each.note(), each.source(), each.date())));
        }
        return new Finding(
                criterion,
                new Range<>(fulfilment(found.low()), fulfilment(found.high())),
                found.counts(),
                found.blocks());
    }

    private static @Nullable LocalDate day(String saved) {
        return saved.isEmpty() ? null : LocalDate.parse(saved);
    }

    private static Map<String, Evidence> outdated(SavedAssessment.@Nullable Use use) {
        Map<String, Evidence> outdated = new LinkedHashMap<>();
        if (use != null && use.outdated() != null) {
            use.outdated()
                    .forEach(each -> outdated.put(each.field(), new Evidence(each.note(), each.source(), each.date())));
        }
        return outdated;
    }

    private Criterion criterion(String id) {
        return Objects.requireNonNull(criteria.get(id));
    }

    private static Fulfilment fulfilment(BigDecimal value) {
        return Arrays.stream(Fulfilment.values())
                .filter(each -> each.value() == value.doubleValue())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Range<Score> score(@Nullable Points points) {
        return points == null ? null : new Range<>(score(points.low()), score(points.high()));
    }

    private static Score score(BigDecimal points) {
        return new Score(points.doubleValue(), points);
    }
}
