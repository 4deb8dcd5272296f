package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The rules of one stage, ready to run. Thread-safe.
 *
 * @param <V> what the rules give their verdict to
 */
public final class RuleReader<V> implements RuleRunner<V> {

    /** Up to so many tests of facts a rule is asked sooner than a session of the engine does it. */
    private static final int FEW = 5_000;

    /** The rules about one fact, by its type. */
    private final Map<Class<?>, FactRules<V>> ofOneFact = new HashMap<>();

    private final List<Branch<V>> ofSeveralFacts = new ArrayList<>();

    /** The network of the rules that join facts; null until there is much to join. */
    private @Nullable Network<V> network;

    /** A rule about several facts; it joins them when a pattern names a value of another. */
    private record Branch<V>(Rule rule, RuleMatcher matcher, boolean isJoin, RuleAction<V> action) {}

    private RuleReader(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        Map<Class<?>, Map<Rule, RuleAction<V>>> byType = new HashMap<>();
        for (Rule rule : rules) {
            RuleAction<V> action = actions.apply(rule);
            if (FactRules.takes(rule)) {
                byType.computeIfAbsent(rule.patterns().get(0).fact(), type -> new LinkedHashMap<>())
                        .put(rule, action);
            } else {
                ofSeveralFacts.add(new Branch<>(
                        rule, new RuleMatcher(rule), Scopes.of(rule).isJoin(), action));
            }
        }
        byType.forEach((type, ofType) -> ofOneFact.put(type, new FactRules<>(ofType)));
    }

    /** Makes these rules ready. */
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
        boolean isMuch = false;
        for (Branch<V> branch : ofSeveralFacts) {
            RuleAction<V> action = branch.action();
            if (action.canChange(verdict)) {
                if (branch.isJoin() && branch.matcher().tests(facts) > FEW) {
                    isMuch = true;
                } else {
                    branch.matcher().match(facts, named -> action.apply(verdict, named));
                }
            }
        }
        if (isMuch) {
            network().run(facts, verdict);
        }
    }

    private synchronized Network<V> network() {
        if (network == null) {
            Map<Rule, RuleAction<V>> joins = new LinkedHashMap<>();
            ofSeveralFacts.stream().filter(Branch::isJoin).forEach(branch -> joins.put(branch.rule(), branch.action()));
            network = new Network<>(joins);
        }
        return network;
    }
}
