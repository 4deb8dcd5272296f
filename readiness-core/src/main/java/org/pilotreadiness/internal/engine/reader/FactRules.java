package org.pilotreadiness.internal.engine.reader;

import java.util.Map;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

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
    private record Branch<V>(Test test, RuleAction<V> action, boolean namesFact) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    FactRules(Map<Rule, RuleAction<V>> rules) {
        branches = rules.entrySet().stream()
                .map(entry -> branch(entry.getKey(), entry.getValue()))
                .toArray(Branch[]::new);
    }

    private static <V> Branch<V> branch(Rule rule, RuleAction<V> action) {
        Pattern pattern = rule.patterns().get(0);
        Test test = Scopes.of(rule).evaluator(0).test(new Condition.All(pattern.conditions()));
        return new Branch<>(test, action, !rule.call().facts().isEmpty());
    }

    /** Whether a rule looks at one fact only. */
    static boolean takes(Rule rule) {
        return rule.patterns().size() == 1 && rule.patterns().get(0).quantifier() == Pattern.Quantifier.EACH;
    }

    void run(Object fact, V verdict) {
        for (Branch<V> branch : branches) {
            RuleAction<V> action = branch.action();
            if (action.canChange(verdict) && branch.test().holds(fact, NONE)) {
                action.apply(verdict, branch.namesFact() ? new Object[] {fact} : NONE);
            }
        }
    }
}
