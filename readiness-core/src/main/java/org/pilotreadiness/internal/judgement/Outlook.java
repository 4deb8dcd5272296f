package org.pilotreadiness.internal.judgement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.rule.ReadinessLevel;
import org.pilotreadiness.rule.SpreadingLevel;
import org.pilotreadiness.vocabulary.CriterionValue;

/**
 * What the level rules would say of one pilot if its criteria were met as supposed. Many suppositions come to the same
 * scores, so what was asked once is remembered. Serves one thread.
 */
final class Outlook {

    private final Catalogue catalogue;
    private final LevelRules rules;
    private final Pilot pilot;
    private final Standing standing;
    private final Map<List<Object>, SpreadingLevel> potentials = new HashMap<>();
    private final Map<List<Object>, ReadinessLevel> readinesses = new HashMap<>();

    Outlook(Catalogue catalogue, LevelRules rules, Pilot pilot, Standing standing) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.pilot = pilot;
        this.standing = standing;
    }

    /** Both levels of one supposition. */
    record Levels(ReadinessLevel readiness, SpreadingLevel spreading) {}

    /**
     * What levels depend on.
     *
     * @param scores of the preconditions that are assessed and of spreading
     * @param blockers the ids of the criteria that block
     * @param values those of the criteria that level rules ask for
     */
    record Totals(Map<Dimension, Double> scores, List<String> blockers, List<CriterionValue> values) {

        /** The mean of the assessed preconditions' scores; 0 when none is assessed. */
        double mean() {
            return scores.entrySet().stream()
                    .filter(score -> score.getKey().isPrecondition())
                    .mapToDouble(Map.Entry::getValue)
                    .average()
                    .orElse(0);
        }
    }

    Levels levels(Fulfilment[] values) {
        return levels(totals(values));
    }

    Levels levels(Totals totals) {
        SpreadingLevel spreading = potentials.get(List.of(totals.scores(), totals.values()));
        if (spreading == null) {
            spreading = rules.spreadingPotential(pilot, totals.scores(), totals.values());
            potentials.put(List.of(totals.scores(), totals.values()), spreading);
        }
        List<Object> facts = List.of(spreading, preconditions(totals.scores()), totals.blockers());
        ReadinessLevel readiness = readinesses.get(facts);
        if (readiness == null) {
            readiness = rules.readiness(pilot, totals.scores(), totals.blockers(), spreading);
            readinesses.put(facts, readiness);
        }
        return new Levels(readiness, spreading);
    }

    private static List<Map.Entry<Dimension, Double>> preconditions(Map<Dimension, Double> scores) {
        return scores.entrySet().stream()
                .filter(score -> score.getKey().isPrecondition())
                .<Map.Entry<Dimension, Double>>map(Map.Entry::copyOf)
                .toList();
    }

    Totals totals(Fulfilment[] values) {
        return new Totals(scores(values), blockers(values), asked(values));
    }

    private Map<Dimension, Double> scores(Fulfilment[] values) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Double score = dimension == Dimension.RECEIVER_FIT ? null : catalogue.score(dimension, values, standing);
            if (score != null) {
                scores.put(dimension, score);
            }
        }
        return scores;
    }

    private List<String> blockers(Fulfilment[] values) {
        List<String> blockers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (standing.blocks(i) && values[i] == Fulfilment.NOT_MET) {
                blockers.add(catalogue.get(i).id());
            }
        }
        return blockers;
    }

    private List<CriterionValue> asked(Fulfilment[] values) {
        List<CriterionValue> facts = new ArrayList<>();
        for (int number : catalogue.of(Dimension.SPREADING_POTENTIAL)) {
            String id = catalogue.get(number).id();
            if (rules.asksFor(id)) {
                facts.add(new CriterionValue(id, values[number].value()));
            }
        }
        return facts;
    }
}
