package org.pilotreadiness.ruleset.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What must hold of a fact. Types are checked: both sides of a comparison are of one kind. */
public sealed interface Condition {

    /** What holds exactly when this does not; negated in its parts, so that only a truth has a {@link Not} before it. */
    default Condition opposite() {
        if (this instanceof Not not) {
            return not.part();
        }
        if (this instanceof Comparison comparison) {
            return new Comparison(comparison.left(), comparison.operator().opposite(), comparison.right());
        }
        if (this instanceof OneOf oneOf) {
            return new OneOf(oneOf.value(), !oneOf.negated(), oneOf.constants());
        }
        if (this instanceof Contains contains) {
            return new Contains(contains.list(), !contains.negated(), contains.value());
        }
        if (this instanceof All all) {
            return new Any(all.parts().stream().map(Condition::opposite).toList());
        }
        return this instanceof Any any
                ? new All(any.parts().stream().map(Condition::opposite).toList())
                : new Not(this);
    }

    /** Two values of one kind compared. */
    record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

    /** A value among, or not among, a few constants. */
    record OneOf(Operand value, boolean negated, List<Operand> constants) implements Condition {
        /** Takes its own copy of the list. */
        public OneOf {
            constants = List.copyOf(constants);
        }
    }

    /** A list that holds, or does not hold, a value. */
    record Contains(Operand list, boolean negated, Operand value) implements Condition {}

    /** A value that is true or false in itself, such as {@code sponsorNamed.yes}. */
    record Holds(Operand truth) implements Condition {}

    /** All of these hold. */
    record All(List<Condition> parts) implements Condition {
        /** Takes its own copy of the list. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> parts) implements Condition {
        /** Takes its own copy of the list. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** This does not hold. */
    record Not(Condition part) implements Condition {}

    /** How two values are compared. */
    enum Operator {
        /** The same. */
        EQUAL("=="),
        /** Not the same. */
        NOT_EQUAL("!="),
        /** Less. */
        LESS("<"),
        /** Less or the same. */
        AT_MOST("<="),
        /** More. */
        MORE(">"),
        /** More or the same. */
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How rules write it. */
        public String sign() {
            return sign;
        }

        /** The operator that rules write so; empty when there is none. */
        public static Optional<Operator> of(String sign) {
            return Arrays.stream(values())
                    .filter(operator -> operator.sign.equals(sign))
                    .findFirst();
        }

        /** Whether it holds of two values of which the first compares with the second like this: under, at or over 0. */
        public boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }

        /** The operator that says the same with the two values in the other order. */
        public Operator mirrored() {
            return switch (this) {
                case EQUAL, NOT_EQUAL -> this;
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
            };
        }

        /** The operator that holds exactly when this one does not. */
        public Operator opposite() {
            return switch (this) {
                case EQUAL -> NOT_EQUAL;
                case NOT_EQUAL -> EQUAL;
                case LESS -> AT_LEAST;
                case AT_MOST -> MORE;
                case MORE -> AT_MOST;
                case AT_LEAST -> LESS;
            };
        }

        /** Whether it asks for an order, which only numbers have. */
        public boolean isOrder() {
            return this != EQUAL && this != NOT_EQUAL;
        }
    }
}
