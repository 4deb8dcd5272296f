package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pilotreadiness.analysis.ConditionTrace;
import org.pilotreadiness.analysis.FactTrace;
import org.pilotreadiness.analysis.RuleTrace;
import org.pilotreadiness.analysis.Side;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.cli.workbench.Coverage.Outcomes;
import org.pilotreadiness.cli.workbench.Coverage.Threshold;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.Scenarios;

/** Counts what scenarios reach of a rule set. */
final class CoverageCount {

    private final Scenarios scenarios;
    private final Map<Place, Set<Side>> sides = new LinkedHashMap<>();

    /** A comparison in a rule. */
    private record Place(Rule rule, Condition.Comparison comparison) {}

    CoverageCount(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    Coverage coverage() {
        for (Rule rule : scenarios.ruleSet().rules()) {
            rule.patterns().stream()
                    .flatMap(pattern -> pattern.conditions().stream())
                    .flatMap(CoverageCount::comparisons)
                    .forEach(comparison -> sides.put(new Place(rule, comparison), EnumSet.noneOf(Side.class)));
        }
        scenarios.all().forEach(this::count);
        return new Coverage(
                scenarios.ruleSet().criteria().stream().map(this::outcomes).toList(),
                sides.entrySet().stream()
                        .map(each -> new Threshold(
                                each.getKey().rule(), each.getKey().comparison(), List.copyOf(each.getValue())))
                        .toList());
    }

    private static Stream<Condition.Comparison> comparisons(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                ? comparison.left().type().kind() == ValueType.Kind.NUMBER ? Stream.of(comparison) : Stream.empty()
                : Operands.parts(condition).stream().flatMap(CoverageCount::comparisons);
    }

    private Outcomes outcomes(Criterion criterion) {
        boolean hasPartly = scenarios.ruleSet().rules().stream()
                .anyMatch(rule -> rule.call() instanceof Call.PartlyMet partly
                        && partly.criterion().equals(criterion.id()));
        List<Fulfilment> possible = new ArrayList<>(List.of(Fulfilment.values()));
        if (!hasPartly) {
            possible.remove(Fulfilment.PARTLY_MET);
        }
        Set<Fulfilment> reached = EnumSet.noneOf(Fulfilment.class);
        scenarios.all().forEach(each -> reached.addAll(each.outcomes(criterion.id())));
        return new Outcomes(criterion, possible, List.copyOf(reached));
    }

    private void count(Scenario scenario) {
        FailureExplanation reasons = new FailureExplanation(scenarios, scenario);
        scenario.expected().keySet().stream()
                .flatMap(what -> reasons.of(what).stream())
                .forEach(rule -> {
                    count(rule.pessimistic());
                    count(rule.optimistic());
                });
    }

    private void count(RuleTrace trace) {
        trace.attempts().stream()
                .flatMap(attempt -> attempt.patterns().stream())
                .flatMap(pattern -> pattern.facts().stream())
                .filter(CoverageCount::isMeant)
                .flatMap(fact -> fact.conditions().stream())
                .forEach(condition -> count(trace.rule(), condition));
    }

    /** A rule about one of several facts says by words which one: the numbers of the others say nothing. */
    private static boolean isMeant(FactTrace fact) {
        return fact.fact().isEmpty()
                || fact.conditions().stream()
                        .allMatch(condition -> condition.holds()
                                || condition.side() != null
                                || !condition.parts().isEmpty());
    }

    private void count(Rule rule, ConditionTrace trace) {
        if (trace.condition() instanceof Condition.Comparison comparison
                && trace.side() != null
                && (trace.isKnown() || !comparison.operator().isOrder())) {
            sides.getOrDefault(new Place(rule, comparison), EnumSet.noneOf(Side.class))
                    .add(trace.side());
        }
        trace.parts().forEach(part -> count(rule, part));
    }
}
