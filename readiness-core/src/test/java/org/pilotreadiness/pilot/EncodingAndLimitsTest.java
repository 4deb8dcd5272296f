package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.pilotreadiness.pilot.SmallPilot.JSON;
import static org.pilotreadiness.pilot.SmallPilot.bytes;
import static org.pilotreadiness.pilot.SmallPilot.json;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingAndLimitsTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void aByteOrderMarkIsDropped() {
        Pilot expected = PilotReader.json().read(JSON);
        assertThat(PilotReader.json().read(bytes("\ufeff" + JSON), "p.json")).isEqualTo(expected);
        assertThat(problemsOfJson(bytes("\ufeff[]")))
                .containsExactly("P007 p.json:1:1: Found a list where an object was expected.");
        assertThat(problemsOfJson(bytes("\ufeff\ufeff[]")))
                .containsExactly("P002 p.json:1:1: A character that does not print stands here (U+FEFF).");
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsFirstBadByte() {
        byte[] latin1 = JSON.replace("A pilot", "S\u00f8ster").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problemsOfJson(latin1))
                .containsExactly(
                        "P001 p.json:3:14: The file is not UTF-8 text from here on. Maybe it is saved as Latin-1 or Windows-1252.");
        byte[] cutOff = bytes(JSON + "\u00f8");
        assertThat(problemsOfJson(Arrays.copyOf(cutOff, cutOff.length - 1)))
                .containsExactly(
                        "P001 p.json:16:1: The file is not UTF-8 text from here on. Maybe it is saved as Latin-1 or Windows-1252.");
        assertThat(problemsOfJson(new byte[] {'{', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '}'}))
                .containsExactly(
                        "P001 p.json:1:2: The file is not UTF-8 text from here on. Maybe it is saved as Latin-1 or Windows-1252.");
        assertThat(problemsOfJson(new byte[] {'{', (byte) 0xC0, (byte) 0xAF, '}'}))
                .containsExactly(
                        "P001 p.json:1:2: The file is not UTF-8 text from here on. Maybe it is saved as Latin-1 or Windows-1252.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRecognised(String charset) {
        assertThat(problemsOfJson(JSON.getBytes(Charset.forName(charset))))
                .containsExactly(
                        "P001 p.json:1:1: The file is not UTF-8 text from here on. Maybe it is saved as UTF-16.");
    }

    @Test
    void aFileMayHaveOneMebibyte() {
        String largest = JSON + " ".repeat(MEBIBYTE - JSON.length());
        assertThat(PilotReader.json().read(largest))
                .isEqualTo(PilotReader.json().read(JSON));
        assertThat(problemsOfJson(bytes(largest + " ")))
                .containsExactly("P003 p.json:1:1: The file is larger than 1 MiB (1048577 bytes).");
    }

    @Test
    void listsAndObjectsMayStandFiftyDeep() {
        assertThat(problemsOfJson("\"A pilot\"", "[".repeat(49) + "]".repeat(49)))
                .containsExactly("P007 p.json:3:12: /title: Found a list where a text was expected.");
        assertThat(problemsOfJson("\"A pilot\"", "[".repeat(50) + "]".repeat(50)))
                .containsExactly("P003 p.json:3:61: /title" + "/0".repeat(49)
                        + ": Lists and objects stand more than 50 deep in each other.");
        assertThat(problemsOfYaml("title: A pilot", "title: " + "{a: ".repeat(50) + "1" + "}".repeat(50)))
                .containsExactly("P003 p.yaml:2:204: /title" + "/a".repeat(49)
                        + ": Lists and objects stand more than 50 deep in each other.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aHundredThousandBracketsAreRefusedLikeFiftyOne(String bracket) {
        assertThat(problemsOfJson("\"A pilot\"", bracket.repeat(100_000)))
                .singleElement()
                .asString()
                .endsWith(": Lists and objects stand more than 50 deep in each other.");
    }

    @Test
    void aListMayHaveTenThousandEntries() {
        String list = IntStream.range(0, 10_000).mapToObj(i -> "\"e" + i + "\"").collect(Collectors.joining(","));
        String core = "\"spreading\": {\"core\": {\"activities\": {\"essential\": [" + list + "%s]}}, ";
        Pilot pilot = PilotReader.json().read(json("\"spreading\": {", core.formatted("")));
        assertThat(pilot.spreading().core().activities().essential()).hasSize(10_000);
        assertThat(problemsOfJson("\"spreading\": {", core.formatted(",\"e\"")))
                .containsExactly(
                        "P003 p.json:13:78945: /spreading/core/activities/essential: There are more than 10000 entries.");
    }

    @Test
    void anObjectMayHaveTenThousandNames() {
        String names = IntStream.rangeClosed(1, 10_001)
                .mapToObj(i -> "\"n" + i + "\": 1")
                .collect(Collectors.joining(", "));
        assertThat(problemsOfJson("\"note\": \"Minutes\"", names))
                .containsExactly(
                        "P003 p.json:14:118947: /evidence/managementAnchoring.sponsorNamed: There are more than 10000 entries.");
        assertThat(problemsOfJson("\"note\": \"Minutes\"", names.substring(0, names.lastIndexOf(','))))
                .hasSize(101)
                .last()
                .asString()
                .endsWith("There are 9900 more problems in this file.");
    }

    @Test
    void aTextMayHaveTenThousandCharacters() {
        String longest = "x".repeat(10_000);
        assertThat(PilotReader.json().read(json("A pilot", longest)).title()).isEqualTo(longest);
        assertThat(problemsOfJson("A pilot", longest + "x"))
                .containsExactly("P003 p.json:3:12: /title: The text is longer than 10000 characters (10001).");
        assertThat(problemsOfYaml("A pilot", longest + "x"))
                .containsExactly("P003 p.yaml:2:8: /title: The text is longer than 10000 characters (10001).");
    }

    @Test
    void aNameMayHaveTenThousandCharacters() {
        String longest = "x".repeat(10_000);
        assertThat(problemsOfJson("note", longest))
                .containsExactly(
                        "P004 p.json:14:53: /evidence/managementAnchoring.sponsorNamed/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…: There is no field (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…) here; possible: note, source or date.");
        assertThat(problemsOfJson("note", longest + "x"))
                .containsExactly(
                        "P003 p.json:14:53: /evidence/managementAnchoring.sponsorNamed: The text is longer than 10000 "
                                + "characters (10001).");
    }

    @Test
    void aLongValueIsShownShortened() {
        assertThat(problemsOfJson("\"yes\"", "\"" + "yes".repeat(40) + "\""))
                .containsExactly("P008 p.json:10:43: /managementAnchoring/sponsorNamed: The word "
                        + "(yesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyes…) is not possible here; possible: "
                        + "no, partly, yes or unknown.");
    }

    @Test
    void whatDoesNotPrintIsShownByItsNumber() {
        assertThat(problemsOfJson("\"yes\"", "\"\\u001b[31m\\u202e\\u0000\""))
                .containsExactly(
                        "P008 p.json:10:43: /managementAnchoring/sponsorNamed: The word (U+001B[31mU+202EU+0000) is not "
                                + "possible here; possible: no, partly, yes or unknown.");
        assertThat(problemsOfJson("\"note\"", "\"no\\nte\""))
                .containsExactly(
                        "P004 p.json:14:53: /evidence/managementAnchoring.sponsorNamed/noU+000Ate: There is no field "
                                + "(noU+000Ate) here. Maybe note.");
    }

    @Test
    void whatStandsOnALineIsLookedAtOnce() {
        String receivers = IntStream.range(0, 9_000)
                .mapToObj(i -> "{ id: r" + i + ", name: N, kind: hospital, pull: ~ }")
                .collect(Collectors.joining("SEPARATOR"));
        String written = "    - { id: south, name: South, kind: region, pull: no }";
        String below = SmallPilot.yaml(written, "    - " + receivers.replace("SEPARATOR", "\n    - "));
        String beside = SmallPilot.yaml("\n" + written, " [" + receivers.replace("SEPARATOR", ", ") + "] # all");

        for (String text : List.of(below, beside)) {
            Pilot pilot = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> PilotReader.yaml().read(text));
            assertThat(pilot.spreading().receivers()).hasSize(9_000);
        }
    }
}
