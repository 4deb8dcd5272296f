package org.pilotreadiness.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.internal.engine.reader.Scopes;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;

/** Rules evaluated as plainly as can be: each combination of facts is tried, nothing is looked up or left out. */
record NestedLoops<V>(List<Rule> rules, Function<Rule, RuleAction<V>> actions) implements RuleRunner<V> {

    static <V> RuleRunner<V> of(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        return new NestedLoops<>(rules, actions);
    }

    @Override
    public void run(List<?> facts, V verdict) {
        for (Rule rule : rules) {
            match(rule, 0, new Object[rule.patterns().size()], facts, actions.apply(rule), verdict);
        }
    }

    private void match(Rule rule, int index, Object[] found, List<?> facts, RuleAction<V> action, V verdict) {
        if (index == found.length) {
            action.apply(
                    verdict,
                    rule.call().facts().stream()
                            .map(variable -> found[Scopes.index(rule, variable)])
                            .toArray());
            return;
        }
        Pattern pattern = rule.patterns().get(index);
        var test = Scopes.of(rule).evaluator(index).test(new Condition.All(pattern.conditions()));
        int[] matching = IntStream.range(0, facts.size())
                .filter(i -> facts.get(i).getClass() == pattern.fact() && test.holds(facts.get(i), found))
                .toArray();
        if (pattern.quantifier() == Quantifier.EACH) {
            for (int i : matching) {
                found[index] = facts.get(i);
                match(rule, index + 1, found, facts, action, verdict);
            }
        } else if ((matching.length > 0) == (pattern.quantifier() == Quantifier.EXISTS)) {
            match(rule, index + 1, found, facts, action, verdict);
        }
    }
}
