package org.pilotreadiness.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.internal.engine.StageRules.Effect;
import org.pilotreadiness.internal.evaluation.RuleMatcher;
import org.pilotreadiness.rule.Rule;

/**
 * The rules of one stage without an engine's network: made in no time, for a rule set that lives only while it is tried out.
 *
 * @param <V> what the rules give their verdict to
 */
public final class PlainRules<V> implements StageRules<V> {

    private record Branch<V>(RuleMatcher matcher, Effect<V> effect) {}

    private final List<Branch<V>> branches = new ArrayList<>();

    private PlainRules(List<Rule> rules, Function<Rule, Effect<V>> effects) {
        rules.forEach(rule -> branches.add(new Branch<>(new RuleMatcher(rule), effects.apply(rule))));
    }

    public static <V> PlainRules<V> of(List<Rule> rules, Function<Rule, Effect<V>> effects) {
        return new PlainRules<>(rules, effects);
    }

    @Override
    public void run(List<?> facts, V verdict) {
        for (Branch<V> branch : branches) {
            Effect<V> effect = branch.effect();
            if (effect.isOpen(verdict)) {
                branch.matcher().match(facts, named -> effect.tell(verdict, named));
            }
        }
    }
}
