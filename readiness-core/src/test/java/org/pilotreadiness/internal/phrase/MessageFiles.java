package org.pilotreadiness.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Message files as they are written, and whether they say the same in each language. */
public final class MessageFiles {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9](?=[,}])");

    private static final Pattern ONLY_DANISH = Pattern.compile(
            "(?iU)\\b(af|bliver|findes|forudsætning(en|er|erne)?|hvad|kræver|kræves|modtager(en|ne)?|måske|nej|noget|nogle|op"
                    + "|prøvehandling(en)?|regelsæt(tet)?|sig|siger|skridt(et)?|tekst(er)?ne|ud|uden|vej)\\b|^[^«]*»|[“”]");

    private MessageFiles() {}

    /** The phrases of a file beside a class, by their keys. */
    public static Map<Object, Object> read(Class<?> beside, String file) throws IOException {
        try (InputStream in = beside.getResourceAsStream(file + ".properties")) {
            assertThat(in).as("%s", file).isNotNull();
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeMap<>(messages);
        }
    }

    /** Fails unless a file has the same keys in a language, with the same places for values, and no phrase with words in English. */
    public static void requireTranslated(Class<?> beside, String file, String language) throws IOException {
        Map<Object, Object> english = read(beside, file);
        Map<Object, Object> translated = read(beside, file + "_" + language);
        assertThat(translated.keySet()).isNotEmpty().containsExactlyElementsOf(english.keySet());
        assertThat(english).allSatisfy((key, phrase) -> {
            Object said = translated.getOrDefault(key, "");
            assertThat(places(said)).as("%s", key).isEqualTo(places(phrase));
            if (phrase.toString().replaceAll("\\{[0-9]}", "").chars().anyMatch(Character::isLetter)) {
                assertThat(said).as("%s", key).isNotEqualTo(phrase);
            }
        });
    }

    /** Fails when a phrase in Norwegian has a word that only Danish has, or quotes as Danish does. */
    public static void requireNoDanish(Class<?> beside, String file) throws IOException {
        assertThat(read(beside, file + "_nb"))
                .isNotEmpty()
                .allSatisfy((key, phrase) ->
                        assertThat(phrase.toString()).as("%s", key).doesNotContainPattern(ONLY_DANISH));
    }

    private static Set<String> places(Object phrase) {
        return PLACE.matcher(phrase.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
