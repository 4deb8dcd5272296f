package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.JSON;
import static org.pilotreadiness.pilot.SmallPilot.bytes;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;

import org.junit.jupiter.api.Test;

class BrokenJsonTest {

    @Test
    void aFileHoldsSomething() {
        assertThat(problemsOfJson(bytes(""))).containsExactly("P002 p.json:1:1: The file is empty.");
        assertThat(problemsOfJson(bytes(" \n\t"))).containsExactly("P002 p.json:1:1: The file is empty.");
    }

    @Test
    void aFileIsClosed() {
        assertThat(problemsOfJson(bytes(JSON.substring(0, JSON.length() - 2))))
                .containsExactly(
                        "P002 p.json:15:1: The file ends before everything that was opened is closed. Maybe a closing } is missing.");
        assertThat(problemsOfJson(bytes("{\"organisations\": [")))
                .containsExactly(
                        "P002 p.json:1:20: The file ends before everything that was opened is closed. Maybe a closing ] is missing.");
        assertThat(problemsOfJson(bytes("{\"title\": \"A pil")))
                .containsExactly(
                        "P002 p.json:1:17: The file ends before everything that was opened is closed. Maybe a closing \" is missing.");
        assertThat(problemsOfJson(bytes("{\"title\":")))
                .containsExactly(
                        "P002 p.json:1:10: The file ends before everything that was opened is closed. Maybe a closing } is missing.");
    }

    @Test
    void nothingFollowsAfterTheEnd() {
        assertThat(problemsOfJson(bytes(JSON + JSON)))
                .containsExactly(
                        "P002 p.json:16:1: More content follows after the end of the first value. Maybe one closing "
                                + "bracket is too many, or two files were joined.");
        assertThat(problemsOfJson(bytes(JSON + "word")))
                .containsExactly("P002 p.json:16:1: The word (word) stands here without quotes. Maybe \"word\".");
        assertThat(problemsOfJson(bytes(JSON + "[]")))
                .containsExactly(
                        "P002 p.json:16:1: More content follows after the end of the first value. Maybe one closing "
                                + "bracket is too many, or two files were joined.");
        assertThat(problemsOfJson(bytes(JSON + "\0")))
                .containsExactly("P002 p.json:16:1: A character that does not print stands here (U+0000).");
    }

    @Test
    void aMissingCommaOrColonIsNoticedAtWhatFollows() {
        assertThat(problemsOfJson("\"A pilot\",", "\"A pilot\""))
                .containsExactly(
                        "P002 p.json:4:3: Something is missing before this (\"). Maybe a comma or a colon is missing before it.");
        assertThat(problemsOfJson("\"title\":", "\"title\""))
                .containsExactly(
                        "P002 p.json:3:11: Something is missing before this (\"). Maybe a comma or a colon is missing before it.");
        assertThat(problemsOfJson("[\"west\"]", "[\"west\" \"north\"]"))
                .containsExactly(
                        "P002 p.json:10:71: Something is missing before this (\"). Maybe a comma or a colon is missing before it.");
    }

    @Test
    void aCommaTooManyIsNoticed() {
        assertThat(problemsOfJson("\"A pilot\",", "\"A pilot\",,"))
                .containsExactly(
                        "P002 p.json:3:22: This is not possible here (,). Maybe the comma before it is one too many.");
        assertThat(problemsOfJson("[\"west\"]", "[\"west\",]"))
                .containsExactly(
                        "P002 p.json:10:71: A comma stands before the closing (]). Maybe the comma is one too many.");
        assertThat(problemsOfJson("{\"note\": \"Minutes\"}", "{\"note\": \"Minutes\",}"))
                .containsExactly(
                        "P002 p.json:14:71: A comma stands before the closing (}). Maybe the comma is one too many.");
        assertThat(problemsOfJson("[\"west\"]", "[,\"west\"]"))
                .containsExactly(
                        "P002 p.json:10:64: This is not possible here (,). Maybe a value is missing before it.");
    }

    @Test
    void aMissingValueIsNoticed() {
        assertThat(problemsOfJson("\"A pilot\"", ""))
                .containsExactly(
                        "P002 p.json:3:12: This is not possible here (,). Maybe a value is missing before it.");
        assertThat(problemsOfJson("\"A pilot\"", "}"))
                .containsExactly(
                        "P002 p.json:3:12: This is not possible here (}). Maybe a value is missing before it, or it "
                                + "closes something else than was opened.");
        assertThat(problemsOfJson("[\"west\"]", "[\"west\"}"))
                .containsExactly(
                        "P002 p.json:10:70: This is not possible here (}). Maybe a value is missing before it, or it "
                                + "closes something else than was opened.");
    }

    @Test
    void otherSignsAreNotPossible() {
        assertThat(problemsOfJson("\"title\":", "\"title\"="))
                .containsExactly("P002 p.json:3:10: This is not possible here (=).");
        assertThat(problemsOfJson("\"agreement\",", "\"agreement\";"))
                .containsExactly("P002 p.json:5:26: This is not possible here (;).");
        assertThat(problemsOfJson("[\"west\"]", "(\"west\")"))
                .containsExactly("P002 p.json:10:63: This is not possible here (().");
    }

    @Test
    void aTextStandsInStraightDoubleQuotes() {
        assertThat(problemsOfJson("\"A pilot\"", "'A pilot'"))
                .containsExactly("P002 p.json:3:12: A single quote stands here ('). Maybe a double quote (\").");
        assertThat(problemsOfJson("\"A pilot\"", "\u201cA pilot\u201d"))
                .containsExactly("P002 p.json:3:12: A curly quote stands here (\u201c). Maybe a straight quote (\").");
        assertThat(problemsOfJson("\"A pilot\"", "Trial"))
                .containsExactly("P002 p.json:3:12: The word (Trial) stands here without quotes. Maybe \"Trial\".");
        assertThat(problemsOfJson("\"title\":", "title:"))
                .containsExactly("P002 p.json:3:3: The word (title) stands here without quotes. Maybe \"title\".");
        assertThat(problemsOfJson("\"A pilot\"", "\"A pilot"))
                .containsExactly(
                        "P002 p.json:3:21: A character that does not print stands here (U+000A). Maybe a closing \" is "
                                + "missing on this line.");
    }

    @Test
    void aTextHoldsNoControlCharacterAndNoStrayBackslash() {
        assertThat(problemsOfJson("\"A pilot\"", "\"A\tpilot\""))
                .containsExactly("P002 p.json:3:14: A character that does not print stands here (U+0009).");
        assertThat(problemsOfJson("\"A pilot\"", "\"A\u001b[31mpilot\""))
                .containsExactly("P002 p.json:3:14: A character that does not print stands here (U+001B).");
        assertThat(problemsOfJson("\"A pilot\"", "\"C:\\pilot\""))
                .containsExactly(
                        "P002 p.json:3:16: A backslash begins no character here (\\p). Maybe \\\\ for a backslash.");
        assertThat(problemsOfJson("\"A pilot\"", "\"A \\u12 pilot\""))
                .containsExactly(
                        "P002 p.json:3:16: A backslash begins no character here (\\u). Maybe \\\\ for a backslash.");
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(problemsOfJson("\"A pilot\"", "\"A \\ud83d pilot\""))
                .containsExactly("P001 p.json:3:12: /title: The text holds half a character (U+D83D).");
        assertThat(problemsOfJson("\"A pilot\"", "\"A \\ude00\\ud83d pilot\""))
                .containsExactly("P001 p.json:3:12: /title: The text holds half a character (U+DE00).");
    }

    @Test
    void wordsOfOtherLanguagesAreNotKnown() {
        assertThat(problemsOfJson("\"yes\"", "True"))
                .containsExactly("P002 p.json:10:43: The word (True) is written with small letters. Maybe true.");
        assertThat(problemsOfJson("\"yes\"", "FALSE"))
                .containsExactly("P002 p.json:10:43: The word (FALSE) is written with small letters. Maybe false.");
        assertThat(problemsOfJson("\"yes\"", "None"))
                .containsExactly("P002 p.json:10:43: The word (None) is not known. Maybe null.");
        assertThat(problemsOfJson("\"yes\"", "undefined"))
                .containsExactly("P002 p.json:10:43: The word (undefined) is not known. Maybe null.");
        assertThat(problemsOfJson("\"yes\"", "yes"))
                .containsExactly("P002 p.json:10:43: The word (yes) stands here without quotes. Maybe \"yes\".");
    }

    @Test
    void jsonHasNoComments() {
        assertThat(problemsOfJson("\"A pilot\"", "/* c */ \"A pilot\""))
                .containsExactly(
                        "P002 p.json:3:12: JSON has no comments (/). Maybe the text belongs into a summary or note.");
        assertThat(problemsOfJson("\"A pilot\",", "\"A pilot\", // c"))
                .containsExactly(
                        "P002 p.json:3:23: JSON has no comments (/). Maybe the text belongs into a summary or note.");
        assertThat(problemsOfJson("\"A pilot\",", "\"A pilot\", # c"))
                .containsExactly(
                        "P002 p.json:3:23: JSON has no comments (#). Maybe the text belongs into a summary or note.");
    }

    @Test
    void aCharacterThatDoesNotPrintIsNamedByItsNumber() {
        assertThat(problemsOfJson("\"A pilot\"", "\u200b\"A pilot\""))
                .containsExactly("P002 p.json:3:12: A character that does not print stands here (U+200B).");
        assertThat(problemsOfJson("\"title\"", "\u202e\"title\""))
                .containsExactly("P002 p.json:3:3: A character that does not print stands here (U+202E).");
    }
}
