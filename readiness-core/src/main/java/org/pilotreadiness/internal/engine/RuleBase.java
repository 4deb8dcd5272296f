package org.pilotreadiness.internal.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.rule.Rule;

/**
 * The rules of one stage, ready to run. Thread-safe.
 *
 * @param <V> what the rules give their verdict to
 */
public final class RuleBase<V> implements StageRules<V> {

    /** The rules about one fact, by its type. */
    private final Map<Class<?>, FactRules<V>> ofOneFact = new HashMap<>();

    private final SeparateRules<V> separate = new SeparateRules<>();

    /** The network of the rules that join facts; null when no rule does. */
    private final @Nullable Network<V> network;

    private RuleBase(List<Rule> rules, Function<Rule, Effect<V>> effects) {
        Map<Rule, Effect<V>> joins = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Effect<V> effect = effects.apply(rule);
            if (FactRules.takes(rule)) {
                ofOneFact
                        .computeIfAbsent(rule.patterns().get(0).fact(), type -> new FactRules<>())
                        .add(rule, effect);
            } else if (SeparateRules.takes(rule)) {
                separate.add(rule, effect);
            } else {
                joins.put(rule, effect);
            }
        }
        network = joins.isEmpty() ? null : new Network<>(joins);
    }

    /** Makes these rules ready. */
    public static <V> RuleBase<V> of(List<Rule> rules, Function<Rule, Effect<V>> effects) {
        return new RuleBase<>(rules, effects);
    }

    @Override
    public void run(List<?> facts, V verdict, boolean @Nullable [] asked) {
        for (Object fact : facts) {
            FactRules<V> rules = ofOneFact.get(fact.getClass());
            if (rules != null) {
                rules.run(fact, verdict, asked);
            }
        }
        separate.run(facts, verdict, asked);
        if (network != null && network.decides(asked)) {
            network.run(facts, verdict);
        }
    }
}
