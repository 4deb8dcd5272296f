package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.judging.LevelFacts;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Call;

/** What a scenario gives to the level rules alone. */
record Totals(TotalsEntry entry) {

    /** The facts that the rules for a level read. */
    List<Object> facts(Pilot pilot, Call.Verdict level) {
        return switch (level) {
            case READINESS -> LevelFacts.readiness(pilot, scores(), blockers(), potential());
            case SPREADING_POTENTIAL -> LevelFacts.spreadingPotential(pilot, scores(), values());
            case RECEIVER_FIT -> LevelFacts.receiverFit(pilot, scores(), values());
        };
    }

    Map<Domain, Double> scores() {
        Map<Domain, Double> scores = new LinkedHashMap<>();
        entry.scores().forEach((key, score) -> scores.put(Domain.of(key), score.doubleValue()));
        return scores;
    }

    List<CriterionValue> values() {
        List<CriterionValue> values = new ArrayList<>();
        entry.values().forEach((id, word) -> values.add(new CriterionValue(id, value(word))));
        return values;
    }

    List<String> blockers() {
        return entry.blockers() == null ? List.of() : entry.blockers();
    }

    SpreadingLevel potential() {
        return entry.potential() == null ? SpreadingLevel.HIGH : entry.potential();
    }

    private static double value(String word) {
        return Arrays.stream(Fulfilment.values())
                .filter(fulfilment -> Outcome.word(fulfilment).equals(word))
                .findFirst()
                .orElse(Fulfilment.NOT_MET)
                .value();
    }
}
