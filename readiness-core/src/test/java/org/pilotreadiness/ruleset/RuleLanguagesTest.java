package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.diagnostic.Translations;

/** What is wrong with rules is said in the language asked for; {@link RuleFolder} and {@link Checked} see to it in every test. */
class RuleLanguagesTest {

    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|[@$A-Za-z0-9.]+|[^\\s\"@$A-Za-z0-9.]+");

    @TempDir
    private Path folder;

    static Stream<Arguments> slips() {
        return SlipsTest.slips();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsSaidInEachLanguage(String piece, String instead) {
        assertThat(problems(ExampleRules.with(piece, instead))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{0} {0}",
                "not",
                "or",
                "( {0}",
                "{0} )",
                "\"{0}\"",
                "'x'",
                "3",
                "=",
                "Gate.NEVER",
                "$p",
                "x.y( )",
                "…"
            })
    void aRuleFileWithOneOtherPartIsSaidInEachLanguage(String instead) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher part = PART.matcher(ExampleRules.TEXT.split("rule \"CC-1", 2)[0]);
        while (part.find()) {
            String text = ExampleRules.TEXT.substring(0, part.start())
                    + instead.replace("{0}", part.group())
                    + ExampleRules.TEXT.substring(part.end());
            problems(text).forEach(problem -> keys.add(problem.sentence().key()));
        }
        assertThat(keys).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noPhraseHoldsEnglishWords(String language) throws IOException {
        try (InputStream in = Sentence.class.getResourceAsStream("rules_" + language + ".properties")) {
            assertThat(in).isNotNull();
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            assertThat(phrases).hasSizeGreaterThan(200);
            phrases.values().forEach(phrase -> Translations.requireNoEnglish(phrase.toString()));
        }
    }

    @Test
    void itIsPlainDanishNorwegianAndSwedish() {
        List<Diagnostic> problems = problems(ExampleRules.with("sponsorNamed.yes, mandate", "sponsorNmed.yes, mandat")
                .replace("then\n    criteria.met( \"CC-1\" );\nend\n", "then\n    criteria.met( \"CC-1\" );\n"));
        assertThat(problems.stream().map(problem -> problem.in(Translations.DANISH)))
                .containsExactly(
                        "rules.drl:18:26: MA-1: ManagementAnchoring har intet felt (sponsorNmed). Måske sponsorNamed.",
                        "rules.drl:18:43: MA-1: ManagementAnchoring har intet felt (mandatGranted). Måske mandateGranted.",
                        "rules.drl:30:28: CC-1: Reglen, der begynder i linje 23, er ikke afsluttet. Måske mangler end.");
        assertThat(problems.stream().map(problem -> problem.in(Translations.NORWEGIAN)))
                .containsExactly(
                        "rules.drl:18:26: MA-1: ManagementAnchoring har ikke noe felt (sponsorNmed). Kanskje sponsorNamed.",
                        "rules.drl:18:43: MA-1: ManagementAnchoring har ikke noe felt (mandatGranted). Kanskje mandateGranted.",
                        "rules.drl:30:28: CC-1: Regelen som begynner i linje 23, er ikke avsluttet. Kanskje mangler end.");
        assertThat(problems.stream().map(problem -> problem.in(Translations.SWEDISH)))
                .containsExactly(
                        "rules.drl:18:26: MA-1: ManagementAnchoring har inget fält (sponsorNmed). Kanske sponsorNamed.",
                        "rules.drl:18:43: MA-1: ManagementAnchoring har inget fält (mandatGranted). Kanske mandateGranted.",
                        "rules.drl:30:28: CC-1: Regeln som börjar på rad 23 är inte avslutad. Kanske saknas end.");
    }

    @Test
    void whatIsForeignIsSaidWithWhatToWriteInstead() {
        List<Diagnostic> problems = problems(ExampleRules.with("when\n", "    salience 10\nwhen\n"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.in(Translations.DANISH))
                    .isEqualTo(
                            "rules.drl:16:5: MA-1: Ordet (salience) hører ikke til regelsproget: her har regler ingen"
                                    + " rækkefølge og kan ikke slås til og fra; skriv betingelsen, så hver regel er rigtig for sig.");
            assertThat(problem.in(Translations.SWEDISH))
                    .isEqualTo(
                            "rules.drl:16:5: MA-1: Ordet (salience) hör inte till regelspråket: här har regler ingen"
                                    + " ordning och kan inte slås på och av; skriv villkoret så att varje regel är riktig för sig.");
        });
    }

    private List<Diagnostic> problems(String text) {
        try {
            RuleFolder.in(folder).rules("rules.drl", text).read();
            return List.of();
        } catch (InvalidRuleSetException refused) {
            return Translations.checked(refused.problems());
        }
    }
}
