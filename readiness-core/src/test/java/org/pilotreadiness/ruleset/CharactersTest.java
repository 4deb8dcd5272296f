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
        assertThat(problems("\"MA-1\" )", "\u201cMA-1\u201d )"))
                .containsExactly(
                        "R001 rules.drl:20:19: A curly quote stands here (\u201c). Maybe a straight quote (\").");
        assertThat(problems("\"MA-1\" )", "\u201eMA-1\u201c )"))
                .containsExactly(
                        "R001 rules.drl:20:19: A curly quote stands here (\u201e). Maybe a straight quote (\").");
        assertThat(problems("\"MA-1\" )", "\u00bbMA-1\u00ab )"))
                .containsExactly(
                        "R001 rules.drl:20:19: A curly quote stands here (\u00bb). Maybe a straight quote (\").");
        assertThat(problems("\"MA-1\" )", "\u2019MA-1\u2019 )"))
                .startsWith("R001 rules.drl:20:19: A curly quote stands here (\u2019). Maybe a straight quote (\").");
    }

    @Test
    void aSpaceThatIsNoneIsNamed() {
        assertThat(problems("Pilot( gate", "Pilot(\u00a0gate"))
                .containsExactly("R001 rules.drl:17:11: A no-break space stands here (U+00A0). Maybe a plain space.");
        assertThat(problems("Pilot( gate", "Pilot(\u202fgate"))
                .containsExactly("R001 rules.drl:17:11: A no-break space stands here (U+202F). Maybe a plain space.");
        assertThat(problems("Pilot( gate", "Pilot( \u200bgate"))
                .containsExactly("R001 rules.drl:17:12: A character that does not print stands here (U+200B).");
        assertThat(problems("// Somebody", "//\u00a0Somebody"))
                .containsExactly("R001 rules.drl:10:3: A no-break space stands here (U+00A0). Maybe a plain space.");
    }

    @Test
    void aCharacterThatHidesSomethingIsNamedInTextsAndCommentsToo() {
        assertThat(problems("// Somebody", "// \u202eSomebody"))
                .containsExactly("R001 rules.drl:10:4: A character that does not print stands here (U+202E).");
        assertThat(problems("\"Test\"", "\"Te\u2066st\""))
                .containsExactly("R001 rules.drl:17:41: A character that does not print stands here (U+2066).");
        assertThat(problems("// Somebody", "/* \u0007 */ // Somebody"))
                .containsExactly("R001 rules.drl:10:4: A character that does not print stands here (U+0007).");
        assertThat(problems("\"Test\"", "\"Te\ue000st\""))
                .containsExactly("R001 rules.drl:17:41: A character that does not print stands here (U+E000).");
        assertThat(problems("gate ==", "ga\u00adte =="))
                .contains("R001 rules.drl:17:14: A character that does not print stands here (U+00AD).");
    }

    @Test
    void aNullByteIsNamed() {
        assertThat(problems("\"Test\"", "\"\0\""))
                .containsExactly("R001 rules.drl:17:39: A character that does not print stands here (U+0000).");
        assertThat(problems("id !=", "id \0!="))
                .containsExactly("R001 rules.drl:17:35: A character that does not print stands here (U+0000).");
    }

    @Test
    void aBackslashHasNoPlaceAnywhere() {
        assertThat(problems("\"Test\"", "\"\\u0041\""))
                .containsExactly("R001 rules.drl:17:39: A backslash has no place in a rule file (\\).");
        assertThat(problems("// Somebody", "// \\u000a Somebody"))
                .containsExactly("R001 rules.drl:10:4: A backslash has no place in a rule file (\\).");
        assertThat(problems("/ Somebody", "/ Somebody \\"))
                .containsExactly("R001 rules.drl:10:13: A backslash has no place in a rule file (\\).");
        assertThat(problems("id !=", "id \\ !="))
                .containsExactly("R001 rules.drl:17:35: A backslash has no place in a rule file (\\).");
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
        assertThat(problems("// Somebody", "/* Somebody"))
                .containsExactly("R001 rules.drl:10:1: A comment begins here and does not end. Maybe */ is missing.");
    }

    @Test
    void aCommentMayBeLongAndInAnyLanguage() {
        String comment = "/* P\u00e5 dansk: \u00e6\u00f8\u00e5 \ud83d\ude00 \"rule\" 'end' // */\n// "
                + "x".repeat(5_000) + "\n// Somebody";
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.with("// Somebody", comment))
                        .read()
                        .criteria())
                .hasSize(2);
    }

    @Test
    void tabsAreBlanks() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.TEXT.replace("    ", "\t"))
                        .read()
                        .criteria())
                .hasSize(2);
    }

    @Test
    void oneByteOrderMarkIsDropped() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", "\ufeff" + ExampleRules.TEXT)
                        .read()
                        .criteria())
                .hasSize(2);
        assertThat(problems("package", "\ufeff\ufeffpackage"))
                .containsExactly(
                        "R001 rules.drl:1:1: A character that does not print stands here (U+FEFF). Maybe the file was joined from two.");
        assertThat(problems("import", "\ufeffimport"))
                .containsExactly(
                        "R001 rules.drl:3:1: A character that does not print stands here (U+FEFF). Maybe the file was joined from two.");
    }

    @Test
    void windowsLineEndsAreReadAndCountedLikeOthers() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.TEXT.replace("\n", "\r\n"))
                        .read()
                        .criteria())
                .hasSize(2);
        assertThat(RuleFolder.in(folder)
                        .rules(
                                "rules.drl",
                                ExampleRules.with("sponsorNamed", "sponsorNmed").replace("\n", "\r\n"))
                        .problems())
                .containsExactly(
                        "R008 rules.drl:18:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.");
    }

    @Test
    void aReturnAloneEndsNoLine() {
        assertThat(problems("\"Test\"", "\r\"Test\""))
                .containsExactly("R001 rules.drl:17:38: A character that does not print stands here (U+000D).");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
