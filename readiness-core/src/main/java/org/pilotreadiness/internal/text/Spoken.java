package org.pilotreadiness.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.pilotreadiness.internal.phrase.Phrases;

/**
 * What people say for the words of files in the languages that forms are printed in: "ja" for {@code yes}. The words stand
 * once, in the files that the reports take their terms from.
 */
public final class Spoken {

    private static final String TERMS = "/org/pilotreadiness/internal/report/model/terms_";

    private Spoken() {}

    /** Read when somebody first writes a word that is none. */
    private static final class Languages {
        static final List<Properties> ALL = all();

        private static List<Properties> all() {
            List<Properties> all = new ArrayList<>();
            for (String language : Phrases.TRANSLATED) {
                try (InputStream in = Spoken.class.getResourceAsStream(TERMS + language + ".properties")) {
                    if (in != null) {
                        Properties terms = new Properties();
                        terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                        all.add(terms);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return all;
        }
    }

    /**
     * The word of an enum that files hold for what somebody said.
     *
     * @return the word; empty where no language says it so
     */
    public static String word(Class<? extends Enum<?>> type, String said) {
        if (said.length() > 100) {
            return "";
        }
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        for (Properties terms : Languages.ALL) {
            for (Enum<?> constant : type.getEnumConstants()) {
                String term = terms.getProperty("word." + type.getSimpleName() + "." + Words.of(constant));
                if (wanted.equals(term)) {
                    return Words.of(constant);
                }
            }
        }
        return "";
    }

    /** Whether somebody said that it is not known. */
    public static boolean isUnknown(String said) {
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        return wanted.equals("unknown")
                || Languages.ALL.stream().anyMatch(terms -> wanted.equals(terms.getProperty("word.Answer.unknown")));
    }
}
