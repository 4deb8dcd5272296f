package org.pilotreadiness.internal.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports say everything in every language. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    /** Every file in every language but terms, which are another test's, and what {@code check} says, which is in English only. */
    static Stream<Arguments> translations() {
        return Messages.FILES.stream()
                .filter(file -> !file.equals("terms") && !file.equals("check"))
                .flatMap(file -> Stream.of("da", "sv").map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyPhraseIsTranslatedWithTheSamePlacesForValues(String file, String language) throws IOException {
        Map<Object, Object> english = messages(file);
        Map<Object, Object> translated = messages(file + "_" + language);
        assertThat(translated.keySet()).containsExactlyElementsOf(english.keySet());
        assertThat(english)
                .isNotEmpty()
                .allSatisfy((key, phrase) -> assertThat(places(String.valueOf(translated.get(key))))
                        .as("%s", key)
                        .isEqualTo(places(phrase.toString())));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noPhraseWithWordsIsLeftInEnglish(String file, String language) throws IOException {
        Map<Object, Object> translated = messages(file + "_" + language);
        assertThat(messages(file)).isNotEmpty().allSatisfy((key, phrase) -> {
            if (PLACE.matcher(phrase.toString()).replaceAll("").chars().anyMatch(Character::isLetter)) {
                assertThat(translated.get(key)).as("%s", key).isNotEqualTo(phrase);
            }
        });
    }

    @Test
    void anyOtherLanguageIsAnsweredInEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("da"));
            assertThat(Messages.in(Locale.ROOT).say("words.nothing")).isEqualTo("Nothing.");
            assertThat(Messages.in(Locale.FRENCH).say("words.nothing")).isEqualTo("Nothing.");
            assertThat(Messages.in(Locale.forLanguageTag("sv-FI")).say("words.nothing"))
                    .isEqualTo("Ingenting.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<Object, Object> messages(String file) throws IOException {
        try (InputStream in = Messages.class.getResourceAsStream(file + ".properties")) {
            assertThat(in).isNotNull();
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeMap<>(messages);
        }
    }
}
