package org.pilotreadiness.internal.engine;

import java.util.Map;
import org.pilotreadiness.internal.engine.StageRules.Effect;
import org.pilotreadiness.internal.evaluation.Evaluator.Test;
import org.pilotreadiness.internal.evaluation.Scopes;
import org.pilotreadiness.rule.Condition;
import org.pilotreadiness.rule.Pattern;
import org.pilotreadiness.rule.Rule;

/**
 * The rules that look at one fact of a type and at nothing else. They join nothing and wait for nothing, so each is asked as
 * its fact comes by, without the engine's agenda.
 *
 * @param <V> what the rules give their verdict to
 */
final class FactRules<V> {

    private static final Object[] NONE = {};

    private final Branch<V>[] branches;

    /** A rule: what it asks of the fact, and what it does. */
    private record Branch<V>(Test test, Effect<V> effect, boolean namesFact) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    FactRules(Map<Rule, Effect<V>> rules) {
        branches = rules.entrySet().stream()
                .map(entry -> branch(entry.getKey(), entry.getValue()))
                .toArray(Branch[]::new);
    }

    private static <V> Branch<V> branch(Rule rule, Effect<V> effect) {
        Pattern pattern = rule.patterns().get(0);
        Test test = Scopes.of(rule).evaluator(0).test(new Condition.All(pattern.conditions()));
        return new Branch<>(test, effect, !rule.call().facts().isEmpty());
    }

    /** Whether a rule looks at one fact only. */
    static boolean takes(Rule rule) {
        return rule.patterns().size() == 1 && rule.patterns().get(0).quantifier() == Pattern.Quantifier.EACH;
    }

    void run(Object fact, V verdict) {
        for (Branch<V> branch : branches) {
            Effect<V> effect = branch.effect();
            if (effect.isOpen(verdict) && branch.test().holds(fact, NONE)) {
                effect.tell(verdict, branch.namesFact() ? new Object[] {fact} : NONE);
            }
        }
    }
}
