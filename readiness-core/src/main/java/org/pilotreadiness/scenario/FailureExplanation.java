package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.analysis.Explainer;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.internal.judging.LevelFacts;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call.Verdict;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;

/** The rules that decide what a scenario expects, with what they met in it. */
final class FailureExplanation {

    private static final String RECEIVERS = "receivers.";

    private final RuleSet ruleSet;
    private final Judge judge;
    private final Scenario scenario;
    private final Explainer explainer;

    FailureExplanation(RuleSet ruleSet, Judge judge, Scenario scenario) {
        this.ruleSet = ruleSet;
        this.judge = judge;
        this.scenario = scenario;
        this.explainer = Explainer.of(ruleSet);
    }

    List<RuleExplanation> of(Mismatch mismatch) {
        String what = mismatch.what();
        if (what.equals("blockers") || what.equals("possibleBlockers")) {
            Set<String> ids = new LinkedHashSet<>(ids(mismatch.expected()));
            List<String> others = ids(mismatch.actual());
            Set<String> both = new LinkedHashSet<>(ids);
            both.retainAll(others);
            ids.addAll(others);
            ids.removeAll(both);
            return ids.stream().flatMap(id -> of(id).stream()).toList();
        }
        return of(what.startsWith("counts.") ? what.substring("counts.".length()) : what);
    }

    /** The rules that decide a criterion or a level; none for what is worked out without rules. */
    List<RuleExplanation> of(String what) {
        if (what.startsWith(RECEIVERS)) {
            String rest = what.substring(RECEIVERS.length());
            int dot = rest.lastIndexOf('.');
            return dot < 0 ? List.of() : ofReceiver(rest.substring(0, dot), rest.substring(dot + 1));
        }
        if (what.equals(Words.of(Verdict.READINESS))) {
            return level(Verdict.READINESS, "");
        }
        if (what.equals(Words.of(Verdict.SPREADING_POTENTIAL))) {
            return level(Verdict.SPREADING_POTENTIAL, "");
        }
        if (what.equals(Words.of(Verdict.RECEIVER_FIT))) {
            return level(Verdict.RECEIVER_FIT, "");
        }
        return criterion(what, "");
    }

    private List<RuleExplanation> ofReceiver(String receiver, String what) {
        return what.equals(Words.of(Verdict.RECEIVER_FIT))
                ? level(Verdict.RECEIVER_FIT, receiver)
                : criterion(what, receiver);
    }

    private List<RuleExplanation> criterion(String id, String receiver) {
        boolean isKnown = ruleSet.criteria().stream().map(Criterion::id).anyMatch(id::equals);
        if (!isKnown || scenario.totals() != null) {
            return List.of();
        }
        return explainer.explain(scenario.pilot(), id).stream()
                .filter(explanation ->
                        receiver.isEmpty() || explanation.receiver().equals(receiver))
                .flatMap(explanation -> explanation.rules().stream())
                .toList();
    }

    private List<RuleExplanation> level(Verdict verdict, String receiver) {
        Pilot pilot = scenario.pilot();
        if (scenario.totals() != null) {
            Totals totals = new Totals(scenario.totals());
            List<Object> facts =
                    switch (verdict) {
                        case READINESS ->
                            LevelFacts.readiness(pilot, totals.scores(), totals.blockers(), totals.potential());
                        case SPREADING_POTENTIAL ->
                            LevelFacts.spreadingPotential(pilot, totals.scores(), totals.values());
                        case RECEIVER_FIT -> LevelFacts.receiverFit(pilot, totals.scores(), totals.values());
                    };
            return explainer.explain(verdict, facts, facts);
        }
        Assessment assessment = judge.assess(pilot);
        return explainer.explain(
                verdict,
                new End(assessment, false).facts(verdict, receiver),
                new End(assessment, true).facts(verdict, receiver));
    }

    /** The facts for level rules at one end of an assessment's ranges. */
    private final class End {

        private final Assessment assessment;
        private final boolean isHigh;

        End(Assessment assessment, boolean isHigh) {
            this.assessment = assessment;
            this.isHigh = isHigh;
        }

        List<Object> facts(Verdict verdict, String receiver) {
            Pilot pilot = scenario.pilot();
            return switch (verdict) {
                case READINESS ->
                    LevelFacts.readiness(
                            pilot,
                            scores(),
                            blockers(),
                            at(assessment.spreading().level()));
                case SPREADING_POTENTIAL ->
                    LevelFacts.spreadingPotential(
                            pilot, scores(), values(assessment.spreading().findings()));
                case RECEIVER_FIT ->
                    assessment.receivers().stream()
                            .filter(result -> result.receiver().id().equals(receiver))
                            .findFirst()
                            .map(this::ofReceiver)
                            .orElse(List.of());
            };
        }

        private List<Object> ofReceiver(ReceiverResult result) {
            Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
            put(scores, Dimension.RECEIVER_FIT, result.possibleScore());
            return LevelFacts.receiverFit(scenario.pilot(), scores, values(result.findings()));
        }

        private Map<Dimension, Double> scores() {
            Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
            assessment.preconditions().forEach(result -> put(scores, result.precondition(), result.possibleScore()));
            put(scores, Dimension.SPREADING_POTENTIAL, assessment.spreading().possibleScore());
            return scores;
        }

        private void put(Map<Dimension, Double> scores, Dimension dimension, @Nullable Range<Score> score) {
            if (score != null) {
                scores.put(dimension, at(score).exact());
            }
        }

        private List<String> blockers() {
            return assessment.blockers().stream()
                    .filter(blocker -> blocker.isSettled() || !isHigh)
                    .map(blocker -> blocker.criterion().id())
                    .toList();
        }

        private List<CriterionValue> values(List<Finding> findings) {
            List<CriterionValue> values = new ArrayList<>();
            findings.forEach(finding -> values.add(new CriterionValue(
                    finding.criterion().id(), at(finding.fulfilment()).value())));
            return values;
        }

        private <T extends Comparable<? super T>> T at(Range<T> range) {
            return isHigh ? range.high() : range.low();
        }
    }

    private static List<String> ids(String listed) {
        return Stream.of(listed.split(", ", -1)).filter(id -> !id.isEmpty()).toList();
    }
}
