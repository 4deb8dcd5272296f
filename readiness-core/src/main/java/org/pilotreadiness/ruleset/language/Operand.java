package org.pilotreadiness.ruleset.language;

import java.math.BigDecimal;
import java.util.List;

/** A value in a condition. */
public sealed interface Operand {

    /** The kind of its values. */
    ValueType type();

    /**
     * A field of the pattern's fact.
     *
     * @param fact the fact's type
     * @param names the property names from the fact to the value, at least one
     * @param type the kind of its values
     */
    record Field(Class<? extends Record> fact, List<String> names, ValueType type) implements Operand {
        /** Takes its own copy of the list. */
        public Field {
            names = List.copyOf(names);
        }

        /** The path as rules write it. */
        public String path() {
            return String.join(".", names);
        }
    }

    /** A value that an earlier binding gave a name. */
    record Variable(String name, ValueType type) implements Operand {}

    /** A number. */
    record NumberConstant(BigDecimal value) implements Operand {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    /** A text. */
    record TextConstant(String value) implements Operand {
        @Override
        public ValueType type() {
            return ValueType.TEXT;
        }
    }

    /** True or false. */
    record TruthConstant(boolean value) implements Operand {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }
    }

    /** A constant of an enum. */
    record WordConstant(Enum<?> value) implements Operand {
        @Override
        public ValueType type() {
            return ValueType.word(value.getDeclaringClass());
        }
    }

    /**
     * Two numbers added, subtracted, multiplied or divided.
     *
     * @param sign one of {@code + - * /}
     */
    record Calculation(Operand left, char sign, Operand right) implements Operand {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }
}
