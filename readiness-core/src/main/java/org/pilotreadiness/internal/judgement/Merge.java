package org.pilotreadiness.internal.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
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
import org.pilotreadiness.internal.reading.Collisions;
import org.pilotreadiness.internal.reading.OpenFields;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.rule.Criterion;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/** The judgements of the two readings of a pilot laid over each other. */
final class Merge {

    private final RuleSetIdentity ruleSet;
    private final Catalogue catalogue;
    private final Pilot pilot;
    private final Standing standing;
    private final OpenFields open;
    private final Judgement low;
    private final Judgement high;
    private final EvidenceUse evidenceUse;

    Merge(RuleSetIdentity ruleSet, Catalogue catalogue, Case of, EvidenceUse evidenceUse) {
        this.evidenceUse = evidenceUse;
        this.ruleSet = ruleSet;
        this.catalogue = catalogue;
        this.pilot = of.pilot();
        this.standing = of.standing();
        this.open = of.open();
        this.low = of.low();
        this.high = of.high();
    }

    Assessment assessment() {
        return new Assessment(
                pilot.id(),
                pilot.title(),
                pilot.gate(),
                ruleSet,
                new ReadinessResult(
                        Range.over(low.readiness(), high.readiness()),
                        range(low.basis().mean(), high.basis().mean())),
                preconditions(),
                blockers(),
                new SpreadingResult(
                        Range.over(low.spreading(), high.spreading()),
                        score(Dimension.SPREADING_POTENTIAL),
                        findings(Dimension.SPREADING_POTENTIAL, low.values(), high.values())),
                receivers(),
                openQuestions(),
                pilot.evidence(),
                evidenceUse);
    }

    private List<PreconditionResult> preconditions() {
        List<PreconditionResult> results = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isPrecondition()) {
                results.add(new PreconditionResult(
                        dimension, score(dimension), findings(dimension, low.values(), high.values())));
            }
        }
        return results;
    }

    private @Nullable Range<Score> score(Dimension dimension) {
        return range(low.basis().scores().get(dimension), high.basis().scores().get(dimension));
    }

    private static @Nullable Range<Score> range(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : Range.over(new Score(one), new Score(other));
    }

    private List<Finding> findings(Dimension dimension, Fulfilment[] lows, Fulfilment[] highs) {
        int[] numbers = catalogue.of(dimension);
        Finding[] findings = new Finding[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            findings[i] = catalogue.finding(number, lows[number], highs[number], standing);
        }
        return List.of(findings);
    }

    private List<Blocker> blockers() {
        List<Blocker> settled = new ArrayList<>();
        List<Blocker> possible = new ArrayList<>();
        for (int i = 0; i < catalogue.size(); i++) {
            if (!standing.blocks(i)) {
                continue;
            }
            Fulfilment one = low.values()[i];
            Fulfilment other = high.values()[i];
            if (one == Fulfilment.NOT_MET || other == Fulfilment.NOT_MET) {
                (one == other ? settled : possible).add(new Blocker(catalogue.get(i), one == other));
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
        Collisions.certain(pilot.spreading())
                .forEach(found -> collisions
                        .computeIfAbsent(found.receiver(), id -> new ArrayList<>())
                        .add(new Collision(found.aspect(), found.element())));
        for (int i = 0; i < receivers.size(); i++) {
            Judgement.OfReceiver worst = low.receivers().get(i);
            Judgement.OfReceiver best = high.receivers().get(i);
            results.add(new ReceiverResult(
                    receivers.get(i),
                    Range.over(worst.fit(), best.fit()),
                    range(worst.score(), best.score()),
                    collisions.getOrDefault(receivers.get(i).id(), List.of()),
                    findings(Dimension.RECEIVER_FIT, worst.values(), best.values())));
        }
        return results;
    }

    /** Unknown fields that a criterion of spreading, or one that counts, reads and that is not settled. */
    private List<OpenQuestion> openQuestions() {
        if (Arrays.equals(low.values(), high.values())) {
            return List.of();
        }
        Map<Integer, List<Criterion>> askedBy = new LinkedHashMap<>();
        for (int i = 0; i < catalogue.size(); i++) {
            Criterion criterion = catalogue.get(i);
            if (low.values()[i] != high.values()[i]
                    && standing.counts(i)
                    && criterion.dimension() != Dimension.RECEIVER_FIT) {
                for (int read : catalogue.reads(i)) {
                    if (open.contains(read)) {
                        askedBy.computeIfAbsent(read, any -> new ArrayList<>(1)).add(criterion);
                    }
                }
            }
        }
        List<OpenQuestion> questions = new ArrayList<>(askedBy.size());
        askedBy.forEach((read, criteria) ->
                open.paths(read).forEach(field -> questions.add(new OpenQuestion(field, criteria))));
        return questions;
    }
}
