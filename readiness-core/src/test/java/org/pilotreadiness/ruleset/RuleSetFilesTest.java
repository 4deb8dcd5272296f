package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Translations;

class RuleSetFilesTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void writeARuleFileElsewhere() throws Exception {
        Files.writeString(elsewhere.resolve("secret.drl"), ExampleRules.TEXT);
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/x.drl"), ExampleRules.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.drl",
                "/etc/x.drl",
                "sub/x.drl",
                "./x.drl",
                "..\\x.drl",
                "C:x.drl",
                ".x.drl",
                "x.txt",
                "x.DRL",
                "x .drl",
                ".drl"
            })
    void aRuleFileStandsInTheFolderItself(String name) {
        assertThat(RuleFolder.in(folder).listed(name).problems())
                .singleElement()
                .asString()
                .startsWith("R018 rule-set.yaml:")
                .endsWith(": A rule file stands in the same folder and its name ends in .drl (" + name + ").");
    }

    @Test
    void aLinkIsNotFollowedWhereverItLeads() throws Exception {
        RuleFolder rules = RuleFolder.in(folder).file("real.drl", ExampleRules.TEXT);
        Files.createSymbolicLink(folder.resolve("out.drl"), elsewhere.resolve("secret.drl"));
        Files.createSymbolicLink(folder.resolve("in.drl"), folder.resolve("real.drl"));
        assertThat(rules.listed("out.drl").listed("in.drl").problems())
                .containsExactly(
                        "R018 in.drl:1:1: The rule set lacks this file; links are not followed.",
                        "R018 out.drl:1:1: The rule set lacks this file; links are not followed.");
    }

    @Test
    void aFileThatIsMissingOrAFolderIsNamed() throws Exception {
        Files.createDirectory(folder.resolve("folder.drl"));
        assertThat(RuleFolder.in(folder).listed("none.drl").listed("folder.drl").problems())
                .containsExactly(
                        "R018 folder.drl:1:1: The rule set lacks this file; links are not followed.",
                        "R018 none.drl:1:1: The rule set lacks this file; links are not followed.");
    }

    @Test
    void aFileIsNamedOnce() {
        assertThat(RuleFolder.in(folder)
                        .rules("a.drl", ExampleRules.TEXT)
                        .listed("a.drl")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("R015 rule-set.yaml:")
                .endsWith(": The file (a.drl) is named twice.");
    }

    @Test
    void aFolderWithoutRuleSetYamlIsNoRuleSet() {
        assertThat(problems(elsewhere))
                .containsExactly("R018 rule-set.yaml:1:1: The rule set lacks this file; links are not followed.");
    }

    @Test
    void ruleSetYamlSaysWhatItMust() throws Exception {
        Files.writeString(folder.resolve("rule-set.yaml"), "id: my rules\nversion: 1.0\nfile: [a.drl]\n");
        assertThat(problems(folder))
                .containsExactly(
                        "P006 rule-set.yaml:1:1: /files: The field (files) is missing; a list of texts is required.",
                        "P010 rule-set.yaml:1:5: /id: An id has only letters (a-z), digits, hyphens, underscores and "
                                + "full stops (my rules). Maybe my-rules.",
                        "P007 rule-set.yaml:2:10: /version: Found a number (1.0) where a text was expected. Maybe \"1.0\" in quotes.",
                        "P004 rule-set.yaml:3:1: /file: There is no field (file) here. Maybe files.");
        Files.writeString(folder.resolve("rule-set.yaml"), "id: mine\nversion: '1'\nfiles: a.drl\n");
        assertThat(problems(folder))
                .containsExactly("P007 rule-set.yaml:3:8: /files: Found a text (a.drl) where a list was expected.");
        Files.writeString(folder.resolve("rule-set.yaml"), "id: mine\nversion: '1'\nfiles: []\n");
        assertThat(problems(folder)).containsExactly("R020 rule-set.yaml:1:1: The rule set holds no criterion.");
    }

    @Test
    void sourcesYamlIsAListOfSources() throws Exception {
        RuleFolder rules =
                RuleFolder.in(folder).rules("a.drl", ExampleRules.with("    @source( \"PLAN p3, NOTE\" )\n", ""));
        assertThat(rules.file("sources.yaml", "code: PLAN\n").problems())
                .containsExactly("R002 sources.yaml:1:1: The sources are a list; found an object.");
        assertThat(rules.file("sources.yaml", "- code: PLAN\n  title: A plan\n  paegs: 3\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("P004 sources.yaml:3:3: ")
                .endsWith("There is no field (paegs) here. Maybe pages.");
        Files.delete(folder.resolve("sources.yaml"));
        assertThat(rules.read().sources()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path none = folder.resolve("none");
        String said = "rule-set.yaml:1:1: There is no folder of rules (" + none + ").";
        assertThatThrownBy(() -> RuleSet.fromDirectory(none)).hasMessage(said);
        assertThat(RuleSetCheck.of(none).errors())
                .extracting(Diagnostic::toString)
                .containsExactly(said);
        assertThatThrownBy(() -> RuleSetSnapshot.of(none).ruleSet()).hasMessage(said);
    }

    @Test
    void aFileThatWasNotWrittenAsTextIsNamedForWhatItIs() {
        String pdf = ":1:1: The file is a PDF document; a text in UTF-8 is needed here.";
        RuleFolder rules = RuleFolder.in(folder).listed("a.drl");
        assertThat(rules.file("a.drl", "%PDF-1.7\n").problems()).containsExactly("R001 a.drl" + pdf);
        for (String name : List.of("messages.properties", "sources.yaml")) {
            assertThat(rules.file(name, "%PDF-1.7\n").problems()).as(name).anyMatch(said -> said.endsWith(name + pdf));
        }
    }

    @Test
    void aRuleFileIsUtf8() {
        RuleFolder rules = RuleFolder.in(folder).listed("a.drl");
        assertThat(rules.file(
                                "a.drl",
                                ExampleRules.TEXT.replace("answers", "s\u00e5").getBytes(StandardCharsets.ISO_8859_1))
                        .problems())
                .containsExactly(
                        "R001 a.drl:10:14: The file is not UTF-8 text from here on. Maybe it is saved as Latin-1 or Windows-1252.");
        assertThat(rules.file("a.drl", ExampleRules.TEXT.getBytes(StandardCharsets.UTF_16))
                        .problems())
                .containsExactly(
                        "R001 a.drl:1:1: The file is not UTF-8 text from here on. Maybe it is saved as UTF-16.");
    }

    @Test
    void messagesAreUtf8WithoutStrayBackslashes() {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT);
        assertThat(rules.file("messages.properties", new byte[] {'a', '=', (byte) 0xe5})
                        .problems())
                .containsExactly(
                        "R001 messages.properties:1:3: The file is not UTF-8 text from here on. Maybe it is saved as "
                                + "Latin-1 or Windows-1252.");
        assertThat(rules.file("messages.properties", "a=\\u00zz").problems())
                .containsExactly(
                        "R019 messages.properties:1:3: A backslash in the messages begins no character that is known.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=b~c=\\u00e6 \\\\u00 \\u12 | 2:16",
                "# \\u1~!\\u1~ # \\u1~a=\\\\\\u12345\\uzzzz | 4:12",
                "a=b\\~ \\u00g0 | 2:2",
                "a=\\u00 | 1:3"
            })
    void aBrokenCharacterOfTheMessagesIsFoundInItsLine(String messages, String place) {
        assertThat(RuleFolder.in(folder)
                        .rules("a.drl", ExampleRules.TEXT)
                        .file("messages.properties", messages.replace('~', '\n'))
                        .problems())
                .containsExactly("R019 messages.properties:" + place
                        + ": A backslash in the messages begins no character that is known.");
    }

    @Test
    void whatIsWrongWithAnEntryIsSaidInItsLine() throws Exception {
        Files.writeString(folder.resolve("a.drl"), ExampleRules.TEXT);
        Files.writeString(folder.resolve("rule-set.yaml"), """
                id: mine
                version: '1'
                languages:
                  - en
                  - Danish
                  - sv
                  - en
                files: [a.drl, sub/x.drl,
                  a.drl]
                """);
        assertThat(problems(folder))
                .contains(
                        "R018 rule-set.yaml:5:5: A language is written like en or da (Danish).",
                        "R015 rule-set.yaml:7:5: The language (en) is named twice.",
                        "R018 rule-set.yaml:8:16: A rule file stands in the same folder and its name ends in .drl (sub/x.drl).",
                        "R015 rule-set.yaml:9:3: The file (a.drl) is named twice.");
    }

    @Test
    void aLongNameOfTheFileIsShortened() {
        String longName = "x".repeat(100);
        assertThat(ExampleRules.problems(folder, "pilot.Pilot;", "pilot." + longName + ";"))
                .contains("R005 rules.drl:6:8: There is nothing to import by this name (org.pilotreadiness.pilot."
                        + "x".repeat(35) + "…).");
        assertThat(ExampleRules.problems(folder, "facts.Criteria criteria", "facts.Criteria " + longName))
                .anyMatch(said -> said.contains("There is no global (" + "x".repeat(60) + "…); possible: criteria, "));
    }

    @Test
    void theDigestChangesWithAnyFileThatDecidesOrSaysSomething() {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT);
        String first = rules.read().identity().sha256();
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(rules.read().identity()).isEqualTo(new RuleSetIdentity("example", "1.0.0", first));
        String otherRules =
                rules.file("a.drl", ExampleRules.TEXT + "\n").read().identity().sha256();
        String otherMessages =
                rules.file("messages.properties", "a=b").read().identity().sha256();
        String unused = rules.file("notes.txt", "Not of the rule set.")
                .read()
                .identity()
                .sha256();
        assertThat(otherRules).isNotEqualTo(first);
        assertThat(otherMessages).isNotEqualTo(otherRules);
        assertThat(unused).isEqualTo(otherMessages);
    }

    @Test
    void theMessageOfTheExceptionHasALineForEachProblem() {
        RuleFolder rules = RuleFolder.in(folder).listed("none.drl").listed("nothing.drl");
        assertThatThrownBy(rules::read)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessage("none.drl:1:1: The rule set lacks this file; links are not followed.\n"
                        + "nothing.drl:1:1: The rule set lacks this file; links are not followed.");
    }

    private static List<String> problems(Path folder) {
        try {
            throw new AssertionError(
                    "this is a rule set: " + RuleSet.fromDirectory(folder).identity());
        } catch (InvalidRuleSetException refused) {
            return Translations.checked(refused.problems()).stream()
                    .map(problem -> problem.code() + " " + problem)
                    .toList();
        }
    }
}
