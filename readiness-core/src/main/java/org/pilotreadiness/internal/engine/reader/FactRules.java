package org.pilotreadiness.internal.engine.reader;

import java.util.Map;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The rules that look at one fact of a type and at nothing else: they join nothing and wait for nothing, so each is evaluated
 * as its fact comes by.
 *
 * @param <V> what the rules give their verdict to
 */
final class FactRules<V> {

    private static final Object[] NONE = {};

    private final CompiledRule<V>[] compiled;

    /** A rule: what it asks of the fact, and what it does. */
    private record CompiledRule<V>(Test test, RuleAction<V> action, boolean namesFact) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    FactRules(Map<Rule, RuleAction<V>> rules) {
        compiled = rules.entrySet().stream()
                .map(entry -> rule(entry.getKey(), entry.getValue()))
                .toArray(CompiledRule[]::new);
    }

    private static <V> CompiledRule<V> rule(Rule rule, RuleAction<V> action) {
        Pattern pattern = rule.patterns().get(0);
        Test test = Scopes.of(rule).evaluator(0).test(new Condition.All(pattern.conditions()));
        return new CompiledRule<>(test, action, !rule.call().facts().isEmpty());
    }

    /** Whether a rule looks at one fact only. */
    static boolean takes(Rule rule) {
        return rule.patterns().size() == 1 && rule.patterns().get(0).quantifier() == Pattern.Quantifier.EACH;
    }

    void run(Object fact, V verdict) {
        for (CompiledRule<V> rule : compiled) {
            RuleAction<V> action = rule.action();
            if (action.canChange(verdict) && rule.test().holds(fact, NONE)) {
                action.apply(verdict, rule.namesFact() ? new Object[] {fact} : NONE);
            }
        }
    }
}
