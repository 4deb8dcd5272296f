package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharactersTest {

    @TempDir
    private Path folder;

    @Test
    void aCurlyQuoteIsNamed() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:1", problems("\"MA-1\" )", "\u201cMA-1\u201d )"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:2", problems("\"MA-1\" )", "\u201eMA-1\u201c )"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:3", problems("\"MA-1\" )", "\u00bbMA-1\u00ab )"));
        assertThat(problems("\"MA-1\" )", "\u2019MA-1\u2019 )"))
                .startsWith("R001 rules.drl:20:19: A curly quote stands here (\u2019). Maybe a straight quote (\").");
    }

    @Test
    void aSpaceThatIsNoneIsNamed() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:4", problems("Pilot( gate", "Pilot(\u00a0gate"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:5", problems("Pilot( gate", "Pilot(\u202fgate"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:6", problems("Pilot( gate", "Pilot( \u200bgate"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:7", problems("// Somebody", "//\u00a0Somebody"));
    }

    @Test
    void aCharacterThatHidesSomethingIsNamedInTextsAndCommentsToo() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:8", problems("// Somebody", "// \u202eSomebody"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:9", problems("\"Test\"", "\"Te\u2066st\""));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:10", problems("// Somebody", "/* \u0007 */ // Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:11", problems("\"Test\"", "\"Te\ue000st\""));
        assertThat(problems("gate ==", "ga\u00adte =="))
                .contains("R001 rules.drl:17:14: A character that does not print stands here (U+00AD).");
    }

    @Test
    void aNullByteIsNamed() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:12", problems("\"Test\"", "\"\0\""));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:13", problems("title !=", "title \0!="));
    }

    @Test
    void aBackslashHasNoPlaceAnywhere() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:14", problems("\"Test\"", "\"\\u0041\""));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:15", problems("// Somebody", "// \\u000a Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:16", problems("/ Somebody", "/ Somebody \\"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:17", problems("title !=", "title \\ !="));
    }

    @Test
    void aSignThatOnlyLooksLikeOneIsNamed() {
        assertThat(problems("gate == Gate.TRIAL", "gate \u2260 Gate.TRIAL"))
                .startsWith("R001 rules.drl:17:17: The sign (\u2260) is written with two plain characters. Maybe !=.");
        assertThat(problems("teamDaysRequired * 0.8", "\u2212 1"))
                .startsWith("R001 rules.drl:28:42: A long dash stands here (U+2212). Maybe a plain hyphen (-).");
        assertThat(problems("sponsorNamed.yes", "sp\u043ensorNamed.yes"))
                .startsWith("R001 rules.drl:18:28: This character has no place here (\u043e, U+043E).");
    }

    @Test
    void aCommentEnds() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:18", problems("// Somebody", "/* Somebody"));
    }

    @Test
    void aCommentMayBeLongAndInAnyLanguage() {
        String comment = "/* P\u00e5 dansk: \u00e6\u00f8\u00e5 \ud83d\ude00 \"rule\" 'end' // */\n// " + "x".repeat(5_000) + "\n// Somebody";
        assertThat(RuleFolder.in(folder).rules("rules.drl", ExampleRules.with("// Somebody", comment)).read().criteria())
                .hasSize(2);
    }

    @Test
    void tabsAreBlanks() {
        assertThat(RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT.replace("    ", "\t")).read().criteria())
                .hasSize(2);
    }

    @Test
    void oneByteOrderMarkIsDropped() {
        assertThat(RuleFolder.in(folder).rules("rules.drl", "\ufeff" + ExampleRules.TEXT).read().criteria()).hasSize(2);
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:19", problems("package", "\ufeff\ufeffpackage"));
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:20", problems("import", "\ufeffimport"));
    }

    @Test
    void windowsLineEndsAreReadAndCountedLikeOthers() {
        assertThat(RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT.replace("\n", "\r\n")).read().criteria())
                .hasSize(2);
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:21", RuleFolder.in(folder).rules("rules.drl", ExampleRules.with("sponsorNamed", "sponsorNmed").replace("\n", "\r\n")).problems());
    }

    @Test
    void aReturnAloneEndsNoLine() {
        org.pilotreadiness.Recorder.record("ruleset/CharactersTest.java:22", problems("\"Test\"", "\r\"Test\""));
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
