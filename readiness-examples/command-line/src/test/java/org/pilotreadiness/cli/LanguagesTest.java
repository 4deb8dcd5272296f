package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.cli.report.PlainWords;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.RuleSetCopy;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** What the command says in Danish, Norwegian and Swedish is Danish, Norwegian and Swedish. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noEnglishSentenceIsLeft(String language) throws IOException {
        String said = Stream.of("assess pilots", "questions", "questions --format yaml", "effort")
                .map(command -> Run.of((command + " --lang " + language).split(" ")))
                .map(Run::out)
                .map(out -> String.join(" ", out.split("[\\s#]+")))
                .collect(Collectors.joining());
        for (String note : notes()) {
            said = said.replace(note, "");
        }
        String ofProgram = said;
        assertThat(ofProgram).hasSizeGreaterThan(10_000);
        assertThat(english("report", "questionnaire", "effort"))
                .hasSizeGreaterThan(400)
                .allSatisfy(sentence -> assertThat(ofProgram).doesNotContain(sentence));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noEnglishSentenceIsLeftInTheBookAndInExplanations(String language) throws IOException {
        RuleSet rules = StandardRules.latest();
        String said = plain(Run.of("book", "--format", "markdown", "--lang", language)
                .out()
                .lines()
                .filter(line -> !line.startsWith("- **Scen"))
                .collect(Collectors.joining(" ")));
        for (Criterion criterion : rules.criteria()) {
            for (String pilot : List.of("pilots/tobs.json", "pilots/assistive-devices-depot.json")) {
                said += plain(Run.of("explain", pilot, criterion.id(), "--lang", language)
                        .out());
            }
        }
        String ofProgram = said;
        assertThat(ofProgram).hasSizeGreaterThan(100_000).doesNotContain(" is ", " the ", " not ", " yes");
        assertThat(english("report", "workbench", "terms"))
                .hasSizeGreaterThan(500)
                .allSatisfy(sentence -> assertThat(ofProgram).doesNotContain(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void everyRuleIsSaidInItsOwnWords(String language) {
        RuleSet rules = StandardRules.latest();
        PlainWords words = PlainWords.in(Locale.forLanguageTag(language));
        assertThat(Stream.concat(rules.rules().stream(), rules.portfolioRules().stream()))
                .hasSizeGreaterThan(150)
                .allSatisfy(rule -> assertThat(words.of(rule))
                        .isNotEqualTo(PlainWords.english().of(rule))
                        .isNotEmpty());
    }

    @Test
    void theWorkbenchSpeaksTheLanguageThatIsAsked() {
        assertThat(Run.of("explain", "pilots/assistive-devices-depot.json", "MA-3", "--lang", "da")
                        .out())
                .startsWith("""
                MA-3 Alle organisationer har givet tilsagn
                Det er delvist opfyldt.
                """)
                .contains("  ✗ antallet af organisationer med tilsagn er antallet af organisationer\n");
        assertThat(Run.of("explain", "pilots/assistive-devices-depot.json", "DS-5", "--lang", "sv")
                        .out())
                .contains("  ✗ arbetsgruppen omfattar patienter (funnet: kliniker, kommuner)\n");
        assertThat(Run.of("explain", "pilots/assistive-devices-depot.json", "DS-5", "--lang", "nb")
                        .out())
                .contains("  ✗ arbeidsgruppen omfatter pasienter (funnet: klinikere, kommuner)\n");
        assertThat(Run.of("test", "--lang", "da").out()).endsWith(" scenarier, alle består.\n");
        assertThat(Run.of("book", "--lang", "sv").out())
                .contains(
                        "<html lang=\"sv\">",
                        "antalet veckor för genomförande är minst 6,5",
                        "Ingen vill ha lösningen");
        assertThat(Run.of("book", "--lang", "en").out())
                .isEqualTo(Run.of("book").out())
                .contains("<html lang=\"en\">");
    }

    @Test
    void theReportSpeaksTheLanguageThatIsAsked() {
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "da").out())
                .contains("Forudsætninger, den svageste først", "Ledelsesforankring", "Det, der blokerer");
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "nb").out())
                .contains("Forutsetninger, den svakeste først", "Ledelsesforankring", "Det som blokkerer");
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "SV").out())
                .contains("Förutsättningar, den svagaste först", "Ledningsförankring", "Det som blockerar");
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "en").out())
                .isEqualTo(Run.of("assess", "pilots/tobs.json").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void aDecimalMarkIsThatOfTheLanguageAndWhatGainsNothingIsNotSaid(String format) {
        for (String language : List.of("da", "nb", "sv")) {
            assertThat(plain(Run.of("assess", "pilots/tobs.json", "--lang", language, "--format", format)
                            .out()))
                    .containsPattern(" (parathed|parathet|beredskap) [+]1,6")
                    .doesNotContainPattern("[+][0-9]+[.]");
        }
        assertThat(plain(
                        Run.of("assess", "pilots/tobs.json", "--format", format).out()))
                .contains(" readiness +1.6")
                .doesNotContain("+0.0", "+1,6");
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "da", "--format", "json")
                        .out())
                .contains("\"spreading\" : 0.0")
                .doesNotContainPattern("[0-9],[0-9]");
    }

    @Test
    void whatIsWrongWithAFileIsSaidInTheLanguageThatIsAsked(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), """
                {"id": "p 1", "title": "P", "gate": "opstart", "scenario": "agreement", "organisations": [],
                 "dataSupport": {"goalsDefined": "måske"}}
                """);
        Run danish = Run.of("assess", bad.toString(), "--lang", "da");
        assertThat(danish.exitCode()).isEqualTo(Run.of("assess", bad.toString()).exitCode());
        assertThat(danish.err().replace(bad.toString(), "bad.json")).isEqualTo("""
                bad.json:1:8: /id: Et id har kun bogstaver (a-z), cifre, bindestreger, understregninger og punktummer \
                (p 1). Måske p-1.
                bad.json:1:37: /gate: Ordet (opstart) er ikke muligt her; mulige: preparation, start-up, trial, \
                implementation, follow-up eller spread. Måske start-up (opstart).
                bad.json:1:90: /organisations: Der kræves mindst én organisation.
                bad.json:2:34: /dataSupport/goalsDefined: Ordet (måske) er ikke muligt her; mulige: no, partly, yes \
                eller unknown.
                """);
        assertThat(Run.of("assess", bad.toString(), "--lang", "sv").err().replace(bad.toString(), "bad.json"))
                .startsWith("""
                bad.json:1:8: /id: Ett id har bara bokstäver (a-z), siffror, bindestreck, understreck och punkter \
                (p 1). Kanske p-1.
                bad.json:1:37: /gate: Ordet (opstart) är inte möjligt här; möjliga: preparation, start-up, trial, \
                implementation, follow-up eller spread. Kanske start-up (opstart).
                bad.json:1:90: /organisations: Minst en organisation krävs.
                """);
        assertThat(Run.of("assess", "none.json", "--lang", "da").err())
                .isEqualTo("none.json: Filen kan ikke læses (filen findes ikke).\n");
        assertThat(Run.of("assess", bad.toString(), "--lang", "nb").err().replace(bad.toString(), "bad.json"))
                .startsWith("""
                bad.json:1:8: /id: En id har bare bokstaver (a-z), sifre, bindestreker, understreker og punktum \
                (p 1). Kanskje p-1.
                bad.json:1:37: /gate: Ordet (opstart) er ikke mulig her; mulige: preparation, start-up, trial, \
                implementation, follow-up eller spread. Kanskje start-up (opstart).
                bad.json:1:90: /organisations: Det kreves minst én organisasjon.
                """);
        assertThat(Run.of("assess", "none.json", "--lang", "nb").err())
                .isEqualTo("none.json: Filen kan ikke leses (filen finnes ikke).\n");
        assertThat(Run.of("assess", "none.json", "--lang", "sv").err())
                .isEqualTo("none.json: Filen kan inte läsas (filen finns inte).\n");
    }

    @Test
    void aRuleSetBringsALanguageByFilesAlone(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("rules");
        RuleSetCopy copy = RuleSetCopy.in(rules)
                .change("rule-set.yaml", "languages: [en, da, nb, sv]", "languages: [en, da, nb, sv, fi]");
        Files.writeString(
                rules.resolve("messages_fi.properties"),
                Files.readString(rules.resolve("messages.properties"))
                        .replaceAll("(?m)^([A-Z]+-[0-9]+[.]title=.*)$", "$1 suomeksi"));

        assertThat(copy.check().errors()).isEmpty();
        assertThat(Run.of("assess", "pilots/tobs.json", "--rules", rules.toString(), "--lang", "fi")
                        .out())
                .contains("suomeksi")
                .contains("READY");
        assertThat(Run.of("assess", "pilots/tobs.json", "--rules", rules.toString(), "--lang", "FI", "--format", "html")
                        .out())
                .contains("suomeksi");
        assertThat(Run.of("book", rules.toString(), "--lang", "fi").out()).contains("suomeksi");
        assertThat(Run.of("assess", "pilots/tobs.json", "--rules", rules.toString(), "--lang", "fr")
                        .err())
                .startsWith("Invalid value for option '--lang': expected en, da, nb, sv or fi but was 'fr'.\n");
    }

    @Test
    void whoReadsAnotherLanguageTooIsToldInThat() {
        String norwegian = Run.of("assess", "pilots/tobs.json", "--lang", "nb").out();
        String danish = Run.of("assess", "pilots/tobs.json", "--lang", "da").out();
        assertThat(norwegian).isNotEqualTo(danish);
        assertThat(Stream.of("nn", "no", "nb-NO")
                        .map(language -> Run.of("assess", "pilots/tobs.json", "--lang", language)
                                .out()))
                .containsOnly(norwegian);
        assertThat(Stream.of("fo", "kl")
                        .map(language -> Run.of("assess", "pilots/tobs.json", "--lang", language)
                                .out()))
                .containsOnly(danish);
    }

    @Test
    void aLanguageThatIsNotSpokenIsWrongUsage() {
        Run run = Run.of("assess", "pilots/tobs.json", "--lang", "fr");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--lang': expected en, da, nb or sv but was 'fr'.\n");
    }

    /** On one line, without the backslashes of Markdown. */
    private static String plain(String text) {
        return String.join(" ", text.replace("\\", "").split("\\s+"));
    }

    /** What the sample pilots say themselves, in the language they are written in. */
    private static List<String> notes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            return files.flatMap(file -> PilotReader.forFile(file).read(file).evidence().values().stream())
                    .map(evidence -> String.join(" ", evidence.note().split("\\s+")))
                    .toList();
        }
    }

    /** Everything of more than one word that the standard rules and these files of phrases say in English. */
    static List<String> english(String... files) throws IOException {
        RuleSet rules = StandardRules.latest();
        Properties phrases = new Properties();
        for (String file : files) {
            try (InputStream in = Messages.class.getResourceAsStream(file + ".properties")) {
                assertThat(in).isNotNull();
                phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return Stream.concat(
                        rules.messageKeys("").stream().map(key -> rules.message(key, Locale.ROOT)),
                        phrases.values().stream()
                                .flatMap(phrase ->
                                        Stream.of(phrase.toString().split("\\{[0-9](}|,choice,)|[0-9]#|[|}]", -1))))
                .map(sentence -> String.join(" ", sentence.strip().split("\\s+")))
                .filter(sentence -> sentence.matches(".*\\p{L} \\p{L}.*"))
                .toList();
    }
}
