package org.pilotreadiness.examples.cli;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.TextReport;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;

/** What the command says in Danish and Swedish is Danish and Swedish. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv"})
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
        assertThat(english())
                .hasSizeGreaterThan(400)
                .allSatisfy(sentence -> assertThat(ofProgram).doesNotContain(sentence));
    }

    @Test
    void theReportSpeaksTheLanguageThatIsAsked() {
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "da").out())
                .contains("Forudsætninger, den svageste først", "Ledelsesforankring", "Det, der blokerer");
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "SV").out())
                .contains("Förutsättningar, den svagaste först", "Ledningsförankring", "Det som blockerar");
        assertThat(Run.of("assess", "pilots/tobs.json", "--lang", "en").out())
                .isEqualTo(Run.of("assess", "pilots/tobs.json").out());
    }

    @Test
    void aLanguageThatIsNotSpokenIsWrongUsage() {
        Run run = Run.of("assess", "pilots/tobs.json", "--lang", "fr");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--lang': expected one of [EN, DA, SV] (case-insensitive) but was"
                        + " 'fr'\n");
    }

    /** What the sample pilots say themselves, in the language they are written in. */
    private static List<String> notes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            return files.flatMap(file -> PilotReader.forFile(file).read(file).evidence().values().stream())
                    .map(evidence -> String.join(" ", evidence.note().split("\\s+")))
                    .toList();
        }
    }

    /** Everything of more than one word that the library says in English. */
    private static List<String> english() throws IOException {
        RuleSet rules = StandardRules.latest();
        Properties phrases = new Properties();
        for (String file : List.of("report.properties", "questionnaire.properties", "effort.properties")) {
            try (InputStream in = TextReport.class.getResourceAsStream(file)) {
                assertThat(in).isNotNull();
                phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return Stream.concat(
                        rules.messageKeys("").stream().map(key -> rules.message(key, Locale.ROOT)),
                        phrases.values().stream()
                                .flatMap(phrase -> Stream.of(phrase.toString().split("\\{[0-9]}", -1))))
                .map(sentence -> String.join(" ", sentence.strip().split("\\s+")))
                .filter(sentence -> sentence.matches(".*\\p{L} \\p{L}.*"))
                .toList();
    }
}
