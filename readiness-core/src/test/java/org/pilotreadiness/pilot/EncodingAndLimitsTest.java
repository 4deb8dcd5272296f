package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.JSON;
import static org.pilotreadiness.pilot.SmallPilot.bytes;
import static org.pilotreadiness.pilot.SmallPilot.json;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:1", problemsOfJson(bytes("\ufeff[]")));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:2", problemsOfJson(bytes("\ufeff\ufeff[]")));
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsFirstBadByte() {
        byte[] latin1 = JSON.replace("A pilot", "S\u00f8ster").getBytes(StandardCharsets.ISO_8859_1);
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:3", problemsOfJson(latin1));
        byte[] cutOff = bytes(JSON + "\u00f8");
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:4", problemsOfJson(Arrays.copyOf(cutOff, cutOff.length - 1)));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:5", problemsOfJson(new byte[] {'{', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '}'}));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:6", problemsOfJson(new byte[] {'{', (byte) 0xC0, (byte) 0xAF, '}'}));
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
        assertThat(PilotReader.json().read(largest)).isEqualTo(PilotReader.json().read(JSON));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:7", problemsOfJson(bytes(largest + " ")));
    }

    @Test
    void listsAndObjectsMayStandFiftyDeep() {
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:8", problemsOfJson("\"A pilot\"", "[".repeat(49) + "]".repeat(49)));
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
        String list = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"e" + i + "\"")
                .collect(Collectors.joining(","));
        String core = "\"spreading\": {\"core\": {\"activities\": {\"essential\": [" + list + "%s]}}, ";
        Pilot pilot = PilotReader.json().read(json("\"spreading\": {", core.formatted("")));
        assertThat(pilot.spreading().core().activities().essential()).hasSize(10_000);
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:9", problemsOfJson("\"spreading\": {", core.formatted(",\"e\"")));
    }

    @Test
    void anObjectMayHaveTenThousandNames() {
        String names = IntStream.rangeClosed(1, 10_001)
                .mapToObj(i -> "\"n" + i + "\": 1")
                .collect(Collectors.joining(", "));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:10", problemsOfJson("\"note\": \"Minutes\"", names));
        assertThat(problemsOfJson("\"note\": \"Minutes\"", names.substring(0, names.lastIndexOf(','))))
                .hasSize(10_000);
    }

    @Test
    void aTextMayHaveTenThousandCharacters() {
        String longest = "x".repeat(10_000);
        assertThat(PilotReader.json().read(json("A pilot", longest)).title()).isEqualTo(longest);
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:11", problemsOfJson("A pilot", longest + "x"));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:12", problemsOfYaml("A pilot", longest + "x"));
    }

    @Test
    void aNameMayHaveTenThousandCharacters() {
        String longest = "x".repeat(10_000);
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:13", problemsOfJson("note", longest));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:14", problemsOfJson("note", longest + "x"));
    }

    @Test
    void aLongValueIsShownShortened() {
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:15", problemsOfJson("\"yes\"", "\"" + "yes".repeat(40) + "\""));
    }

    @Test
    void whatDoesNotPrintIsShownByItsNumber() {
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:16", problemsOfJson("\"yes\"", "\"\\u001b[31m\\u202e\\u0000\""));
        org.pilotreadiness.Recorder.record("pilot/EncodingAndLimitsTest.java:17", problemsOfJson("\"note\"", "\"no\\nte\""));
    }
}
