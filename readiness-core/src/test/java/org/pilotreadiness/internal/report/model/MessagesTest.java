package org.pilotreadiness.internal.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.internal.phrase.MessageFiles;
import org.pilotreadiness.internal.phrase.Phrases;

/** The reports say everything in every language. */
class MessagesTest {

    /** A value right before a word, which may be a number that the word must follow. */
    private static final Pattern BEFORE_A_WORD = Pattern.compile("\\{[0-9]} \\p{L}");

    /** What stands before a word in these phrases, so that the word need not follow it. */
    private static final Map<String, String> NO_NUMBER_TO_FOLLOW = Map.of(
            "holds[.].*|(not-)?equal|less|more|at-(least|most)|one-of.*|contains.*|((not-)?exists|every)[.]whose|inner|other|and|or"
                    + "|choice-of|tally.*",
            "the parts of a condition",
            "(page[.])?verdict[.].*|range|explain[.](blocks|level|no-receiver|range)|firmness[.].*|receivers[.]noRoom",
            "names of levels, gates, answers and receivers",
            "mutate[.](removed|weight|counts-(from|until)|blocks-from|condition-replaced)|test[.]disagreement|book[.]weight[.]is",
            "what rules say, and out of how much a weight is",
            "diff[.]versions|watch[.]refused",
            "versions of a rule set",
            "page[.]title[.]many",
            "at least two",
            "announced",
            "a day",
            ".*[.](more|fields)|gain[.]blockers|diff[.]rules|mutate[.]summary[.]undecided|portfolio[.](score|blockers)",
            "a number of which the language says one and many alike",
            "count[.]at-least",
            "a number out of several");

    /** Every file in every language but terms, which are another test's. */
    static Stream<Arguments> translations() {
        return Messages.FILES.stream()
                .filter(file -> !file.equals("terms"))
                .flatMap(file -> Phrases.TRANSLATED.stream().map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyPhraseIsTranslatedWithTheSamePlacesForValues(String file, String language) throws IOException {
        MessageFiles.requireTranslated(Messages.class, file, language);
    }

    @Test
    void noPhraseInNorwegianIsDanish() throws IOException {
        for (String file : Messages.FILES) {
            MessageFiles.requireNoDanish(Messages.class, file);
        }
    }

    static Stream<Arguments> files() {
        return Stream.concat(Messages.FILES.stream().map(file -> Arguments.of(file, "")), translations());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aWordAfterANumberFollowsIt(String file, String language) throws IOException {
        Messages said = Messages.in(Locale.forLanguageTag(language));
        MessageFiles.read(Messages.class, language.isEmpty() ? file : file + "_" + language)
                .forEach((id, text) -> {
                    String key = id.toString();
                    String phrase = text.toString();
                    String of2 = said.say(key, all(2));
                    if (BEFORE_A_WORD.matcher(phrase).find()
                            && NO_NUMBER_TO_FOLLOW.keySet().stream().noneMatch(key::matches)) {
                        assertThat(said.say(key, all(1)).replace('1', '2'))
                                .as(phrase)
                                .isNotEqualTo(of2);
                    }
                    if (phrase.contains(",choice,1#") && !phrase.contains(",choice,0#")) {
                        assertThat(said.say(key, all(1)).replace('1', '2'))
                                .as(phrase)
                                .isNotEqualTo(of2);
                        assertThat(said.say(key, all(0)).replace('0', '2'))
                                .as(phrase)
                                .isEqualTo(said.say(key, all(2)));
                    }
                });
    }

    @Test
    void numbersAreFollowedInEachLanguage() {
        Map<String, List<String>> followed = Map.of(
                "en", List.of("Portfolio of 0 pilots", "Portfolio of 1 pilot", "Portfolio of 2 pilots"),
                "da", List.of("Portefølje med 0 piloter", "Portefølje med 1 pilot", "Portefølje med 2 piloter"),
                "nb", List.of("Portefølje med 0 piloter", "Portefølje med 1 pilot", "Portefølje med 2 piloter"),
                "sv", List.of("Portfölj med 0 piloter", "Portfölj med 1 pilot", "Portfölj med 2 piloter"));
        followed.forEach((language, titles) -> {
            Messages said = Messages.in(Locale.forLanguageTag(language));
            assertThat(Stream.of(0, 1, 2).map(number -> said.say("portfolio.title", number)))
                    .containsExactlyElementsOf(titles);
        });
        Messages english = Messages.in(Locale.ENGLISH);
        assertThat(english.say("steps.title", 1, "READY")).isEqualTo("Next: the step to READY");
        assertThat(english.say("steps.title", 3, "READY")).isEqualTo("Next: the 3 steps to READY");
        assertThat(english.say("mutate.summary.good", 1, 1, 0))
                .isEqualTo("1 change of the rules tried: the scenarios notice 1.");
        assertThat(english.say("mutate.summary.good", 9, 8, 1))
                .isEqualTo("9 changes of the rules tried: the scenarios notice 8, the other one changes nothing.");
    }

    @Test
    void whatIsFilledInIsNotSearchedForPlaces() {
        assertThat(Messages.in(Locale.ENGLISH).say("difference.level", "{1} of {0,choice,1#a|2#b} $1 \\", "after"))
                .contains("{1} of {0,choice,1#a|2#b} $1 \\")
                .contains("after");
    }

    private static Object[] all(int number) {
        return Collections.nCopies(10, number).toArray();
    }

    @Test
    void anyOtherLanguageIsAnsweredInEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("da"));
            assertThat(Messages.in(Locale.ROOT).say("words.nothing")).isEqualTo("Nothing.");
            assertThat(Messages.in(Locale.FRENCH).say("words.nothing")).isEqualTo("Nothing.");
            assertThat(Messages.in(Locale.forLanguageTag("nn")).say("words.missingNone"))
                    .isEqualTo("Ingenting som er kjent å mangle.");
            assertThat(Messages.in(Locale.forLanguageTag("sv-FI")).say("words.nothing"))
                    .isEqualTo("Ingenting.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
