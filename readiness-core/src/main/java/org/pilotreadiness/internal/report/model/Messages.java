package org.pilotreadiness.internal.report.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.internal.text.Words;

/** The sentences of the reports themselves, from files such as {@code report.properties} and their translations. */
public final class Messages {

    public static final List<String> FILES =
            List.of("report", "questionnaire", "effort", "portfolio", "workbench", "terms", "watch", "check", "page");

    private static final String WORDS = "words.";

    /** Read once for each language; many reports say the same. */
    private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The place of a value, or of one of several phrases by the value. */
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:,choice,((?:[^{}]|\\{[0-9]})*))?}");

    private final Properties messages;
    private final Map<String, String> words;

    private Messages(Properties messages) {
        this.messages = messages;
        this.words = messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(WORDS))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(WORDS.length()), messages::getProperty));
    }

    /** In a language; English where there is no translation. */
    public static Messages in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), Messages::read);
    }

    private static Messages read(String language) {
        Properties english = new Properties();
        FILES.forEach(file -> load(file + ".properties", english));
        Properties translated = new Properties(english);
        FILES.forEach(file -> load(file + "_" + language + ".properties", translated));
        return new Messages(translated);
    }

    private static void load(String file, Properties into) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A phrase that need not be there. */
    public String name(String key, String otherwise) {
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

    /** A number as people write it, which has a point before its decimals. */
    public String number(String written) {
        return written.replace(".", say("decimal-mark"));
    }

    /** A day as people write it: {@code 1 January 2027}. */
    public String date(LocalDate day) {
        return say("date", day.getDayOfMonth(), say("month." + day.getMonthValue()), String.valueOf(day.getYear()));
    }

    /** The phrases without values that templates name, by the rest of their keys. */
    public Map<String, String> words() {
        return words;
    }

    /** From one to the other; just one when they are the same. */
    public String range(String low, String high) {
        return low.equals(high) ? low : say("range", low, high);
    }

    /** A range of constants of this kind. */
    public String range(String kind, Range<? extends Enum<?>> range) {
        return range(name(kind, range.low()), name(kind, range.high()));
    }

    /** A score as it is shown, or a range of them. */
    public String points(Range<Score> score) {
        return range(points(score.low()), points(score.high()));
    }

    /** A score as it is shown. */
    public String points(Score score) {
        return score.toString().replace(".", say("decimal-mark"));
    }

    /** The name of a constant: {@code level.not-ready}. */
    public String name(String kind, Enum<?> constant) {
        return say(kind + "." + Words.of(constant));
    }
}
