package org.pilotreadiness.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether what is wrong is said in Danish, Norwegian and Swedish. */
public final class Translations {

    public static final Locale DANISH = Locale.forLanguageTag("da");
    public static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** Words that only English has, between blanks. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(^| )(a|an|and|are|expected|found|has|instead|is|of|only|stands|the|was|which|with)(?= )");

    private Translations() {}

    /** Fails unless each is said in each language, at the same place and about the same. Gives back what it was given. */
    public static List<Diagnostic> checked(List<Diagnostic> diagnostics) {
        diagnostics.forEach(Translations::check);
        return diagnostics;
    }

    private static void check(Diagnostic each) {
        String english = each.toString();
        String place = english.substring(0, english.indexOf(each.sentence().toString()));
        for (Locale language : List.of(DANISH, NORWEGIAN, SWEDISH)) {
            String said = each.sentence().in(language);
            assertThat(each.in(language)).startsWith(place + said);
            assertThat(said).isNotEqualTo(each.sentence().toString());
            requireNoEnglish(said);
            if (!each.maybe().key().isEmpty()) {
                requireNoEnglish(each.maybe().in(language));
            }
            assertThat(each.maybe().in(language).equals(each.maybe().toString()))
                    .as("%s", each)
                    .isEqualTo(each.maybe().key().isEmpty());
        }
        assertThat(each.in(SWEDISH)).isNotEqualTo(each.in(DANISH)).isNotEqualTo(each.in(NORWEGIAN));
    }

    /** Fails when there is an English word that stands in no brackets. */
    public static void requireNoEnglish(String said) {
        assertThat(said.replaceAll("\\([^()]*\\)", "()")).doesNotContainPattern(ENGLISH);
    }
}
