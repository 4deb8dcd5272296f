package org.pilotreadiness.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.internal.phrase.MessageFiles;
import org.pilotreadiness.internal.phrase.Phrases;

/** What is wrong with a file is said in the language asked for. */
class SentenceTest {

    static Stream<Arguments> translations() {
        return Sentence.FILES.stream()
                .flatMap(file -> Phrases.TRANSLATED.stream().map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyPhraseIsTranslatedWithTheSamePlacesForValues(String file, String language) throws IOException {
        MessageFiles.requireTranslated(Sentence.class, file, language);
    }

    @Test
    void noPhraseInNorwegianIsDanish() throws IOException {
        for (String file : Sentence.FILES) {
            MessageFiles.requireNoDanish(Sentence.class, file);
        }
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
        assertThat(found.in(Translations.DANISH))
                .isEqualTo("p.json:1:2: /id: Der er 2 problemer mere i denne fil. Måske id.");
        assertThat(found.in(Translations.NORWEGIAN))
                .isEqualTo("p.json:1:2: /id: Det er 2 problemer til i denne filen. Kanskje id.");
        assertThat(found.in(Translations.SWEDISH))
                .isEqualTo("p.json:1:2: /id: Det finns 2 problem till i den här filen. Kanske id.");
        assertThat(found.in(Locale.FRENCH)).isEqualTo(found.toString());
    }

    @Test
    void aChoiceAndASentenceInASentenceAreSaidInTheSameLanguage() {
        Sentence said = Sentence.of("maybe", List.of("a", Sentence.of("maybe", "b"), "{0}"));
        assertThat(said).hasToString("Maybe a, Maybe b. or {0}.");
        assertThat(said.in(Translations.DANISH)).isEqualTo("Måske a, Måske b. eller {0}.");
        assertThat(said.map(text -> text + "!")).hasToString("Maybe a!, Maybe b!. or {0}!.");
        assertThat(Sentence.of("maybe", List.of("a"))).hasToString("Maybe a.");
        assertThat(Sentence.text("{0}")).hasToString("{0}").isNotEqualTo(Sentence.NONE);
    }

    @Test
    void thereAreNoMoreLanguagesThanTranslationsWhateverIsAskedFor() {
        assertThat(Stream.of("sv-FI", "da", "en", "tlh", "nb", "nn", "no", "fo", "kl", "")
                        .map(Locale::forLanguageTag)
                        .map(Phrases::tag))
                .containsExactly("sv", "da", "", "", "nb", "nb", "nb", "da", "da", "");
    }

    @Test
    void aPhraseThatDoesNotExistIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentence.of("nothing").in(Translations.DANISH))
                .withMessage("no phrase nothing");
    }
}
