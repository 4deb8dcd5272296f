package org.pilotreadiness.internal.language;

import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;

/**
 * The smallest part of a rule file that means something.
 *
 * @param kind what it is
 * @param text what is written; of a text without its quotes
 * @param at where it begins
 * @param end right after its last character
 */
record Token(Kind kind, String text, Position at, Position end) {

    enum Kind {
        /** A name: letters, digits and underscores. */
        NAME,
        /** A name that begins with a dollar sign. */
        VARIABLE,
        /** A text in double quotes. */
        TEXT,
        /** Digits, perhaps with a decimal point. */
        NUMBER,
        /** Punctuation. */
        SIGN,
        /** The end of the file. */
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** Another sign that stands in its place. */
    Token as(String sign) {
        return new Token(Kind.SIGN, sign, at, end);
    }

    /** The token as it is shown in a sentence. */
    Sentence shown() {
        return switch (kind) {
            case END -> Sentence.of("rules.end-of-file");
            case TEXT -> Sentence.text("\"" + Shown.value(text) + "\"");
            default -> Sentence.text(Shown.value(text));
        };
    }
}
