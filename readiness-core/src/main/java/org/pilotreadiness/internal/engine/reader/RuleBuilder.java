package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.reader.Evaluator.Bound;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * Makes the engine's model of one rule that joins facts.
 *
 * @param <V> what the rule gives its verdict to
 */
final class RuleBuilder<V> {

    private static final Object[] NONE = {};

    private final Rule rule;
    private final Supplier<V> verdict;
    private final RuleAction<V> action;
    private final Scopes scopes;
    private final List<Variable<Object>> facts = new ArrayList<>();

    RuleBuilder(Rule rule, Supplier<V> verdict, RuleAction<V> action) {
        this.rule = rule;
        this.scopes = Scopes.of(rule);
        this.verdict = verdict;
        this.action = action;
    }

    org.drools.model.Rule build() {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            items.add(pattern(pattern));
        }
        items.add(consequence());
        return PatternDSL.rule("rules", rule.name()).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private RuleItemBuilder<?> pattern(Pattern pattern) {
        int index = facts.size();
        facts.add(DSL.declarationOf(anyType(pattern.fact()), "$" + rule.name() + "#" + index));
        PatternDef<Object> built = PatternDSL.pattern(facts.get(index));
        for (Condition condition : pattern.conditions()) {
            built = constrained(built, index, condition);
        }
        return switch (pattern.quantifier()) {
            case EACH -> built;
            case EXISTS -> DSL.exists(built);
            case NOT -> DSL.not(built);
        };
    }

    private PatternDef<Object> constrained(PatternDef<Object> pattern, int index, Condition condition) {
        Test test = scopes.evaluator(index).test(condition);
        String id = new Identity(index, scopes).of(condition);
        int size = index + 1;
        List<Variable<Object>> others = new ArrayList<>();
        List<Integer> at = List.copyOf(scopes.others(index, condition));
        at.forEach(other -> others.add(facts.get(other)));
        return switch (at.size()) {
            case 0 -> pattern.expr(id, fact -> test.holds(fact, NONE));
            case 1 -> pattern.expr(id, others.get(0), (fact, a) -> test.holds(fact, placed(size, at, a)));
            case 2 ->
                pattern.expr(
                        id, others.get(0), others.get(1), (fact, a, b) -> test.holds(fact, placed(size, at, a, b)));
            case 3 ->
                pattern.expr(
                        id,
                        others.get(0),
                        others.get(1),
                        others.get(2),
                        (fact, a, b, c) -> test.holds(fact, placed(size, at, a, b, c)));
            default ->
                pattern.expr(
                        id,
                        others.get(0),
                        others.get(1),
                        others.get(2),
                        others.get(3),
                        (fact, a, b, c, d) -> test.holds(fact, placed(size, at, a, b, c, d)));
        };
    }

    /** The facts of other patterns, each at the index of its pattern. */
    private static Object[] placed(int size, List<Integer> at, Object... others) {
        Object[] placed = new Object[size];
        for (int i = 0; i < others.length; i++) {
            placed[at.get(i)] = others[i];
        }
        return placed;
    }

    private RuleItemBuilder<?> consequence() {
        List<Variable<Object>> named = rule.call().facts().stream()
                .map(variable -> facts.get(Scopes.index(rule, variable)))
                .toList();
        return switch (named.size()) {
            case 0 -> DSL.execute(() -> action.apply(verdict.get(), NONE));
            case 1 -> DSL.on(named.get(0)).execute(a -> action.apply(verdict.get(), new Object[] {a}));
            default ->
                DSL.on(named.get(0), named.get(1)).execute((a, b) -> action.apply(verdict.get(), new Object[] {a, b}));
        };
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> anyType(Class<?> type) {
        return (Class<Object>) type;
    }

    /**
     * The text by which the engine knows equal conditions, so that rules share them: no variable name stands in it, but what
     * the variable stands for.
     */
    private record Identity(int pattern, Scopes scopes) {

        String of(Condition condition) {
            if (condition instanceof Condition.Comparison comparison) {
                return of(comparison.left()) + comparison.operator().sign() + of(comparison.right());
            }
            if (condition instanceof Condition.OneOf oneOf) {
                return of(oneOf.value())
                        + (oneOf.negated() ? " not in " : " in ")
                        + oneOf.constants().stream().map(this::of).toList();
            }
            if (condition instanceof Condition.Contains contains) {
                return of(contains.list())
                        + (contains.negated() ? " not contains " : " contains ")
                        + of(contains.value());
            }
            if (condition instanceof Condition.Holds holds) {
                return of(holds.truth());
            }
            if (condition instanceof Condition.Not not) {
                return "!(" + of(not.part()) + ")";
            }
            if (condition instanceof Condition.All all) {
                return "all" + all.parts().stream().map(this::of).toList();
            }
            return "any"
                    + ((Condition.Any) condition).parts().stream().map(this::of).toList();
        }

        private String of(Operand operand) {
            if (operand instanceof Operand.Variable variable) {
                Bound origin = scopes.origin(pattern, variable);
                return "#" + origin.pattern() + "." + of(origin.field());
            }
            if (operand instanceof Operand.Field field) {
                return field.fact().getSimpleName() + "." + field.path();
            }
            if (operand instanceof Operand.Calculation calculation) {
                return "(" + of(calculation.left()) + calculation.sign() + of(calculation.right()) + ")";
            }
            return operand.toString();
        }
    }
}
