package org.pilotreadiness.ruleset.language;

import org.pilotreadiness.diagnostic.Sentence;

/**
 * What kind of value a condition deals with. Only values of one type are compared.
 *
 * @param kind the kind
 * @param of the enum of a word; what a list holds; the class of an object; for the rest the class itself
 */
public record ValueType(Kind kind, Class<?> of) {

    /** A number. */
    public static final ValueType NUMBER = new ValueType(Kind.NUMBER, Number.class);

    /** A text. */
    public static final ValueType TEXT = new ValueType(Kind.TEXT, String.class);

    /** True or false. */
    public static final ValueType TRUTH = new ValueType(Kind.TRUTH, Boolean.class);

    /** The kinds of values. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** A text. */
        TEXT,
        /** True or false. */
        TRUTH,
        /** A constant of an enum. */
        WORD,
        /** Several values. */
        LIST,
        /** A record, of which only properties can be compared. */
        OBJECT
    }

    /** The type of an enum's constants. */
    public static ValueType word(Class<?> enumType) {
        return new ValueType(Kind.WORD, enumType);
    }

    /** The type of a list or set. */
    public static ValueType list(Class<?> element) {
        return new ValueType(Kind.LIST, element);
    }

    /** The type as a person would say it. */
    public Sentence described() {
        return switch (kind) {
            case NUMBER -> Sentence.of("rules.type.number");
            case TEXT -> Sentence.of("rules.type.text");
            case TRUTH -> Sentence.of("rules.type.truth");
            case WORD -> Sentence.of("rules.type.word", of.getSimpleName());
            case LIST -> Sentence.of("rules.type.list");
            case OBJECT -> Sentence.of("rules.type.object");
        };
    }
}
