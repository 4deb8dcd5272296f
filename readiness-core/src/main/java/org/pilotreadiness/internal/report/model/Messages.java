package org.pilotreadiness.internal.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.phrase.Phrases;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSet;

/** The sentences of the reports themselves, from files such as {@code report.properties} and their translations. */
public final class Messages {

    public static final List<String> FILES = List.of(
            "report",
            "questionnaire",
            "effort",
            "portfolio",
            "workbench",
            "terms",
            "watch",
            "check",
            "page",
            "editing");

    private static final String WORDS = "words.";

    /** Read once for each language; many reports say the same. */
    private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Phrases phrases;
    private final Map<String, String> words;

    /** What a rule set calls things otherwise. */
    private final Function<String, Optional<String>> own;

    private Messages(Phrases phrases) {
        this.phrases = phrases;
        this.words = phrases.keys().stream()
                .filter(key -> key.startsWith(WORDS))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(WORDS.length()), phrases::say));
        this.own = key -> Optional.empty();
    }

    private Messages(Messages messages, Function<String, Optional<String>> own) {
        this.phrases = messages.phrases;
        this.words = messages.words;
        this.own = own;
    }

    /** In a language; English where there is no translation. */
    public static Messages in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(
                Phrases.tag(language), tag -> new Messages(Phrases.read(Messages.class, FILES, tag)));
    }

    /** In a language, with the names that a rule set gives to preconditions, gates, levels, fields and words. */
    public static Messages of(RuleSet ruleSet, Locale language) {
        return new Messages(in(language), key -> OwnNames.of(ruleSet, key, language));
    }

    /** A phrase that need not be there. */
    public String name(String key, String otherwise) {
        return own.apply(key).orElseGet(() -> phrases.written(key, otherwise));
    }

    /** What a precondition, spreading potential or receiver fit is called; a key of {@code kind} for the standard ones. */
    public String name(String kind, Domain domain) {
        if (domain instanceof Dimension standard) {
            return name(kind, (Enum<?>) standard);
        }
        String words = domain.key().replace('-', ' ');
        return name("dimension." + domain.key(), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** The phrase with its places taken by the values, as {@link Phrases#say} does. */
    public String say(String key, Object... values) {
        return phrases.say(key, values);
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
        String key = kind + "." + Words.of(constant);
        return own.apply(key).orElseGet(() -> say(key));
    }
}
