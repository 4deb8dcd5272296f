package org.pilotreadiness.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared as people read them. */
public final class AsRead {

    private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

    private AsRead() {}

    /**
     * What is the same for texts that read the same: composed and decomposed letters, full-width and other compatible forms,
     * letter case, any white space and blanks at the ends make no difference. Empty for a text of white space.
     */
    public static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
