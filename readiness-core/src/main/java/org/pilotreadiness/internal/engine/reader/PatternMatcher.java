package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.internal.engine.reader.Evaluator.Value;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/**
 * One pattern of a rule, compiled: what it asks of a fact by itself, what it asks of it beside the facts of earlier patterns,
 * and the first {@code field == $earlier} by which its facts are looked up when they are many. Thread-safe.
 */
final class PatternMatcher {

    private static final Object[] NONE = {};

    private final Class<?> type;
    private final boolean expectsMatch;

    /** Of the fact alone. */
    private final Test own;

    /** Of the fact beside those of earlier patterns. */
    private final Test joined;

    private final @Nullable Key key;
    private final @Nullable Tally tally;

    /**
     * A tie to an earlier pattern.
     *
     * @param field the value of the fact
     * @param earlier the value that it must equal
     */
    private record Key(Value field, Value earlier) {

        Object of(Object fact) {
            return coarse(field.of(fact, NONE));
        }

        Object wanted(Object[] found) {
            return coarse(earlier.of(NONE, found));
        }

        /** Equal for equal values; numbers of unlike types and scales can be equal. */
        private static Object coarse(Object value) {
            return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
        }
    }

    PatternMatcher(Pattern pattern, int index, Scopes scopes) {
        List<Condition> alone = new ArrayList<>();
        List<Condition> beside = new ArrayList<>();
        Key first = null;
        Evaluator evaluator = scopes.evaluator(index);
        for (Condition condition : pattern.conditions()) {
            if (scopes.others(index, condition).isEmpty()) {
                alone.add(condition);
            } else {
                beside.add(condition);
                first = first == null ? key(condition, index, scopes, evaluator) : first;
            }
        }
        this.type = pattern.fact();
        this.expectsMatch = pattern.quantifier() != Quantifier.NOT;
        this.own = evaluator.test(new Condition.All(alone));
        this.joined = evaluator.test(new Condition.All(beside));
        this.key = first;
        this.tally = pattern.accumulation() == null ? null : new Tally(pattern.accumulation(), evaluator);
    }

    private static @Nullable Key key(Condition condition, int index, Scopes scopes, Evaluator evaluator) {
        if (condition instanceof Condition.Comparison comparison
                && comparison.operator() == Condition.Operator.EQUAL
                && comparison.left().type().kind() != Kind.OBJECT) {
            for (boolean isTurned : new boolean[] {false, true}) {
                Operand own = isTurned ? comparison.right() : comparison.left();
                Operand other = isTurned ? comparison.left() : comparison.right();
                if (own instanceof Operand.Field
                        && other instanceof Operand.Variable variable
                        && scopes.origin(index, variable).pattern() != index) {
                    return new Key(evaluator.value(own), evaluator.value(other));
                }
            }
        }
        return null;
    }

    /** Whether some fact matches, where the pattern asks for one; none, where it refuses them. */
    boolean holds(FactIndex facts, Object[] found) {
        List<?> candidates = candidates(facts, found);
        if (tally != null) {
            return tally.holds(
                    candidates.stream().filter(fact -> matches(fact, found)).toList(), found);
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (matches(candidates.get(i), found)) {
                return expectsMatch;
            }
        }
        return !expectsMatch;
    }

    /** Facts among which are all that match beside the facts found so far. */
    List<?> candidates(FactIndex facts, Object[] found) {
        return key != null && facts.needsIndex(type)
                ? facts.byKey(this, () -> index(key, facts.of(type))).getOrDefault(key.wanted(found), List.of())
                : facts.of(type);
    }

    private Map<Object, List<Object>> index(Key key, List<?> facts) {
        Map<Object, List<Object>> index = new HashMap<>();
        for (Object fact : facts) {
            if (own.holds(fact, NONE)) {
                index.computeIfAbsent(key.of(fact), any -> new ArrayList<>()).add(fact);
            }
        }
        return index;
    }

    /** Whether a fact matches beside the facts found so far. */
    boolean matches(Object fact, Object[] found) {
        return fact.getClass() == type && own.holds(fact, found) && joined.holds(fact, found);
    }
}
