package org.pilotreadiness.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.pilotreadiness.internal.engine.RuleBase.Effect;
import org.pilotreadiness.internal.evaluation.Evaluator;
import org.pilotreadiness.internal.evaluation.Evaluator.Bound;
import org.pilotreadiness.internal.evaluation.Evaluator.Test;
import org.pilotreadiness.rule.Condition;
import org.pilotreadiness.rule.Pattern;
import org.pilotreadiness.rule.Rule;

/**
 * All rules that look at one fact of the same type and at nothing else, as one rule of the engine. The engine finds the fact;
 * which of the rules hold for it needs no join, so it is asked without an agenda entry and a firing for each of them.
 *
 * @param <V> what the rules give their verdict to
 */
final class FactRules<V> {

    private static final Object[] NONE = {};

    private final Class<?> fact;
    private final List<Branch<V>> branches = new ArrayList<>();

    /** A rule: what it asks of the fact, and what it does. */
    private record Branch<V>(Test test, Effect<V> effect, boolean namesFact) {

        void run(V verdict, Object fact) {
            if (effect.isAsked() != null && !effect.isAsked().test(verdict)) {
                return;
            }
            if (test.holds(fact, NONE)) {
                effect.call().accept(verdict, namesFact ? fact : null);
            }
        }
    }

    FactRules(Class<?> fact) {
        this.fact = fact;
    }

    /** Whether a rule looks at one fact only. */
    static boolean takes(Rule rule) {
        return rule.patterns().size() == 1 && rule.patterns().get(0).quantifier() == Pattern.Quantifier.EACH;
    }

    void add(Rule rule, Effect<V> effect) {
        Pattern pattern = rule.patterns().get(0);
        Map<String, Bound> bound = new HashMap<>();
        pattern.bindings().forEach(binding -> bound.put(binding.variable(), new Bound(0, binding.field())));
        Test test = new Evaluator(0, bound).test(new Condition.All(pattern.conditions()));
        branches.add(new Branch<>(test, effect, !rule.call().receiver().isEmpty()));
    }

    /** The engine's model of them. */
    org.drools.model.Rule build(Supplier<V> verdict) {
        Variable<?> found = DSL.declarationOf(fact, "$" + fact.getSimpleName());
        return PatternDSL.rule("facts", fact.getSimpleName())
                .build(PatternDSL.pattern(found), DSL.on(found).execute(each -> {
                    V given = verdict.get();
                    for (Branch<V> branch : branches) {
                        branch.run(given, each);
                    }
                }));
    }
}
