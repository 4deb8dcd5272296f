package org.pilotreadiness.internal.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.internal.evaluation.Evaluator.Bound;
import org.pilotreadiness.rule.Pattern;
import org.pilotreadiness.rule.Rule;

/** Which names each pattern of a rule can use: its own, and those that patterns above it gave to facts that fit. */
public final class Scopes {

    private Scopes() {}

    /** Where names get their values, by name; one map for each pattern, in the order of the rule. */
    public static List<Map<String, Bound>> of(Rule rule) {
        Map<String, Bound> outer = new HashMap<>();
        List<Map<String, Bound>> scopes = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            Map<String, Bound> scope = new HashMap<>(outer);
            for (Pattern.Binding binding : pattern.bindings()) {
                scope.put(binding.variable(), new Bound(i, binding.field()));
            }
            if (pattern.quantifier() == Pattern.Quantifier.EACH) {
                outer = scope;
            }
            scopes.add(scope);
        }
        return scopes;
    }
}
