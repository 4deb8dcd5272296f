package org.pilotreadiness.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
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

    private final List<Branch<V>> branches = new ArrayList<>();

    /** A rule: what it asks of the fact, and what it does. */
    private record Branch<V>(Test test, int subject, BiConsumer<V, Object[]> call, boolean namesFact) {}

    /** Whether a rule looks at one fact only. */
    static boolean takes(Rule rule) {
        return rule.patterns().size() == 1 && rule.patterns().get(0).quantifier() == Pattern.Quantifier.EACH;
    }

    void add(Rule rule, Effect<V> effect) {
        Pattern pattern = rule.patterns().get(0);
        Test test = Scopes.of(rule).evaluator(0).test(new Condition.All(pattern.conditions()));
        branches.add(new Branch<>(
                test, effect.subject(), effect.call(), !rule.call().facts().isEmpty()));
    }

    void run(Object fact, V verdict, boolean @Nullable [] asked) {
        for (int i = 0; i < branches.size(); i++) {
            Branch<V> branch = branches.get(i);
            boolean isAsked = asked == null || asked[branch.subject()];
            if (isAsked && branch.test().holds(fact, NONE)) {
                branch.call().accept(verdict, branch.namesFact() ? new Object[] {fact} : NONE);
            }
        }
    }
}
