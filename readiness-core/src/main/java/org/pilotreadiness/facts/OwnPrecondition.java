package org.pilotreadiness.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A precondition of a rule set's own, which its {@code rule-set.yaml} lists under {@code preconditions:}.
 *
 * @param key its word in files: words of lower-case letters and digits with hyphens between, a letter first
 */
public record OwnPrecondition(String key) implements Domain {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Checks the word. */
    public OwnPrecondition {
        if (!isKey(key)) {
            throw new IllegalArgumentException("\"" + key + "\" is no word of a precondition");
        }
    }

    /** Whether a text can be the word of a precondition. */
    public static boolean isKey(String text) {
        return text.length() <= 40 && KEY.matcher(text).matches();
    }

    @Override
    public String name() {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public boolean isPrecondition() {
        return true;
    }

    /** As rules name it. */
    @Override
    public String toString() {
        return name();
    }
}
