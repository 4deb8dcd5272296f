package org.pilotreadiness.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is said in the language asked for. */
class SentenceTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9](?=[,}])");

    static Stream<Arguments> translations() {
        return Sentence.FILES.stream()
                .flatMap(file -> Stream.of("da", "sv").map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyPhraseIsTranslatedWithTheSamePlacesForValues(String file, String language) throws IOException {
        TreeMap<Object, Object> english = messages(file);
        TreeMap<Object, Object> translated = messages(file + "_" + language);
        assertThat(translated.keySet()).containsExactlyElementsOf(english.keySet());
        english.forEach((key, phrase) -> assertThat(places(String.valueOf(translated.get(key))))
                .as("%s", key)
                .isEqualTo(places(phrase)));
        assertThat(english.entrySet().stream()
                        .filter(each -> each.getValue().toString().matches(".*\\p{L}{3}.*"))
                        .filter(each -> each.getValue().equals(translated.get(each.getKey()))))
                .isEmpty();
    }

    @Test
    void aDiagnosticIsSaidInEachLanguage() {
        Diagnostic found = new Diagnostic(
                Code.MISSING,
                "p.json",
                new Position(1, 2),
                "/id",
                Sentence.of("files.more-problems", 2),
                Sentence.text("id"));
        assertThat(found).hasToString("p.json:1:2: /id: There are 2 more problems in this file. Maybe id.");
        assertThat(found.in(DANISH)).isEqualTo("p.json:1:2: /id: Der er 2 problemer mere i denne fil. Måske id.");
        assertThat(found.in(SWEDISH))
                .isEqualTo("p.json:1:2: /id: Det finns 2 problem till i den här filen. Kanske id.");
        assertThat(found.in(Locale.FRENCH)).isEqualTo(found.toString());
    }

    @Test
    void aChoiceAndASentenceInASentenceAreSaidInTheSameLanguage() {
        Sentence said = Sentence.of("maybe", List.of("a", Sentence.of("maybe", "b"), "{0}"));
        assertThat(said).hasToString("Maybe a, Maybe b. or {0}.");
        assertThat(said.in(DANISH)).isEqualTo("Måske a, Måske b. eller {0}.");
        assertThat(said.map(text -> text + "!")).hasToString("Maybe a!, Maybe b!. or {0}!.");
        assertThat(Sentence.of("maybe", List.of("a"))).hasToString("Maybe a.");
        assertThat(Sentence.text("{0}")).hasToString("{0}").isNotEqualTo(Sentence.NONE);
    }

    @Test
    void aPhraseThatDoesNotExistIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("nothing").in(DANISH))
                .withMessage("no phrase nothing");
    }

    private static TreeSet<String> places(Object phrase) {
        return PLACE.matcher(phrase.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<Object, Object> messages(String file) throws IOException {
        try (InputStream in = Sentence.class.getResourceAsStream(file + ".properties")) {
            assertThat(in).isNotNull();
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeMap<>(messages);
        }
    }
}
