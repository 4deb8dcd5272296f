package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.pilot.Pilot;

/** The facts from which level rules name a level. */
public final class LevelFacts {

    private LevelFacts() {}

    public static List<Object> receiverFit(Pilot pilot, Map<Domain, Double> scores, List<CriterionValue> values) {
        List<Object> facts = new ArrayList<>(2 + values.size());
        facts.add(pilot);
        Double score = scores.get(Dimension.RECEIVER_FIT);
        if (score != null) {
            facts.add(new ReceiverScore(score));
        }
        facts.addAll(values);
        return facts;
    }

    public static List<Object> spreadingPotential(
            Pilot pilot, Map<Domain, Double> scores, List<CriterionValue> values) {
        List<Object> facts = new ArrayList<>(2 + values.size() + scores.size());
        facts.add(pilot);
        Double score = scores.get(Dimension.SPREADING_POTENTIAL);
        if (score != null) {
            facts.add(new SpreadingScore(score));
        }
        facts.addAll(values);
        preconditions(scores, facts);
        return facts;
    }

    public static List<Object> readiness(
            Pilot pilot, Map<Domain, Double> scores, List<String> blockers, SpreadingLevel spreading) {
        List<Object> facts = new ArrayList<>(2 + scores.size() + blockers.size());
        facts.add(pilot);
        facts.add(new SpreadingPotential(spreading));
        preconditions(scores, facts);
        for (String id : blockers) {
            facts.add(new Blocker(id));
        }
        return facts;
    }

    private static void preconditions(Map<Domain, Double> scores, List<Object> facts) {
        scores.forEach((domain, score) -> {
            if (domain.isPrecondition()) {
                facts.add(PreconditionScore.of(domain, score));
            }
        });
    }
}
