package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.judgement.Judge;
import org.pilotreadiness.internal.policy.TotalsEntry;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.rule.SpreadingLevel;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;
import org.pilotreadiness.vocabulary.CriterionValue;

/** The scenario tests of one rule set. Thread-safe. */
public final class Scenarios {

    private final Judge judge;
    private final List<Scenario> all;

    private Scenarios(Judge judge, List<Scenario> all) {
        this.judge = judge;
        this.all = List.copyOf(all);
    }

    /**
     * The scenarios in the rule set's folder {@code scenarios}.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     */
    public static Scenarios of(RuleSet ruleSet) {
        ScenarioReader reader = new ScenarioReader(ruleSet.criteria());
        ruleSet.scenarioFiles().forEach(reader::read);
        if (!reader.problems().isEmpty()) {
            throw new InvalidRuleSetException(reader.problems());
        }
        return new Scenarios(new Judge(ruleSet), reader.scenarios());
    }

    /** All scenarios, in the order of files and entries; may be empty. */
    public List<Scenario> all() {
        return all;
    }

    /** Runs all scenarios, in their order. */
    public List<ScenarioResult> runAll() {
        return all.stream().map(this::run).toList();
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        TotalsEntry totals = scenario.totals();
        List<Mismatch> mismatches = new ArrayList<>();
        Map<String, String> outcome =
                totals == null ? Outcome.of(judge.assess(scenario.pilot()), scenario.rest()) : Map.of();
        scenario.expected().forEach((what, expected) -> {
            String actual =
                    totals == null ? outcome.getOrDefault(what, "nothing") : level(what, scenario.pilot(), totals);
            if (!actual.equals(expected)) {
                mismatches.add(new Mismatch(what, expected, actual));
            }
        });
        return new ScenarioResult(scenario, mismatches);
    }

    /** What the level rules name from totals. */
    private String level(String what, Pilot pilot, TotalsEntry totals) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            var score = totals.scores().get(Words.of(dimension));
            if (score != null) {
                scores.put(dimension, score.doubleValue());
            }
        }
        List<CriterionValue> values = new ArrayList<>();
        totals.values().forEach((id, word) -> values.add(new CriterionValue(id, value(word))));
        List<String> blockers = totals.blockers() == null ? List.of() : totals.blockers();
        SpreadingLevel potential = totals.potential() == null ? SpreadingLevel.HIGH : totals.potential();
        return switch (what) {
            case "readiness" -> Words.of(judge.levels().readiness(pilot, scores, blockers, potential));
            case "spreading-potential" -> Words.of(judge.levels().spreadingPotential(pilot, scores, values));
            case "receiver-fit" -> Words.of(judge.levels().receiverFit(pilot, scores, values));
            default -> "nothing";
        };
    }

    private static double value(String word) {
        return Arrays.stream(Fulfilment.values())
                .filter(fulfilment -> Outcome.word(fulfilment).equals(word))
                .findFirst()
                .orElse(Fulfilment.NOT_MET)
                .value();
    }
}
