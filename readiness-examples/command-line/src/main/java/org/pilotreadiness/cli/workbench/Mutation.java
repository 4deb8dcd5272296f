package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.workbench.Mutant.Change;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * A mutant with the rules that come of it.
 *
 * @param mutant what is changed
 * @param rule what stands in the place of the rule; null when it is removed
 * @param criterion what stands in the place of the rule's criterion; null when that stays
 */
record Mutation(
        Mutant mutant, @Nullable Rule rule, @Nullable Criterion criterion) {

    /** All small changes of a rule set, in the order of its rules. */
    static List<Mutation> all(RuleSet ruleSet) {
        List<Mutation> all = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(ruleSet.rules());
        rules.addAll(ruleSet.portfolioRules());
        for (Rule rule : rules) {
            all.add(new Mutation(new Mutant(rule, new Change.RuleRemoved()), null, null));
            patterns(rule, all);
            call(rule, all);
            if (rule.call() instanceof Call.Met met) {
                ruleSet.criteria().stream()
                        .filter(criterion -> criterion.id().equals(met.criterion()))
                        .flatMap(Mutation::criteria)
                        .forEach(pair -> all.add(new Mutation(new Mutant(rule, pair), rule, pair.after())));
            }
        }
        return all;
    }

    /** The rules with the change. */
    List<Rule> rules(List<Rule> rules) {
        List<Rule> changed = new ArrayList<>();
        for (Rule each : rules) {
            if (!each.equals(mutant.rule())) {
                changed.add(each);
            } else if (rule != null) {
                changed.add(rule);
            }
        }
        return changed;
    }

    /** The criteria with the change. */
    List<Criterion> criteria(List<Criterion> criteria) {
        return criteria.stream()
                .map(each -> criterion != null && each.id().equals(criterion.id()) ? criterion : each)
                .toList();
    }

    /** The criterion in the place of which another stands; empty when all stay. */
    Optional<Criterion> before(RuleSet ruleSet) {
        return ruleSet.criteria().stream()
                .filter(each -> criterion != null && each.id().equals(criterion.id()))
                .findFirst();
    }

    /** The id of the criterion that a call decides about; empty when it is about a level or a conflict. */
    static String criterion(Call call) {
        return call instanceof Call.Met met
                ? met.criterion()
                : call instanceof Call.PartlyMet partly ? partly.criterion() : "";
    }

    private static void patterns(Rule rule, List<Mutation> all) {
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            int place = i;
            ConditionChanges.of(pattern.conditions())
                    .forEach((change, conditions) -> all.add(
                            new Mutation(new Mutant(rule, change), with(rule, place, pattern.with(conditions)), null)));
            if (pattern.accumulation() != null) {
                Accumulation of = pattern.accumulation();
                ConditionChanges.of(List.copyOf(of.conditions()))
                        .forEach((change, conditions) -> all.add(new Mutation(
                                new Mutant(rule, change),
                                with(rule, place, pattern.with(comparing(of, conditions))),
                                null)));
            } else if (pattern.quantifier() != Quantifier.EACH) {
                Pattern other = new Pattern(
                        pattern.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT,
                        pattern.variable(),
                        pattern.fact(),
                        pattern.bindings(),
                        pattern.conditions(),
                        pattern.position());
                all.add(new Mutation(
                        new Mutant(rule, new Change.PatternReplaced(pattern, other)), with(rule, place, other), null));
            }
            if (rule.patterns().size() > 1 && !isNeeded(pattern, rule)) {
                List<Pattern> fewer = new ArrayList<>(rule.patterns());
                fewer.remove(place);
                all.add(new Mutation(
                        new Mutant(rule, new Change.PatternDropped(pattern)),
                        new Rule(rule.name(), rule.file(), rule.position(), fewer, rule.call()),
                        null));
            }
        }
    }

    /** What is compared stays so in every change of it. */
    private static Accumulation comparing(Accumulation of, List<Condition> changed) {
        return new Accumulation(
                of.functions(),
                changed.stream().map(Condition.Comparison.class::cast).toList());
    }

    private static Rule with(Rule rule, int place, Pattern pattern) {
        List<Pattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(place, pattern);
        return new Rule(rule.name(), rule.file(), rule.position(), patterns, rule.call());
    }

    /** Whether something else in the rule goes by a name that the pattern gives. */
    private static boolean isNeeded(Pattern pattern, Rule rule) {
        Set<String> names =
                pattern.bindings().stream().map(Pattern.Binding::variable).collect(Collectors.toSet());
        return rule.call().facts().contains(pattern.variable())
                || rule.patterns().stream()
                        .filter(other -> !other.equals(pattern))
                        .flatMap(other -> other.conditions().stream())
                        .flatMap(Operands::of)
                        .anyMatch(operand ->
                                operand instanceof Operand.Variable variable && names.contains(variable.name()));
    }

    private static void call(Rule rule, List<Mutation> all) {
        calls(rule.call())
                .forEach(call -> all.add(new Mutation(
                        new Mutant(rule, new Change.CallReplaced(rule.call(), call)),
                        new Rule(rule.name(), rule.file(), rule.position(), rule.patterns(), call),
                        null)));
    }

    private static Stream<Call> calls(Call call) {
        if (call instanceof Call.Met met) {
            return Stream.of(new Call.PartlyMet(met.criterion(), met.receiver()));
        }
        if (call instanceof Call.PartlyMet partly) {
            return Stream.of(new Call.Met(partly.criterion(), partly.receiver()));
        }
        if (!(call instanceof Call.AtMost atMost)) {
            return Stream.empty();
        }
        List<Enum<?>> levels = List.of(atMost.level().getDeclaringClass().getEnumConstants());
        return beside(levels, atMost.level())
                .filter(level -> !level.equals(levels.get(levels.size() - 1)))
                .map(level -> new Call.AtMost(atMost.verdict(), level));
    }

    private static Stream<Change.CriterionReplaced> criteria(Criterion from) {
        List<Criterion> others = new ArrayList<>();
        Stream.of(from.weight() - 1, from.weight() + 1)
                .filter(weight -> weight >= 1 && weight <= 3)
                .forEach(weight -> others.add(with(from, "weight", weight)));
        gates(from.countsFrom()).forEach(gate -> others.add(with(from, "countsFrom", gate)));
        gates(from.blocksFrom()).forEach(gate -> others.add(with(from, "blocksFrom", gate)));
        if (from.blocksFrom() != null) {
            others.add(with(from, "blocksFrom", null));
        }
        gates(from.countsUntil()).forEach(gate -> others.add(with(from, "countsUntil", gate)));
        if (from.countsUntil() != null) {
            others.add(with(from, "countsUntil", null));
        }
        if (from.onlyCrossSector()) {
            others.add(with(from, "onlyCrossSector", false));
        }
        if (from.onlyInScenario() != null) {
            others.add(with(from, "onlyInScenario", null));
        }
        return others.stream().map(other -> new Change.CriterionReplaced(from, other));
    }

    private static Criterion with(Criterion from, String component, @Nullable Object value) {
        return RecordSchema.of(from).with(from, component, value);
    }

    private static Stream<Gate> gates(@Nullable Gate from) {
        return from == null ? Stream.empty() : beside(List.of(Gate.values()), from);
    }

    /** The constants before and after. */
    private static <E> Stream<E> beside(List<E> all, E one) {
        int at = all.indexOf(one);
        return Stream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < all.size())
                .map(all::get);
    }
}
