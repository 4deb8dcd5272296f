package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.rules.RuleSetCopy;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenarios;

/** Two rules about portfolios name the same conflicts, or there is a scenario in which they do not, or it is undecided. */
class ConflictProofTest {

    private static final String TRIALS = """
            $pilot : Pilot( gate == Gate.TRIAL, developmentArea != "", $id : id, $area : developmentArea )
            $other : Pilot( gate == Gate.TRIAL, developmentArea == $area, id != $id )
            """;

    @TempDir
    private Path folder;

    private int versions;

    private RuleSet rules(String name, String when) throws Exception {
        Path copy = folder.resolve(name);
        RuleSetCopy.in(copy);
        String rule = Files.readString(copy.resolve("portfolio.drl"));
        Files.writeString(
                copy.resolve("portfolio.drl"),
                rule.replaceAll("(?s)\\nwhen\\n.*?then\\n", "\nwhen\n" + Matcher.quoteReplacement(when) + "then\n"));
        return RuleSet.fromDirectory(copy);
    }

    /** "same", "undecided", or the scenario that tells them apart. */
    private String between(String one, String other) throws Exception {
        versions++;
        RuleSet before = rules("before" + versions, one);
        RuleSet after = rules("after" + versions, other);
        Rule rule = before.portfolioRules().get(0);
        try {
            return ConflictProof.between(rule, after.portfolioRules().get(0))
                    .scenario(Scenarios.of(before), Scenarios.of(after))
                    .orElse("same");
        } catch (UndecidedException e) {
            return "undecided";
        }
    }

    @Test
    void rulesThatSayTheSameInOtherWordsAreProvedToDoSo() throws Exception {
        assertThat(between(TRIALS, TRIALS.replace(", id != $id", ""))).isEqualTo("same");
        assertThat(between(TRIALS, TRIALS.replace("gate == Gate.TRIAL", "gate in ( Gate.TRIAL )")))
                .isEqualTo("same");
        assertThat(between(TRIALS, TRIALS.replace("developmentArea != \"\"", "!( developmentArea == \"\" )")))
                .isEqualTo("same");
    }

    @Test
    void ofTwoThatDifferAScenarioSaysWhere() throws Exception {
        assertThat(between(TRIALS, TRIALS.replace("Gate.TRIAL", "Gate.SPREAD"))).isEqualTo("""
                - scenario: "conflicts are [pilot-1, pilot-2] with pilot-1 (developmentArea area-1, gate trial)\
                 and pilot-2 (developmentArea area-1, gate trial)"
                  given:
                    - { id: pilot-1, developmentArea: area-1, gate: trial }
                    - { id: pilot-2, developmentArea: area-1, gate: trial }
                  expect: { conflicts: [[pilot-1, pilot-2]] }
                """);
        assertThat(between(TRIALS, TRIALS.replace("$area, id", "$area, organisations.size > 3, id")))
                .contains("kind: municipality }] }", "expect: { conflicts: [[pilot-1, pilot-2]] }");
        assertThat(between(TRIALS, TRIALS.replace("$area, id", "$area, developmentArea != \"falls\", id")))
                .contains("developmentArea: falls", "expect: { conflicts: [[pilot-1, pilot-2]] }");
        assertThat(between(TRIALS, TRIALS.replace("developmentArea != \"\", ", "")))
                .contains("developmentArea: \"\"", "expect: { conflicts: [] }");
    }

    @Test
    void whatIsWorkedOutOfNumbersIsNotClaimedToBeTheSame() throws Exception {
        assertThat(between(
                        TRIALS.replace("$id : id", "organisations.size * 2 >= 1, $id : id"),
                        TRIALS.replace("$id : id", "organisations.size * 3 >= 1, $id : id")))
                .isEqualTo("undecided");
    }
}
