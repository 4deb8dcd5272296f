package org.pilotreadiness.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
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
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.internal.reading.UnknownFields;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotDigest;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;

/** The judgements of the two readings of a pilot laid over each other. */
final class AssessmentBuilder {

    private final RuleSetIdentity ruleSet;
    private final Catalogue catalogue;
    private final Thresholds thresholds;
    private final Pilot pilot;
    private final PilotDigest digest;
    private final GateWeights weights;
    private final Readings readings;
    private final ReadingResult low;
    private final ReadingResult high;
    private final Map<String, Evidence> outdated;
    private final EvidenceUse evidenceUse;
    private final @Nullable LocalDate asOf;

    AssessmentBuilder(
            RuleSetIdentity ruleSet,
            Catalogue catalogue,
            Thresholds thresholds,
            TwoReadings of,
            EvidenceUse evidenceUse,
            @Nullable LocalDate asOf) {
        this.asOf = asOf;
        this.outdated = of.outdated();
        this.thresholds = thresholds;
        this.evidenceUse = evidenceUse;
        this.ruleSet = ruleSet;
        this.catalogue = catalogue;
        this.pilot = of.pilot();
        this.digest = PilotDigest.of(of.given());
        this.weights = of.weights();
        this.readings = of.readings();
        this.low = of.low();
        this.high = of.high();
    }

    Assessment assessment() {
        return new Assessment(
                pilot.id(),
                digest,
                pilot.title(),
                pilot.gate(),
                asOf,
                ruleSet,
                new ReadinessResult(
                        Range.over(low.readiness(), high.readiness()),
                        range(low.basis().mean(), high.basis().mean(), Score::new)),
                preconditions(),
                Blockers.of(blockers()),
                new SpreadingResult(
                        Range.over(low.spreading(), high.spreading()),
                        score(Dimension.SPREADING_POTENTIAL),
                        findings(Dimension.SPREADING_POTENTIAL, low.values(), high.values())),
                receivers(),
                openQuestions(),
                pilot.evidence(),
                outdated,
                evidenceUse,
                notApplicable());
    }

    private Map<String, String> notApplicable() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (int i = 0; i < catalogue.size() && !pilot.notApplicable().isEmpty(); i++) {
            Criterion criterion = catalogue.get(i);
            if (criterion.isNotApplicable(pilot)) {
                reasons.put(
                        criterion.id(),
                        criterion.fields().stream()
                                .map(pilot.notApplicable()::get)
                                .distinct()
                                .collect(Collectors.joining("; ")));
            }
        }
        return reasons;
    }

    private List<PreconditionResult> preconditions() {
        List<PreconditionResult> results = new ArrayList<>();
        for (Domain dimension : catalogue.domains()) {
            if (dimension.isPrecondition()) {
                results.add(new PreconditionResult(
                        dimension, score(dimension), findings(dimension, low.values(), high.values())));
            }
        }
        return results;
    }

    private @Nullable Range<Score> score(Domain dimension) {
        return range(
                low.basis().scores().get(dimension),
                high.basis().scores().get(dimension),
                exact -> thresholds.score(dimension, exact));
    }

    private static @Nullable Range<Score> range(
            @Nullable Double one, @Nullable Double other, DoubleFunction<Score> score) {
        return one == null || other == null ? null : Range.over(score.apply(one), score.apply(other));
    }

    private List<Finding> findings(Domain dimension, Fulfilment[] lows, Fulfilment[] highs) {
        int[] numbers = catalogue.of(dimension);
        int shift = catalogue.shift(dimension);
        Finding[] findings = new Finding[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            findings[i] = catalogue.finding(number, lows[number - shift], highs[number - shift], weights);
        }
        return List.of(findings);
    }

    private List<Blocker> blockers() {
        List<Blocker> settled = new ArrayList<>();
        List<Blocker> possible = new ArrayList<>();
        for (int number : weights.blocking()) {
            Fulfilment one = low.values()[number];
            Fulfilment other = high.values()[number];
            if (one == Fulfilment.NOT_MET || other == Fulfilment.NOT_MET) {
                (one == other ? settled : possible).add(new Blocker(catalogue.get(number), one == other));
            }
        }
        settled.addAll(possible);
        return settled;
    }

    private List<ReceiverResult> receivers() {
        List<ReceiverResult> results = new ArrayList<>();
        List<Receiver> receivers = pilot.spreading().receivers();
        if (receivers == null) {
            return results;
        }
        Map<String, List<Collision>> collisions = new LinkedHashMap<>();
        for (var found : readings.optimistic().collisions()) {
            collisions
                    .computeIfAbsent(found.receiver(), id -> new ArrayList<>())
                    .add(new Collision(found.aspect(), found.element()));
        }
        for (int i = 0; i < receivers.size(); i++) {
            ReadingResult.OfReceiver worst = low.receivers().get(i);
            ReadingResult.OfReceiver best = high.receivers().get(i);
            results.add(new ReceiverResult(
                    receivers.get(i),
                    Range.over(worst.fit(), best.fit()),
                    range(worst.score(), best.score(), exact -> thresholds.score(Dimension.RECEIVER_FIT, exact)),
                    collisions.getOrDefault(receivers.get(i).id(), List.of()),
                    findings(Dimension.RECEIVER_FIT, worst.values(), best.values())));
        }
        return results;
    }

    private List<OpenQuestion> openQuestions() {
        UnknownFields open = readings.open();
        if (open.isEmpty()) {
            return List.of();
        }
        List<OpenQuestion> questions = new ArrayList<>();
        for (int i = 0; i < catalogue.size(); i++) {
            if (isUnsettled(i)) {
                questions.add(catalogue.question(i, open));
            }
        }
        return questions;
    }

    private boolean isUnsettled(int criterion) {
        return low.values()[criterion] != high.values()[criterion]
                && weights.counts(criterion)
                && catalogue.get(criterion).dimension() != Dimension.RECEIVER_FIT;
    }
}
