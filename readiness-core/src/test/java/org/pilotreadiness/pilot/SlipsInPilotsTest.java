package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.YAML;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in a pilot file, and what they are told. */
class SlipsInPilotsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"12,5\" | 12.5",
                "'7,5' | 7.5",
                "+5 | 5",
                ".5 | 0.5",
                "010 | 10",
                "\"80 %\" | 80",
                "4 uger | 4",
                "\"12\" | 12 without quotes",
                "1.200 | 1200 or 1.2",
                "1.200.000 | 1200000",
                "1 200 | 1200",
                "unknown | null, or leave the line out",
                "ukendt | null, or leave the line out"
            })
    void aNumberIsTakenOnlyInTheFormThatLeavesNoDoubt(String written, String meant) {
        assertThat(problemsOfYaml("12.5", written))
                .singleElement()
                .asString()
                .contains("/changeCapacity/teamDaysRequired", "where a number was expected.")
                .endsWith("Maybe " + meant + ".");
    }

    @Test
    void aJsonThatAProgramWroteMayHaveThreeDecimals() {
        assertThat(PilotReader.json()
                        .read(
                                "{\"id\":\"p\",\"title\":\"T\",\"gate\":\"trial\",\"scenario\":\"agreement\",\"organisations\":"
                                        + "[{\"id\":\"w\",\"name\":\"W\",\"kind\":\"region\"}],"
                                        + "\"changeCapacity\":{\"teamDaysRequired\":1.125}}")
                        .changeCapacity()
                        .teamDaysRequired())
                .isEqualByComparingTo("1.125");
    }

    @ParameterizedTest
    @CsvSource({
        "sponsorNamed: yes, sponsorNamed: ja, yes (ja)",
        "sponsorNamed: yes, sponsorNamed: Nej, no (Nej)",
        "sponsorNamed: yes, sponsorNamed: delvist, partly (delvist)",
        "sponsorNamed: yes, sponsorNamed: delvis, partly (delvis)",
        "sponsorNamed: yes, sponsorNamed: okänt, unknown (okänt)",
        "gate: trial, gate: prøvehandling, trial (prøvehandling)",
        "gate: trial, gate: försök, trial (försök)",
        "kind: region, kind: kommune, municipality (kommune)",
        "kind: region, kind: sjukhus, hospital (sjukhus)"
    })
    void wordsOfOtherLanguagesAreKnownForWhatTheyMean(String piece, String instead, String meant) {
        assertThat(problemsOfYaml(YAML.replaceFirst(piece, instead)))
                .singleElement()
                .asString()
                .endsWith("Maybe " + meant + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-30, ''",
        "3.5.2024, Maybe 2024-05-03.",
        "31/12/2024, Maybe 2024-12-31.",
        "20240503, Maybe 2024-05-03.",
        "'+999999999-12-31', ''",
        "2024-13, ''",
        "yesterday, ''"
    })
    void aDateIsInTheCalendar(String date, String meant) {
        assertThat(problemsOfYaml(YAML.replace("note: Minutes", "date: '" + date + "'")))
                .singleElement()
                .asString()
                .startsWith("P015 p.yaml:")
                .contains("(" + date + ")")
                .endsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29", "2026-05", "2026"})
    void aDateMayBeAMonthOrAYear(String date) {
        assertThat(PilotReader.yaml()
                        .read(YAML.replace("note: Minutes", "date: '" + date + "'"))
                        .evidence())
                .hasSize(1);
    }

    @Test
    void whatACommentWouldCutOffIsNotLostWithoutAWord() {
        assertThat(problemsOfYaml(YAML.replaceFirst("title: .*", "title: Pilot #3")))
                .containsExactly("P002 p.yaml:2:14: /title: After a blank # begins a comment; this would be lost (#3)."
                        + " Maybe \"Pilot #3\", or a blank after the #.");
        assertThat(PilotReader.yaml()
                        .read(YAML.replaceFirst("gate: .*", "gate: trial # next year"))
                        .gate())
                .isEqualTo(Gate.TRIAL);
    }

    @Test
    void aSlipInYamlIsNamedAtItsLine() {
        Random random = new Random(26);
        List<String> lines = YAML.lines().toList();
        for (int round = 0; round < 300; round++) {
            int line = random.nextInt(lines.size());
            String was = lines.get(line);
            String slip =
                    switch (random.nextInt(5)) {
                        case 0 -> "\t" + was.stripLeading();
                        case 1 -> was.contains(": ") ? was.replaceFirst(": ", ":") : "\t" + was;
                        case 2 -> "title: Trial: of beds";
                        case 3 -> "title: \"Trial of beds";
                        default -> was.contains(": ") ? was.replaceFirst(": ", ":\u00A0") : "\t" + was;
                    };
            boolean standsDeeper = slip.startsWith("title") && was.startsWith(" ");
            String written =
                    standsDeeper ? " ".repeat(was.length() - was.stripLeading().length()) + slip : slip;
            if (written.contains("http") || was.isBlank()) {
                continue;
            }
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, written);
            assertThat(problemsOfYaml(String.join("\n", changed) + "\n"))
                    .as("line %s: %s", line + 1, written)
                    .anyMatch(each -> each.contains("p.yaml:" + (line + 1) + ":"))
                    .noneMatch(each -> each.contains("mapping") || each.contains("scanning"));
        }
    }

    @Test
    void aVeryLongLineOfABrokenFileIsReadToItsEnd() {
        assertThat(problemsOfYaml("id: p\nx: ]\n" + "- ".repeat(300_000) + "\n"))
                .containsExactly("P002 p.yaml:2:2: The YAML is not well formed here (x: ]).");
    }
}
