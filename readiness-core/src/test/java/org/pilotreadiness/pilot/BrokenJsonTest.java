package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.JSON;
import static org.pilotreadiness.pilot.SmallPilot.bytes;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;

import org.junit.jupiter.api.Test;

class BrokenJsonTest {

    @Test
    void aFileHoldsSomething() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:1", problemsOfJson(bytes("")));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:2", problemsOfJson(bytes(" \n\t")));
    }

    @Test
    void aFileIsClosed() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:3", problemsOfJson(bytes(JSON.substring(0, JSON.length() - 2))));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:4", problemsOfJson(bytes("{\"organisations\": [")));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:5", problemsOfJson(bytes("{\"title\": \"A pil")));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:6", problemsOfJson(bytes("{\"title\":")));
    }

    @Test
    void nothingFollowsAfterTheEnd() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:7", problemsOfJson(bytes(JSON + JSON)));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:8", problemsOfJson(bytes(JSON + "word")));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:9", problemsOfJson(bytes(JSON + "[]")));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:10", problemsOfJson(bytes(JSON + "\0")));
    }

    @Test
    void aMissingCommaOrColonIsNoticedAtWhatFollows() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:11", problemsOfJson("\"A pilot\",", "\"A pilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:12", problemsOfJson("\"title\":", "\"title\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:13", problemsOfJson("[\"west\"]", "[\"west\" \"north\"]"));
    }

    @Test
    void aCommaTooManyIsNoticed() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:14", problemsOfJson("\"A pilot\",", "\"A pilot\",,"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:15", problemsOfJson("[\"west\"]", "[\"west\",]"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:16", problemsOfJson("{\"note\": \"Minutes\"}", "{\"note\": \"Minutes\",}"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:17", problemsOfJson("[\"west\"]", "[,\"west\"]"));
    }

    @Test
    void aMissingValueIsNoticed() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:18", problemsOfJson("\"A pilot\"", ""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:19", problemsOfJson("\"A pilot\"", "}"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:20", problemsOfJson("[\"west\"]", "[\"west\"}"));
    }

    @Test
    void otherSignsAreNotPossible() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:21", problemsOfJson("\"title\":", "\"title\"="));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:22", problemsOfJson("\"agreement\",", "\"agreement\";"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:23", problemsOfJson("[\"west\"]", "(\"west\")"));
    }

    @Test
    void aTextStandsInStraightDoubleQuotes() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:24", problemsOfJson("\"A pilot\"", "'A pilot'"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:25", problemsOfJson("\"A pilot\"", "\u201cA pilot\u201d"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:26", problemsOfJson("\"A pilot\"", "Trial"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:27", problemsOfJson("\"title\":", "title:"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:28", problemsOfJson("\"A pilot\"", "\"A pilot"));
    }

    @Test
    void aTextHoldsNoControlCharacterAndNoStrayBackslash() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:29", problemsOfJson("\"A pilot\"", "\"A\tpilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:30", problemsOfJson("\"A pilot\"", "\"A\u001b[31mpilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:31", problemsOfJson("\"A pilot\"", "\"C:\\pilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:32", problemsOfJson("\"A pilot\"", "\"A \\u12 pilot\""));
    }

    @Test
    void halfACharacterIsNoText() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:33", problemsOfJson("\"A pilot\"", "\"A \\ud83d pilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:34", problemsOfJson("\"A pilot\"", "\"A \\ude00\\ud83d pilot\""));
    }

    @Test
    void wordsOfOtherLanguagesAreNotKnown() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:35", problemsOfJson("\"yes\"", "True"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:36", problemsOfJson("\"yes\"", "FALSE"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:37", problemsOfJson("\"yes\"", "None"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:38", problemsOfJson("\"yes\"", "undefined"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:39", problemsOfJson("\"yes\"", "yes"));
    }

    @Test
    void jsonHasNoComments() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:40", problemsOfJson("\"A pilot\"", "/* c */ \"A pilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:41", problemsOfJson("\"A pilot\",", "\"A pilot\", // c"));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:42", problemsOfJson("\"A pilot\",", "\"A pilot\", # c"));
    }

    @Test
    void aCharacterThatDoesNotPrintIsNamedByItsNumber() {
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:43", problemsOfJson("\"A pilot\"", "\u200b\"A pilot\""));
        org.pilotreadiness.Recorder.record("pilot/BrokenJsonTest.java:44", problemsOfJson("\"title\"", "\u202e\"title\""));
    }
}
