package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pilotreadiness.analysis.ConditionTrace;
import org.pilotreadiness.analysis.FactTrace;
import org.pilotreadiness.analysis.PatternTrace;
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
import org.pilotreadiness.scenario.FailureExplanation;
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
        List<Rule> rules = new ArrayList<>(scenarios.ruleSet().rules());
        rules.addAll(scenarios.ruleSet().portfolioRules());
        for (Rule rule : rules) {
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

    /** What decides whether the rule holds: a side of a comparison is reached where all else leaves it to that. */
    private void count(RuleTrace trace) {
        trace.attempts().stream()
                .filter(attempt -> attempt.holds() == trace.holds())
                .flatMap(attempt -> deciding(attempt.patterns(), PatternTrace::holds, true).stream())
                .forEach(pattern -> count(trace.rule(), pattern));
    }

    /** Of several facts those that fit decide, or all where none does. */
    private void count(Rule rule, PatternTrace pattern) {
        boolean isAny = pattern.facts().stream().anyMatch(FactTrace::fits);
        pattern.facts().stream()
                .filter(fact -> fact.fits() == isAny)
                .forEach(fact -> count(rule, fact.conditions(), true));
    }

    private void count(Rule rule, List<ConditionTrace> parts, boolean isAll) {
        deciding(parts, ConditionTrace::holds, isAll).forEach(part -> count(rule, part));
    }

    /** The parts that alone decide: of parts that must all hold those beside which all hold, else those beside which none does. */
    private static <T> List<T> deciding(List<T> parts, Predicate<T> holds, boolean isAll) {
        long others = parts.stream().filter(part -> holds.test(part) != isAll).count();
        return parts.stream()
                .filter(part -> others == (holds.test(part) == isAll ? 0 : 1))
                .toList();
    }

    private void count(Rule rule, ConditionTrace trace) {
        if (trace.condition() instanceof Condition.Comparison comparison
                && trace.side() != null
                && (trace.isKnown() || !comparison.operator().isOrder())) {
            sides.getOrDefault(new Place(rule, comparison), EnumSet.noneOf(Side.class))
                    .add(trace.side());
        }
        count(rule, trace.parts(), !(trace.condition() instanceof Condition.Any));
    }
}
