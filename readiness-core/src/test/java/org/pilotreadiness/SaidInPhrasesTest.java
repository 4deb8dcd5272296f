package org.pilotreadiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.diagnostic.Translations;
import org.pilotreadiness.internal.phrase.Phrases;

/** What is wrong with files and rules is said in phrases, never in a text that is English in every language. */
class SaidInPhrasesTest {

    private static final Pattern NAMED = Pattern.compile("\"((files|rules)\\.[a-zA-Z0-9.-]+)\"");
    private static final Pattern ENGLISH = Pattern.compile("Sentence\\.text\\(\\s*\"[^\"]* [^\"]*\"");

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SaidInPhrasesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noPhraseIsHalfEnglish(String language) {
        Phrases phrases = Phrases.read(Sentence.class, List.of("files"), language);
        assertThat(phrases.keys())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> Translations.requireNoEnglish(phrases.written(key, "")));
    }

    @Test
    void aTextOfTheFileIsNoSentence() throws IOException {
        assertThat(sources())
                .hasSizeGreaterThan(100)
                .noneMatch(source -> ENGLISH.matcher(source).find());
    }

    /** What stands under "input" is said by the command line. */
    @ParameterizedTest
    @ValueSource(strings = {"files", "rules"})
    void everyPhraseIsSaidSomewhereAndEverySentenceHasItsPhrase(String file) throws IOException {
        Set<String> named = sources().stream()
                .flatMap(source -> NAMED.matcher(source).results().map((MatchResult found) -> found.group(1)))
                .filter(name -> name.startsWith(file + "."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> phrases = Phrases.read(Sentence.class, List.of(file), "").keys().stream()
                .filter(key -> key.startsWith(file + ".") && !key.startsWith("files.input."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(phrases)
                .hasSizeGreaterThan(100)
                .allMatch(key ->
                        named.stream().anyMatch(name -> name.endsWith(".") ? key.startsWith(name) : key.equals(name)));
        assertThat(named).allMatch(name -> name.endsWith(".") || phrases.contains(name));
    }
}
