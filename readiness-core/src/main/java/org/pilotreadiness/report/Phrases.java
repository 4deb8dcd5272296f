package org.pilotreadiness.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.pilotreadiness.internal.text.Words;

/** The sentences of the reports themselves, from {@code report.properties} and {@code workbench.properties}. */
final class Phrases {

    private final Properties phrases = new Properties();

    private Phrases(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases english() {
        return new Phrases("report.properties");
    }

    /** Those about rules: explanations, scenario tests and mutation tests. */
    static Phrases ofRules() {
        return new Phrases("workbench.properties");
    }

    /** A phrase that need not be there. */
    String name(String key, String otherwise) {
        return phrases.getProperty(key, otherwise);
    }

    /** The phrase with its places {@code {0}}, {@code {1}} … taken by the values. */
    String say(String key, Object... values) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        for (int i = 0; i < values.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return phrase;
    }

    /** The name of a constant: {@code level.not-ready}. */
    String name(String kind, Enum<?> constant) {
        return say(kind + "." + Words.of(constant));
    }
}
