package org.pilotreadiness.internal.report.model;

import java.util.List;
import java.util.Locale;

/** What fields are called in a sentence. */
public final class FieldWords {

    private FieldWords() {}

    /**
     * A field of a kind of fact.
     *
     * @param fact such as {@code Spreading}
     * @param names the way to the field from the fact, such as {@code core} and {@code essentialElements}
     */
    public static String of(Messages messages, String fact, List<String> names) {
        int last = names.size() - 1;
        String words = apart(names.get(last));
        for (int i = last - 1; i >= 0; i--) {
            words = messages.say("inner", apart(names.get(i)), words);
        }
        return messages.name("field." + fact + "." + String.join(".", names), words);
    }

    /** A name in small letters with blanks between its words. */
    public static String apart(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
