package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The rules of one stage without an engine's network: made in no time, for a rule set that lives only while it is tried out.
 *
 * @param <V> what the rules give their verdict to
 */
public final class PlainRules<V> implements RuleRunner<V> {

    private record Branch<V>(RuleMatcher matcher, RuleAction<V> action) {}

    private final List<Branch<V>> branches = new ArrayList<>();

    private PlainRules(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        rules.forEach(rule -> branches.add(new Branch<>(new RuleMatcher(rule), actions.apply(rule))));
    }

    public static <V> PlainRules<V> of(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        return new PlainRules<>(rules, actions);
    }

    @Override
    public void run(List<?> facts, V verdict) {
        for (Branch<V> branch : branches) {
            RuleAction<V> action = branch.action();
            if (action.canChange(verdict)) {
                branch.matcher().match(facts, named -> action.apply(verdict, named));
            }
        }
    }
}
