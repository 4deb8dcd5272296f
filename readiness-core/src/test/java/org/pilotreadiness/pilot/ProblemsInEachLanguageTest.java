package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.pilotreadiness.pilot.SmallPilot.JSON;
import static org.pilotreadiness.pilot.SmallPilot.YAML;
import static org.pilotreadiness.pilot.SmallPilot.bytes;
import static org.pilotreadiness.pilot.SmallPilot.json;
import static org.pilotreadiness.pilot.SmallPilot.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Translations;

/** What is wrong with a pilot is said in the language asked for, whatever is wrong with it. */
class ProblemsInEachLanguageTest {

    /** Pieces of the small pilot in JSON, and what breaks it in the place of each. */
    private static final String[][] JSON_SLIPS = {
        {"\"title\"", "\"titel\""},
        {"\"gate\"", "\"somethingElse\""},
        {"\"id\": \"p-1\",", ""},
        {"\"A pilot\"", "12"},
        {"\"A pilot\"", "true"},
        {"\"A pilot\"", "[]"},
        {"\"A pilot\"", "null"},
        {"\"A pilot\"", "\"  \""},
        {"\"A pilot\"", "\"" + "x".repeat(10_001) + "\""},
        {"\"A pilot\"", "\"\\ud83d\""},
        {"\"trial\"", "3"},
        {"\"trial\"", "\"opstart\""},
        {"\"trial\"", "\"something\""},
        {"\"yes\", \"committed\": [\"west\"]", "{}"},
        {"[\"west\"]", "\"west\""},
        {"[\"west\"]", "[7]"},
        {"[\"west\"]", "[\"\"]"},
        {"[\"west\"]", "[\"west\", \"west\"]"},
        {"[\"west\"]", "[\"wset\"]"},
        {"[\"clinician\"]", "{\"a\": 1}"},
        {"{\"populationSize\": 200}", "200"},
        {"200", "\"200\""},
        {"200", "\"2 mio\""},
        {"200", "\"1.200\""},
        {"200", "\"ved ikke\""},
        {"200", "2000000"},
        {"200", "2.5"},
        {"200", "-1"},
        {"200", "1e999999999"},
        {"12.5", "0." + "1".repeat(40)},
        {"\"north\"", "\"west\""},
        {"\"north\"", "\"nørre by\""},
        {"{\"id\": \"north\", \"name\": \"North Municipality\", \"kind\": \"municipality\"}", "null"},
        {"\"south\", \"name\": \"South\"", "\"south\", \"name\": \"\""},
        {"\"managementAnchoring.sponsorNamed\"", "\"managementAnchoring.sponsor\""},
        {"{\"note\": \"Minutes\"}", "{\"date\": \"31.05.2026\"}"},
        {"{\"note\": \"Minutes\"}", "{\"date\": \"soon\"}"},
        {"{\"note\": \"Minutes\"}}", "{\"note\": \"Minutes\"}}, \"notApplicable\": {\"nothing\": \"so\"}"},
        {"{\"note\": \"Minutes\"}}", "{\"note\": \"Minutes\"}}, \"notApplicable\": {\"gate\": \"\"}"},
        {"\"note\": \"Minutes\"", "\"note\": \"Minutes\", \"note\": \"More\""},
        {"\"note\": \"Minutes\"", "\"note\": " + "[".repeat(60) + "]".repeat(60)},
        {"\"A pilot\",", "\"A pilot\""},
        {"\"A pilot\",", "\"A pilot\",,"},
        {"\"A pilot\"", "\"A pilot"},
        {"\"A pilot\"", "\"A \\q\""},
        {"\"A pilot\"", "“A pilot”"},
        {"\"A pilot\"", "'A pilot'"},
        {"\"A pilot\"", "True"},
        {"\"A pilot\"", "None"},
        {"\"A pilot\"", "NaN"},
        {"\"A pilot\"", "pilot"},
        {"\"A pilot\"", "\"A \u0007\""},
        {"\"A pilot\"", "\u200b\"A pilot\""},
        {"\"title\":", "\"title\": // a comment\n"},
        {"\"title\":", "\"title\""},
        {"\"A pilot\"", ""},
        {"200", "+200"},
        {"200", "0200"},
        {"200", "200kg"},
        {"12.5", "12,5"},
        {"12.5", ".5"},
        {"[\"west\"]", "[\"west\",]"},
        {"[\"west\"]", "[\"west\""},
        {"[\"west\"]", "[\"west\"}"},
        {"200", "9".repeat(2_000)},
    };

    /** Pieces of the small pilot in YAML, and what breaks it in the place of each. */
    private static final String[][] YAML_SLIPS = {
        {"title: A pilot", "titel: A pilot"},
        {"title: A pilot", "title: A: pilot"},
        {"title: A pilot", "title: @pilot"},
        {"title: A pilot", "title: \"A pilot"},
        {"title: A pilot", "title: \"A\" pilot"},
        {"title: A pilot", "title: 'A' pilot"},
        {"title: A pilot", "title: \"A \\q\""},
        {"title: A pilot", "title: A \u0007"},
        {"title: A pilot", "title: - A pilot"},
        {"title: A pilot", "title: pilot #1"},
        {"title: A pilot", "title: 17"},
        {"title: A pilot", "title:\u00a0A pilot"},
        {"title: A pilot", "title:A pilot"},
        {"title: A pilot", "title A pilot"},
        {"title: A pilot", "\ttitle: A pilot"},
        {"title: A pilot", "title: !!str A pilot"},
        {"title: A pilot", "title: *pilot"},
        {"title: A pilot", "title: A pilot\ntitle: Another"},
        {"  sponsorNamed: yes", "   sponsorNamed: yes"},
        {"- { id: west, name: West Hospital,", "- id: west\n  name: West Hospital\n   "},
        {"{ note: Minutes }", "{ note:Minutes }"},
        {"{ note: Minutes }", "note:Minutes"},
        {"teamDaysRequired: 12.5", "teamDaysRequired: 1.200"},
        {"teamDaysRequired: 12.5", "teamDaysRequired: 12,5"},
        {"teamDaysRequired: 12.5", "teamDaysRequired: .inf"},
        {"[west]", "[west"},
    };

    static Stream<Arguments> slips() {
        List<Arguments> all = new ArrayList<>();
        for (String[] slip : JSON_SLIPS) {
            all.add(Arguments.of("json", slip[1], bytes(json(slip[0], slip[1]))));
        }
        for (String[] slip : YAML_SLIPS) {
            all.add(Arguments.of("yaml", slip[1], bytes(yaml(slip[0], slip[1]))));
        }
        for (String beginning : List.of(
                "%PDF-1.7",
                "PK\u0003\u0004",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "{\\rtf",
                "\u00FF\u00D8\u00FF",
                "OggS",
                "\u001F\u008B",
                "Rar!\u001A\u0007",
                "SQLite format 3\0",
                "MZ\0\0",
                "<html>",
                "<?xml",
                "PK\u0003\u0004..xl/work",
                "PK\u0003\u0004..word/document",
                "PK\u0003\u0004..ppt/pres",
                "\u00E6",
                "\u00FF\u00FEi\0",
                "\u00E6\0")) {
            all.add(Arguments.of("yaml", beginning, beginning.getBytes(StandardCharsets.ISO_8859_1)));
        }
        for (String text : List.of("", "# only words\n", "[]", YAML + "---\n" + YAML)) {
            all.add(Arguments.of("yaml", text, bytes(text)));
        }
        for (String text : List.of(
                "",
                "7",
                "[]",
                JSON + JSON,
                JSON.replace("\"west\"", "\"west\", ".repeat(10_001)),
                "\"" + "x".repeat(1 << 20))) {
            all.add(Arguments.of("json", text.length() > 1_000 ? "much" : text, bytes(text)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("slips")
    void everyProblemIsSaidInDanishNorwegianAndSwedishAtTheSamePlace(String format, String slip, byte[] file) {
        assertThat(Translations.checked(problems(format, file))).isNotEmpty();
    }

    @Test
    void whatIsWrongReadsAsAPersonWouldSayIt() {
        byte[] file = bytes(json("\"trial\"", "\"start\"")
                .replace("\"title\": \"A pilot\",", "")
                .replace("200", "\"1.200\"")
                .replace("\"sponsorNamed\"", "\"sponsor\""));
        assertThat(problems("json", file))
                .extracting(each -> each.in(Translations.DANISH))
                .containsExactly(
                        "p.json:1:1: /title: Feltet (title) mangler; der kræves en tekst.",
                        "p.json:4:11: /gate: Ordet (start) er ikke muligt her; mulige: preparation, start-up, trial, "
                                + "implementation, follow-up eller spread. Måske start-up.",
                        "p.json:10:27: /managementAnchoring/sponsor: Der er intet felt (sponsor) her. Måske sponsorNamed.",
                        "p.json:11:81: /dataSupport/dataPackage/populationSize: Her står en tekst (1.200), hvor der "
                                + "ventedes et tal. Måske 1200 eller 1.2.");
        assertThat(problems("json", file))
                .extracting(each -> each.in(Translations.NORWEGIAN))
                .containsExactly(
                        "p.json:1:1: /title: Feltet (title) mangler; det kreves en tekst.",
                        "p.json:4:11: /gate: Ordet (start) er ikke mulig her; mulige: preparation, start-up, trial, "
                                + "implementation, follow-up eller spread. Kanskje start-up.",
                        "p.json:10:27: /managementAnchoring/sponsor: Det finnes ikke noe felt (sponsor) her. Kanskje "
                                + "sponsorNamed.",
                        "p.json:11:81: /dataSupport/dataPackage/populationSize: Her står en tekst (1.200) der det var "
                                + "ventet et tall. Kanskje 1200 eller 1.2.");
        assertThat(problems("json", file))
                .extracting(each -> each.in(Translations.SWEDISH))
                .containsExactly(
                        "p.json:1:1: /title: Fältet (title) saknas; det krävs en text.",
                        "p.json:4:11: /gate: Ordet (start) är inte möjligt här; möjliga: preparation, start-up, trial, "
                                + "implementation, follow-up eller spread. Kanske start-up.",
                        "p.json:10:27: /managementAnchoring/sponsor: Det finns inget fält (sponsor) här. Kanske sponsorNamed.",
                        "p.json:11:81: /dataSupport/dataPackage/populationSize: Här står en text (1.200) där ett tal "
                                + "väntades. Kanske 1200 eller 1.2.");
    }

    @Test
    void whatCanNotBeInAPilotMadeInJavaIsSaidInEachLanguage() {
        Pilot pilot = PilotReader.json().read(JSON);
        InvalidPilotException refused = catchThrowableOfType(
                InvalidPilotException.class, () -> pilot.with("changeCapacity.otherTrialsInArea", -1));
        assertThat(refused.problems())
                .extracting(each -> each.in(Translations.DANISH), each -> each.in(Translations.SWEDISH))
                .containsExactly(tuple(
                        "/changeCapacity/otherTrialsInArea: Der ventedes et tal fra 0 til 1000000 med højst 30 cifre, men her "
                                + "står (-1).",
                        "/changeCapacity/otherTrialsInArea: Ett tal från 0 till 1000000 med högst 30 siffror väntades, men "
                                + "här står (-1)."));
    }

    private static List<Diagnostic> problems(String format, byte[] file) {
        PilotReader reader = format.equals("json") ? PilotReader.json() : PilotReader.yaml();
        return SmallPilot.diagnostics(reader, file, "p." + format);
    }
}
