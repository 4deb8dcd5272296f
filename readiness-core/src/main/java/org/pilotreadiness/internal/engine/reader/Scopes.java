package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pilotreadiness.internal.engine.reader.Evaluator.Bound;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** Which names each pattern of a rule can use: its own, and those that patterns above it gave to facts that fit. */
public final class Scopes {

    private final Rule rule;
    private final List<Map<String, Bound>> names = new ArrayList<>();

    private Scopes(Rule rule) {
        this.rule = rule;
        Map<String, Bound> outer = new HashMap<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            Map<String, Bound> scope = new HashMap<>(outer);
            for (Pattern.Binding binding : pattern.bindings()) {
                scope.put(binding.variable(), new Bound(i, binding.field()));
            }
            if (pattern.quantifier() == Pattern.Quantifier.EACH) {
                outer = scope;
            }
            names.add(scope);
        }
    }

    public static Scopes of(Rule rule) {
        return new Scopes(rule);
    }

    /** The index of the pattern whose fact goes by this name. */
    public static int index(Rule rule, String variable) {
        for (int i = 0; i < rule.patterns().size(); i++) {
            if (rule.patterns().get(i).variable().equals(variable)) {
                return i;
            }
        }
        throw new IllegalArgumentException(variable + " names no fact");
    }

    /** Turns the conditions of a pattern, given by its index, into closures. */
    public Evaluator evaluator(int pattern) {
        return new Evaluator(pattern, names.get(pattern));
    }

    /** Where the value of a name comes from that stands in a pattern, given by its index. */
    public Bound origin(int pattern, Operand.Variable variable) {
        Bound origin = names.get(pattern).get(variable.name());
        if (origin == null) {
            throw new IllegalArgumentException(variable.name() + " is not bound");
        }
        return origin;
    }

    /** The indexes of the other patterns whose values a condition of a pattern names. */
    public SortedSet<Integer> others(int pattern, Condition condition) {
        SortedSet<Integer> others = new TreeSet<>();
        Operands.of(condition)
                .filter(Operand.Variable.class::isInstance)
                .forEach(variable ->
                        others.add(origin(pattern, (Operand.Variable) variable).pattern()));
        others.remove(pattern);
        return others;
    }

    /** The indexes of the other patterns whose values a pattern names. */
    public SortedSet<Integer> others(int pattern) {
        return others(pattern, new Condition.All(rule.patterns().get(pattern).conditions()));
    }
}
