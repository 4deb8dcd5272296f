package org.pilotreadiness.diagnostic;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.pilotreadiness.internal.phrase.Phrases;

/**
 * What is said to a person, in English, Danish, Norwegian or Swedish. Equal sentences say the same with the same values.
 *
 * @param key the phrase; empty for a text that is the same in every language
 * @param places the values of the phrase, each a text, a number, another sentence, or a list of which one is to be chosen and
 *     which is said as {@code a, b or c}; the text itself for a text that is the same in every language
 */
public record Sentence(String key, List<Object> places) implements Serializable {

    /** Nothing is said. */
    public static final Sentence NONE = text("");

    /** The message files that hold the phrases: of pilot files and others that hold data, and of rule sets. */
    static final List<String> FILES = List.of("files", "rules");

    private static final Map<String, Phrases> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The same values for ever. */
    public Sentence {
        places = List.copyOf(places);
    }

    /** A phrase with the values of its places. */
    public static Sentence of(String key, Object... places) {
        return new Sentence(key, List.of(places));
    }

    /** A text that is the same in every language, such as a word of a file. */
    public static Sentence text(String text) {
        return new Sentence("", List.of(text));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** In a language; English where there is no translation. */
    public String in(Locale language) {
        if (key.isEmpty()) {
            return places.get(0).toString();
        }
        Phrases phrases = phrases(language);
        return phrases.say(
                key,
                places.stream().map(place -> said(place, phrases, language)).toArray());
    }

    private static Phrases phrases(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(Phrases.tag(language), tag -> Phrases.read(Sentence.class, FILES, tag));
    }

    private static Object said(Object place, Phrases phrases, Locale language) {
        if (place instanceof Sentence sentence) {
            return sentence.in(language);
        }
        if (!(place instanceof List<?> choice)) {
            return place;
        }
        List<String> all = choice.stream()
                .map(each -> said(each, phrases, language).toString())
                .toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : phrases.say("either", String.join(", ", all.subList(0, last)), all.get(last));
    }

    /** The same with other texts in its places. */
    public Sentence map(UnaryOperator<String> change) {
        return new Sentence(
                key, places.stream().map(place -> changed(place, change)).toList());
    }

    private static Object changed(Object place, UnaryOperator<String> change) {
        if (place instanceof Sentence sentence) {
            return sentence.map(change);
        }
        if (place instanceof List<?> choice) {
            return choice.stream().map(each -> changed(each, change)).toList();
        }
        return place instanceof String text ? change.apply(text) : place;
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
