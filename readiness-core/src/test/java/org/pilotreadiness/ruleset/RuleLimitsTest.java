package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleLimitsTest {

    @TempDir
    private Path folder;

    @Test
    void bracketsStandAtMostFiftyDeep() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.with("id != \"Test\"", nested(49)))
                        .read()
                        .rules())
                .hasSize(2);
        assertThat(problems("id != \"Test\"", nested(50)))
                .containsExactly("R004 rules.drl:17:81: MA-1: Brackets stand more than 50 deep in each other.");
        assertThat(problems("id != \"Test\"", "(".repeat(1_900)))
                .containsExactly("R004 rules.drl:17:81: MA-1: Brackets stand more than 50 deep in each other.");
        assertThat(problems("id != \"Test\"", "!(".repeat(60) + "id != \"Test\"" + ")".repeat(60)))
                .containsExactly("R004 rules.drl:17:131: MA-1: Brackets stand more than 50 deep in each other.");
    }

    @Test
    void aRuleHasAtMostTwoThousandWordsAndSigns() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.with("sponsorNamed.yes", sum(950)))
                        .read()
                        .rules())
                .hasSize(2);
        assertThat(problems("sponsorNamed.yes", sum(1_000)))
                .containsExactly("R004 rules.drl:11:1: MA-1: A rule has at most 2000 words and signs.");
    }

    @Test
    void aNameOrTextHasAtMostTwoHundredCharacters() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.with("\"Test\"", "\"" + "x".repeat(200) + "\""))
                        .read()
                        .rules())
                .hasSize(2);
        assertThat(problems("\"Test\"", "\"" + "x".repeat(201) + "\""))
                .containsExactly("R004 rules.drl:17:38: A name or text has at most 200 characters (201).");
        assertThat(problems("0.8", "9".repeat(201)))
                .containsExactly("R004 rules.drl:28:61: A name or text has at most 200 characters (201).");
    }

    @Test
    void aRuleNamesAtMostFiveFacts() {
        assertThat(RuleFolder.in(folder)
                        .rules(
                                "rules.drl",
                                ExampleRules.with("Pilot( gate", "Pilot()\n    Pilot()\n    Pilot()\n    Pilot( gate"))
                        .read()
                        .rules())
                .hasSize(2);
        assertThat(problems("Pilot( gate", "Pilot()\n    Pilot()\n    Pilot()\n    Pilot()\n    Pilot( gate"))
                .containsExactly("R004 rules.drl:22:5: MA-1: A rule names at most 5 facts.");
    }

    @Test
    void aFileHasAtMostOneMebibyte() {
        String largest = ExampleRules.TEXT + " ".repeat((1 << 20) - ExampleRules.TEXT.length());
        assertThat(RuleFolder.in(folder).rules("rules.drl", largest).read().rules())
                .hasSize(2);
        assertThat(RuleFolder.in(folder).rules("rules.drl", largest + " ").problems())
                .containsExactly("R004 rules.drl:1:1: A rule file is at most 1 MiB (1048577 bytes).");
    }

    @Tag("slow")
    @Test
    void aRuleSetHasAtMostFiveThousandRules() {
        StringBuilder text = new StringBuilder(ExampleRules.TEXT);
        String last = ExampleRules.TEXT.substring(ExampleRules.TEXT.indexOf("rule \"CC-1"));
        for (int i = 2; i <= 5_000; i++) {
            text.append(last.replace("CC-1", "CC-" + i).replace("    ", ""));
        }
        assertThat(RuleFolder.in(folder).rules("rules.drl", text.toString()).problems())
                .containsExactly("R004 rules.drl:45014:6: CC-5000: A rule set has at most 5000 rules (5001).");
    }

    @Test
    void aRuleSetHasAtMostTwoHundredFiles() {
        RuleFolder rules = RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT);
        for (int i = 2; i <= 200; i++) {
            rules.rules("empty" + i + ".drl", "");
        }
        assertThat(rules.read().rules()).hasSize(2);
        assertThat(rules.rules("empty.drl", "").problems())
                .containsExactly("R004 rule-set.yaml:204:5: A rule set has at most 200 files (201).");
    }

    @Test
    void theFilesOfARuleSetHaveAtMostFiveMebibytesTogether() {
        RuleFolder rules = RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT);
        for (int i = 1; i <= 5; i++) {
            rules.rules("blank" + i + ".drl", " ".repeat(1 << 20));
        }
        assertThat(rules.problems())
                .containsExactly("R004 blank5.drl:1:1: The files of a rule set have at most 5 MiB together.");
    }

    private static String nested(int depth) {
        return "(".repeat(depth) + "id != \"Test\"" + ")".repeat(depth);
    }

    /** A condition of twice as many words and signs, and a few more. */
    private static String sum(int terms) {
        return "committed.size" + " + 1".repeat(terms - 1) + " > 1";
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
