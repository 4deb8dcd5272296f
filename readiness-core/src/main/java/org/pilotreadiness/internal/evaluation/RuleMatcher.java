package org.pilotreadiness.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pilotreadiness.internal.evaluation.Evaluator.Test;
import org.pilotreadiness.rule.Condition;
import org.pilotreadiness.rule.Pattern;
import org.pilotreadiness.rule.Rule;

/** One rule asked of facts without an engine: quick to make, for rules that are run a few times only. Thread-safe. */
public final class RuleMatcher {

    private final List<Pattern> patterns;
    private final List<Test> tests = new ArrayList<>();
    private final int[] named;

    public RuleMatcher(Rule rule) {
        this.patterns = rule.patterns();
        Scopes scopes = Scopes.of(rule);
        for (int i = 0; i < patterns.size(); i++) {
            tests.add(scopes.evaluator(i).test(new Condition.All(patterns.get(i).conditions())));
        }
        this.named = rule.call().facts().stream()
                .mapToInt(variable -> Scopes.index(rule, variable))
                .toArray();
    }

    /**
     * Asks the rule of these facts.
     *
     * @param facts the facts by their types
     * @param call called when the rule holds: once for each way to hold with the facts that its call names, or just once when
     *     it names none
     */
    public void match(Map<Class<?>, List<Object>> facts, Consumer<Object[]> call) {
        match(0, new Object[patterns.size()], facts, call);
    }

    /** Goes on with the pattern at an index; true when nothing more needs to be looked for. */
    private boolean match(int index, Object[] found, Map<Class<?>, List<Object>> facts, Consumer<Object[]> call) {
        if (index == patterns.size()) {
            call.accept(Arrays.stream(named).mapToObj(at -> found[at]).toArray());
            return named.length == 0;
        }
        List<Object> candidates = facts.getOrDefault(patterns.get(index).fact(), List.of());
        if (patterns.get(index).quantifier() != Pattern.Quantifier.EACH) {
            boolean isAny =
                    candidates.stream().anyMatch(fact -> tests.get(index).holds(fact, found));
            boolean isWanted = patterns.get(index).quantifier() == Pattern.Quantifier.EXISTS;
            return isAny == isWanted && match(index + 1, found, facts, call);
        }
        for (Object fact : candidates) {
            if (tests.get(index).holds(fact, found)) {
                found[index] = fact;
                if (match(index + 1, found, facts, call)) {
                    return true;
                }
            }
        }
        return false;
    }
}
