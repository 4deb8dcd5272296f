package org.pilotreadiness.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.StageRules.Effect;
import org.pilotreadiness.internal.evaluation.Evaluator.Test;
import org.pilotreadiness.internal.evaluation.Scopes;
import org.pilotreadiness.rule.Condition;
import org.pilotreadiness.rule.Pattern;
import org.pilotreadiness.rule.Pattern.Quantifier;
import org.pilotreadiness.rule.Rule;

/**
 * The rules whose patterns know nothing of each other, and which decide once for all facts. Each pattern is asked by itself
 * whether some fact fits, or none.
 *
 * @param <V> what the rules give their verdict to
 */
final class SeparateRules<V> {

    private static final Object[] NONE = {};

    private final List<Branch<V>> branches = new ArrayList<>();

    /** A rule: what it asks, and what it does. */
    private record Branch<V>(List<Part> parts, Effect<V> effect) {}

    /** A pattern: whether some fact of the type must pass the test, or none may. */
    private record Part(Class<?> type, Test test, boolean isSome) {

        boolean holds(List<?> facts) {
            for (int i = 0; i < facts.size(); i++) {
                Object fact = facts.get(i);
                if (fact.getClass() == type && test.holds(fact, NONE)) {
                    return isSome;
                }
            }
            return !isSome;
        }
    }

    /** Whether no pattern of a rule names a value of another, and its call names no fact. */
    static boolean takes(Rule rule) {
        return rule.call().facts().isEmpty() && !Scopes.of(rule).isJoin();
    }

    void add(Rule rule, Effect<V> effect) {
        Scopes scopes = Scopes.of(rule);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            Test test = scopes.evaluator(i).test(new Condition.All(pattern.conditions()));
            parts.add(new Part(pattern.fact(), test, pattern.quantifier() != Quantifier.NOT));
        }
        branches.add(new Branch<>(parts, effect));
    }

    void run(List<?> facts, V verdict, boolean @Nullable [] asked) {
        for (Branch<V> branch : branches) {
            boolean isAsked = asked == null || asked[branch.effect().subject()];
            if (isAsked && holds(branch, facts)) {
                branch.effect().call().accept(verdict, NONE);
            }
        }
    }

    private static boolean holds(Branch<?> branch, List<?> facts) {
        for (Part part : branch.parts()) {
            if (!part.holds(facts)) {
                return false;
            }
        }
        return true;
    }
}
