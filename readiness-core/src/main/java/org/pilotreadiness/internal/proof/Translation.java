package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.reader.Evaluator;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.internal.engine.reader.Scopes;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/**
 * A rule as a formula. Facts of which there is one are taken apart into single comparisons; of facts that come in numbers,
 * each possible one is asked by itself where the rule allows it, else all that are tied together are asked as one.
 */
public final class Translation {

    private final Rule rule;
    private final List<Criterion> criteria;
    private final Stage stage;
    private final Scopes scopes;

    private Translation(Rule rule, List<Criterion> criteria) {
        this.rule = rule;
        this.criteria = criteria;
        this.stage = Stage.of(rule.call());
        this.scopes = Scopes.of(rule);
    }

    /**
     * When a rule holds; one that judges receivers: when it holds for the first of them.
     *
     * @param criteria the criteria of the rule set, of which level rules are told
     */
    public static Formula of(Rule rule, List<Criterion> criteria) {
        return new Translation(rule, criteria).formula();
    }

    private Formula formula() {
        List<Formula> parts = new ArrayList<>();
        Set<Integer> together = together();
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            if (!together.contains(i)) {
                Formula holds = FactType.of(pattern.fact()).isSingle() ? single(i) : eachByItself(i);
                parts.add(pattern.quantifier() == Quantifier.NOT ? Formula.not(holds) : holds);
            }
        }
        if (!together.isEmpty()) {
            parts.add(new Formula.Is(joint(List.copyOf(together))));
        }
        return Formula.all(parts);
    }

    /** The patterns that can not be asked one by one: of many facts and tied to each other, and what is tied to those. */
    private Set<Integer> together() {
        Set<Integer> together = new LinkedHashSet<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            named.addAll(scopes.others(i));
        }
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            boolean isMany = !FactType.of(pattern.fact()).isSingle();
            boolean isOfPilot =
                    Variables.ofFact(pattern.fact(), stage, criteria).isEmpty();
            boolean isTied = named.contains(i) || !scopes.others(i).isEmpty() || isOfPilot;
            if ((isMany && isTied) || scopes.others(i).stream().anyMatch(together::contains)) {
                together.add(i);
            }
        }
        return together;
    }

    private Formula single(int index) {
        Pattern pattern = rule.patterns().get(index);
        List<Formula> parts = new ArrayList<>();
        List<String> slots = Variables.ofFact(pattern.fact(), stage, criteria);
        if (!slots.isEmpty()) {
            parts.add(new Formula.Is(new Atom(
                    new Atom.Asked(Set.copyOf(slots), Set.of(), Set.of()),
                    world -> world.fact(pattern.fact()) != null,
                    null)));
        }
        pattern.conditions().forEach(condition -> parts.add(apart(index, condition)));
        return Formula.all(parts);
    }

    private Formula apart(int index, Condition condition) {
        if (condition instanceof Condition.All all) {
            return Formula.all(
                    all.parts().stream().map(part -> apart(index, part)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Formula.any(
                    any.parts().stream().map(part -> apart(index, part)).toList());
        }
        if (condition instanceof Condition.Not not) {
            return Formula.not(apart(index, not.part()));
        }
        Evaluator evaluator = scopes.evaluator(index);
        Test test = evaluator.test(condition);
        Class<?> fact = rule.patterns().get(index).fact();
        Predicate<Assignment> holds = world -> {
            Object found = world.fact(fact);
            return found != null && test.holds(found, singles(world));
        };
        return new Formula.Is(new Atom(asked(index, List.of(condition)), holds, difference(index, condition)));
    }

    private @Nullable Function<Assignment, BigDecimal> difference(int index, Condition condition) {
        if (!(condition instanceof Condition.Comparison comparison)
                || comparison.left().type().kind() != Kind.NUMBER) {
            return null;
        }
        Evaluator evaluator = scopes.evaluator(index);
        Evaluator.Value left = evaluator.value(comparison.left());
        Evaluator.Value right = evaluator.value(comparison.right());
        Class<?> fact = rule.patterns().get(index).fact();
        return world -> {
            Object found = world.fact(fact);
            return found == null
                    ? BigDecimal.ZERO
                    : exact(left.of(found, singles(world))).subtract(exact(right.of(found, singles(world))));
        };
    }

    private static BigDecimal exact(Object number) {
        return new BigDecimal(number.toString());
    }

    private @Nullable Object[] singles(Assignment world) {
        return rule.patterns().stream()
                .map(pattern -> world.fact(pattern.fact()))
                .toArray();
    }

    /** Whether there is such a fact: one question for each fact that there may be. */
    private Formula eachByItself(int index) {
        Pattern pattern = rule.patterns().get(index);
        Test test = scopes.evaluator(index).test(new Condition.All(pattern.conditions()));
        Atom.Asked asked = asked(index, pattern.conditions());
        return Formula.any(Variables.ofFact(pattern.fact(), stage, criteria).stream()
                .map(slot -> (Formula) new Formula.Is(new Atom(
                        new Atom.Asked(Set.of(slot), asked.numbers(), asked.texts()),
                        world -> world.facts(pattern.fact()).stream()
                                .anyMatch(fact -> test.holds(fact, new Object[index + 1])),
                        null)))
                .toList());
    }

    private Atom joint(List<Integer> together) {
        Set<String> fields = new LinkedHashSet<>();
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        List<Test> tests = new ArrayList<>();
        for (int index : together) {
            Pattern pattern = rule.patterns().get(index);
            Atom.Asked asked = asked(index, pattern.conditions());
            fields.addAll(asked.fields());
            numbers.addAll(asked.numbers());
            texts.addAll(asked.texts());
            tests.add(scopes.evaluator(index).test(new Condition.All(pattern.conditions())));
        }
        return new Atom(
                new Atom.Asked(fields, numbers, texts),
                world -> holds(world, together, tests, 0, singles(world)),
                null);
    }

    private boolean holds(
            Assignment world, List<Integer> together, List<Test> tests, int at, @Nullable Object[] chosen) {
        if (at == together.size()) {
            return true;
        }
        int index = together.get(at);
        Pattern pattern = rule.patterns().get(index);
        boolean isFound = false;
        for (Object fact : world.facts(pattern.fact())) {
            boolean isJudged =
                    !pattern.variable().isEmpty() && rule.call().facts().contains(pattern.variable());
            if ((isJudged && fact != world.judged()) || !tests.get(at).holds(fact, chosen)) {
                continue;
            }
            isFound = true;
            if (pattern.quantifier() == Quantifier.EACH) {
                @Nullable Object[] next = chosen.clone();
                next[index] = fact;
                if (holds(world, together, tests, at + 1, next)) {
                    return true;
                }
            }
        }
        return pattern.quantifier() != Quantifier.EACH
                && isFound == (pattern.quantifier() == Quantifier.EXISTS)
                && holds(world, together, tests, at + 1, chosen);
    }

    private Atom.Asked asked(int index, List<Condition> conditions) {
        Class<? extends Record> fact = rule.patterns().get(index).fact();
        Set<String> fields = new LinkedHashSet<>(FactType.of(fact).fields());
        fields.addAll(Variables.ofFact(fact, stage, criteria));
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            for (Operand operand : Operands.of(condition).toList()) {
                Operand read = operand instanceof Operand.Variable variable
                        ? scopes.origin(index, variable).field()
                        : operand;
                if (read instanceof Operand.Field field) {
                    fields.addAll(FactType.of(field.fact()).reads(field));
                    fields.addAll(Variables.ofFact(field.fact(), stage, criteria));
                } else if (read instanceof Operand.NumberConstant number) {
                    numbers.add(number.value());
                } else if (read instanceof Operand.TextConstant text) {
                    texts.add(text.value());
                }
            }
        }
        return new Atom.Asked(fields, numbers, texts);
    }
}
