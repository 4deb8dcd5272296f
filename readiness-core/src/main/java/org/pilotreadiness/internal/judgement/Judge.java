package org.pilotreadiness.internal.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.internal.engine.RuleBase;
import org.pilotreadiness.internal.reading.OpenFields;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.rule.Call;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.rule.ReadinessLevel;
import org.pilotreadiness.rule.Rule;
import org.pilotreadiness.rule.SpreadingLevel;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.vocabulary.Blocker;
import org.pilotreadiness.vocabulary.CriterionValue;
import org.pilotreadiness.vocabulary.PreconditionScore;
import org.pilotreadiness.vocabulary.ReceiverScore;
import org.pilotreadiness.vocabulary.SpreadingPotential;
import org.pilotreadiness.vocabulary.SpreadingScore;

/** Judges pilots by one rule set. Thread-safe: what changes belongs to one reading. */
public final class Judge {

    private final RuleSet ruleSet;
    private final Catalogue catalogue;
    private final RuleBase<Tally> criteria;
    private final RuleBase<Lowest<SpreadingLevel>> receiverFit;
    private final RuleBase<Lowest<SpreadingLevel>> spreadingPotential;
    private final RuleBase<Lowest<ReadinessLevel>> readiness;

    /** Builds the engine's networks; the costly part, done once for each rule set. */
    public Judge(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.catalogue = new Catalogue(ruleSet.criteria());
        this.criteria = criteria(ruleSet.rules());
        this.receiverFit = levels(Call.Verdict.RECEIVER_FIT, SpreadingLevel.class);
        this.spreadingPotential = levels(Call.Verdict.SPREADING_POTENTIAL, SpreadingLevel.class);
        this.readiness = levels(Call.Verdict.READINESS, ReadinessLevel.class);
    }

    /** Judges a pilot in both readings, or in one when nothing of it is unknown. */
    public Assessment assess(Pilot pilot) {
        List<String> open = OpenFields.of(pilot);
        boolean[] counts = catalogue.counting(pilot);
        boolean[] blocks = catalogue.blocking(pilot);
        Judgement low = judge(Reading.pessimistic(pilot), counts, blocks);
        Judgement high = open.isEmpty() ? low : judge(Reading.optimistic(pilot), counts, blocks);
        return new Merge(ruleSet.identity(), catalogue, pilot, counts, blocks, low, high).assessment(open);
    }

    private Judgement judge(Reading reading, boolean[] counts, boolean[] blocks) {
        Tally tally = new Tally(catalogue.size());
        criteria.run(reading.facts(), tally);
        Map<Dimension, Score> scores = scores(tally.ofPilot(), counts);
        SpreadingLevel spreading = spreadingLevel(reading.pilot(), tally.ofPilot(), scores);
        List<Judgement.OfReceiver> receivers = new ArrayList<>();
        if (reading.pilot().spreading().receivers() != null) {
            for (Receiver receiver : reading.receivers()) {
                receivers.add(receiver(reading.pilot(), tally.ofReceiver(receiver), counts));
            }
        }
        return new Judgement(
                tally.ofPilot(),
                scores,
                mean(scores),
                readinessLevel(reading.pilot(), tally.ofPilot(), blocks, scores, spreading),
                spreading,
                receivers);
    }

    private Map<Dimension, Score> scores(Fulfilment[] values, boolean[] counts) {
        Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Score score = dimension == Dimension.RECEIVER_FIT ? null : catalogue.score(dimension, values, counts);
            if (score != null) {
                scores.put(dimension, score);
            }
        }
        return scores;
    }

    private static @Nullable Score mean(Map<Dimension, Score> scores) {
        double sum = 0;
        int assessed = 0;
        for (Map.Entry<Dimension, Score> entry : scores.entrySet()) {
            if (entry.getKey().isPrecondition()) {
                sum += entry.getValue().exact();
                assessed++;
            }
        }
        return assessed == 0 ? null : new Score(Math.min(100, sum / assessed));
    }

    private SpreadingLevel spreadingLevel(Pilot pilot, Fulfilment[] values, Map<Dimension, Score> scores) {
        List<Object> facts = new ArrayList<>();
        facts.add(pilot);
        Score score = scores.get(Dimension.SPREADING_POTENTIAL);
        if (score != null) {
            facts.add(new SpreadingScore(score.exact()));
        }
        values(Dimension.SPREADING_POTENTIAL, values, facts);
        preconditions(scores, facts);
        return lowest(spreadingPotential, facts, SpreadingLevel.HIGH);
    }

    private ReadinessLevel readinessLevel(
            Pilot pilot,
            Fulfilment[] values,
            boolean[] blocks,
            Map<Dimension, Score> scores,
            SpreadingLevel spreading) {
        List<Object> facts = new ArrayList<>();
        facts.add(pilot);
        facts.add(new SpreadingPotential(spreading));
        preconditions(scores, facts);
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] && values[i] == Fulfilment.NOT_MET) {
                facts.add(new Blocker(catalogue.get(i).id()));
            }
        }
        return lowest(readiness, facts, ReadinessLevel.READY);
    }

    private Judgement.OfReceiver receiver(Pilot pilot, Fulfilment[] values, boolean[] counts) {
        List<Object> facts = new ArrayList<>();
        facts.add(pilot);
        Score score = catalogue.score(Dimension.RECEIVER_FIT, values, counts);
        if (score != null) {
            facts.add(new ReceiverScore(score.exact()));
        }
        values(Dimension.RECEIVER_FIT, values, facts);
        return new Judgement.OfReceiver(values, score, lowest(receiverFit, facts, SpreadingLevel.HIGH));
    }

    private void values(Dimension dimension, Fulfilment[] values, Collection<Object> facts) {
        for (int number : catalogue.of(dimension)) {
            facts.add(new CriterionValue(catalogue.get(number).id(), values[number].value()));
        }
    }

    private static void preconditions(Map<Dimension, Score> scores, Collection<Object> facts) {
        scores.forEach((dimension, score) -> {
            if (dimension.isPrecondition()) {
                facts.add(new PreconditionScore(dimension, score.exact()));
            }
        });
    }

    private static <L extends Enum<L>> L lowest(RuleBase<Lowest<L>> rules, List<Object> facts, L highest) {
        Lowest<L> lowest = new Lowest<>(highest);
        rules.run(facts, lowest);
        return lowest.level();
    }

    private RuleBase<Tally> criteria(List<Rule> rules) {
        List<Rule> ofCriteria = rules.stream()
                .filter(rule -> rule.call() instanceof Call.Met || rule.call() instanceof Call.PartlyMet)
                .toList();
        return new RuleBase<>(ofCriteria, Tally.class, rule -> {
            boolean isMet = rule.call() instanceof Call.Met;
            String id =
                    rule.call() instanceof Call.Met met ? met.criterion() : ((Call.PartlyMet) rule.call()).criterion();
            int number = catalogue.number(id);
            Fulfilment found = isMet ? Fulfilment.MET : Fulfilment.PARTLY_MET;
            return (tally, receiver) -> tally.raise(number, found, receiver);
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <L extends Enum<L>> RuleBase<Lowest<L>> levels(Call.Verdict verdict, Class<L> type) {
        List<Rule> ofVerdict = ruleSet.rules().stream()
                .filter(rule -> rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict)
                .toList();
        return new RuleBase<>(ofVerdict, (Class) Lowest.class, rule -> {
            L level = type.cast(((Call.AtMost) rule.call()).level());
            return (lowest, fact) -> ((Lowest<L>) lowest).atMost(level);
        });
    }
}
