package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The rules of one stage, evaluated by ourselves. Rules about one fact are evaluated as its fact comes by, the others one
 * after the other. Thread-safe.
 *
 * @param <V> what the rules give their verdict to
 */
public final class RuleReader<V> implements RuleRunner<V> {

    /** The rules about one fact, by its type. */
    private final Map<Class<?>, FactRules<V>> ofOneFact = new HashMap<>();

    private final List<CompiledRule<V>> ofSeveralFacts = new ArrayList<>();

    private record CompiledRule<V>(RuleMatcher matcher, RuleAction<V> action) {}

    private RuleReader(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        Map<Class<?>, Map<Rule, RuleAction<V>>> byType = new HashMap<>();
        for (Rule rule : rules) {
            RuleAction<V> action = actions.apply(rule);
            if (FactRules.takes(rule)) {
                byType.computeIfAbsent(rule.patterns().get(0).fact(), type -> new LinkedHashMap<>())
                        .put(rule, action);
            } else {
                ofSeveralFacts.add(new CompiledRule<>(new RuleMatcher(rule), action));
            }
        }
        byType.forEach((type, ofType) -> ofOneFact.put(type, new FactRules<>(ofType)));
    }

    /** Compiles these rules. */
    public static <V> RuleReader<V> of(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        return new RuleReader<>(rules, actions);
    }

    @Override
    public void run(List<?> facts, V verdict) {
        for (Object fact : facts) {
            FactRules<V> rules = ofOneFact.get(fact.getClass());
            if (rules != null) {
                rules.run(fact, verdict);
            }
        }
        if (!ofSeveralFacts.isEmpty()) {
            FactIndex index = new FactIndex(facts);
            for (CompiledRule<V> rule : ofSeveralFacts) {
                RuleAction<V> action = rule.action();
                if (action.canChange(verdict)) {
                    rule.matcher().match(index, action, verdict);
                }
            }
        }
    }
}
