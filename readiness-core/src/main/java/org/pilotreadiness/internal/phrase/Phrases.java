package org.pilotreadiness.internal.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of some message files in one language; English where there is no translation. Thread-safe. */
public final class Phrases {

    /** The languages besides English that there are translations in. */
    public static final List<String> TRANSLATED = List.of("da", "nb", "sv");

    /** The place of a value, or of one of several phrases by the value. */
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:,choice,((?:[^{}]|\\{[0-9]})*))?}");

    private final Properties messages;

    private Phrases(Properties messages) {
        this.messages = messages;
    }

    /** The languages that people read who asked for another one, by what they asked for. */
    private static final Map<String, List<String>> READ_TOO = Map.of(
            "nb", List.of("no", "nn", "da"),
            "nn", List.of("nb", "no", "da"),
            "no", List.of("nb", "nn", "da"),
            "fo", List.of("da"),
            "kl", List.of("da"));

    /** The languages to look for a text in, the one that was asked for first; English is left when there is none in any. */
    public static List<String> chain(Locale language) {
        List<String> chain = new ArrayList<>(List.of(language.getLanguage()));
        chain.addAll(READ_TOO.getOrDefault(language.getLanguage(), List.of()));
        return chain;
    }

    /** The first translated language that stands for one, or nothing for English: whatever people ask for, there are no more. */
    public static String tag(Locale language) {
        return chain(language).stream().filter(TRANSLATED::contains).findFirst().orElse("");
    }

    /**
     * Reads message files and their translations, such as {@code report.properties} and {@code report_da.properties}.
     *
     * @param beside stands in the same package as the files
     * @param files their names without language and extension
     * @param tag a language, as {@link #tag} has it
     */
    public static Phrases read(Class<?> beside, List<String> files, String tag) {
        Properties english = new Properties();
        files.forEach(file -> load(beside, file + ".properties", english));
        Properties translated = new Properties(english);
        files.forEach(file -> load(beside, file + "_" + tag + ".properties", translated));
        return new Phrases(translated);
    }

    private static void load(Class<?> beside, String file, Properties into) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of all phrases. */
    public Set<String> keys() {
        return messages.stringPropertyNames();
    }

    /** The phrase as it is written; another where there is none. */
    public String written(String key, String otherwise) {
        return messages.getProperty(key, otherwise);
    }

    /**
     * The phrase with its places taken by the values, none of which is searched for places itself: {@code {0}}, {@code {1}} …,
     * and for a number {@code {0,choice,1#a step|2#{0} steps}}: the last phrase whose limit it reaches, and for fewer than any limit
     * the last of all, since none is said as many are.
     */
    public String say(String key, Object... values) {
        String phrase = messages.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return phrase.indexOf('{') < 0 ? phrase : filled(phrase, values);
    }

    private static String filled(String phrase, Object[] values) {
        return PLACE.matcher(phrase).replaceAll(place -> {
            Object value = values[Integer.parseInt(place.group(1))];
            String phrases = place.group(2);
            return Matcher.quoteReplacement(
                    phrases == null ? String.valueOf(value) : filled(chosen(phrases, (Number) value), values));
        });
    }

    private static String chosen(String phrases, Number value) {
        String[] all = phrases.split("[|]", -1);
        String chosen = all[all.length - 1];
        for (String phrase : all) {
            chosen = value.longValue() >= Long.parseLong(phrase.substring(0, phrase.indexOf('#'))) ? phrase : chosen;
        }
        return chosen.substring(chosen.indexOf('#') + 1);
    }
}
