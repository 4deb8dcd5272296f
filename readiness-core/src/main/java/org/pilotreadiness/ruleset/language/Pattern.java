package org.pilotreadiness.ruleset.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;

/**
 * A condition on one fact.
 *
 * @param quantifier for which facts it holds
 * @param variable the name of the fact, such as {@code $receiver}; empty when it has none
 * @param fact the fact's record type
 * @param bindings names for values of the fact
 * @param conditions what must hold of the fact, all of them; may be empty
 * @param position where it begins
 * @param accumulation what is worked out of all facts that fit, instead of asking whether one does; null for a plain pattern
 */
public record Pattern(
        Quantifier quantifier,
        String variable,
        Class<? extends Record> fact,
        List<Binding> bindings,
        List<Condition> conditions,
        Position position,
        @Nullable Accumulation accumulation) {

    /** A plain pattern. */
    public Pattern(
            Quantifier quantifier,
            String variable,
            Class<? extends Record> fact,
            List<Binding> bindings,
            List<Condition> conditions,
            Position position) {
        this(quantifier, variable, fact, bindings, conditions, position, null);
    }

    /** The same with other conditions on the fact. */
    public Pattern with(List<Condition> others) {
        return new Pattern(quantifier, variable, fact, bindings, others, position, accumulation);
    }

    /** The same with something else worked out. */
    public Pattern with(Accumulation other) {
        return new Pattern(quantifier, variable, fact, bindings, conditions, position, other);
    }

    /** For which facts a pattern holds. */
    public enum Quantifier {
        /** Once for each fact that fits. */
        EACH,
        /** Once when any fact fits. */
        EXISTS,
        /** Once when no fact fits. */
        NOT
    }

    /**
     * A name for a value of the fact.
     *
     * @param variable the name, such as {@code $id}
     * @param field the value
     */
    public record Binding(String variable, Operand.Field field) {}

    /** Takes its own copies of the lists. */
    public Pattern {
        bindings = List.copyOf(bindings);
        conditions = List.copyOf(conditions);
    }
}
