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
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"../x.drl", "/etc/x.drl", "sub/x.drl", "./x.drl", "..\\x.drl", "C:x.drl", ".x.drl", "x.txt", "x.DRL", "x .drl", ".drl"})
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
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:1", rules.listed("out.drl").listed("in.drl").problems());
    }

    @Test
    void aFileThatIsMissingOrAFolderIsNamed() throws Exception {
        Files.createDirectory(folder.resolve("folder.drl"));
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:2", RuleFolder.in(folder).listed("none.drl").listed("folder.drl").problems());
    }

    @Test
    void aFileIsNamedOnce() {
        assertThat(RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT).listed("a.drl").problems())
                .singleElement()
                .asString()
                .startsWith("R015 rule-set.yaml:")
                .endsWith(": The file (a.drl) is named twice.");
    }

    @Test
    void aFolderWithoutRuleSetYamlIsNoRuleSet() {
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:3", problems(elsewhere));
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:4", problems(folder.resolve("none")));
    }

    @Test
    void ruleSetYamlSaysWhatItMust() throws Exception {
        Files.writeString(folder.resolve("rule-set.yaml"), "id: my rules\nversion: 1.0\nfile: [a.drl]\n");
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:5", problems(folder));
        Files.writeString(folder.resolve("rule-set.yaml"), "id: mine\nversion: '1'\nfiles: a.drl\n");
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:6", problems(folder));
        Files.writeString(folder.resolve("rule-set.yaml"), "id: mine\nversion: '1'\nfiles: []\n");
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:7", problems(folder));
    }

    @Test
    void sourcesYamlIsAListOfSources() throws Exception {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.with("    @source( \"PLAN p3, NOTE\" )\n", ""));
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:8", rules.file("sources.yaml", "code: PLAN\n").problems());
        assertThat(rules.file("sources.yaml", "- code: PLAN\n  title: A plan\n  paegs: 3\n").problems())
                .singleElement()
                .asString()
                .startsWith("P004 sources.yaml:3:3: ")
                .endsWith("There is no field (paegs) here. Maybe pages.");
        Files.delete(folder.resolve("sources.yaml"));
        assertThat(rules.read().sources()).isEmpty();
    }

    @Test
    void aRuleFileIsUtf8() {
        RuleFolder rules = RuleFolder.in(folder).listed("a.drl");
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:9", rules.file("a.drl", ExampleRules.TEXT.replace("answers", "s\u00e5").getBytes(StandardCharsets.ISO_8859_1)).problems());
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:10", rules.file("a.drl", ExampleRules.TEXT.getBytes(StandardCharsets.UTF_16)).problems());
    }

    @Test
    void messagesAreUtf8WithoutStrayBackslashes() {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT);
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:11", rules.file("messages.properties", new byte[] {'a', '=', (byte) 0xe5}).problems());
        org.pilotreadiness.Recorder.record("ruleset/RuleSetFilesTest.java:12", rules.file("messages.properties", "a=\\u00zz").problems());
    }

    @Test
    void theDigestChangesWithAnyFileThatDecidesOrSaysSomething() {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT);
        String first = rules.read().identity().sha256();
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(rules.read().identity()).isEqualTo(new RuleSetIdentity("example", "1.0.0", first));
        String otherRules = rules.file("a.drl", ExampleRules.TEXT + "\n").read().identity().sha256();
        String otherMessages = rules.file("messages.properties", "a=b").read().identity().sha256();
        String unused = rules.file("notes.txt", "Not of the rule set.").read().identity().sha256();
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
            throw new AssertionError("this is a rule set: " + RuleSet.fromDirectory(folder).identity());
        } catch (InvalidRuleSetException refused) {
            return refused.problems().stream().map(problem -> problem.code() + " " + problem).toList();
        }
    }
}
