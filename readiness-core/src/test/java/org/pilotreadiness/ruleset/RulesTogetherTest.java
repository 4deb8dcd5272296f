package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTogetherTest {

    @TempDir
    private Path folder;

    private static final String PARTLY = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.ManagementAnchoring;

            global org.pilotreadiness.facts.Criteria criteria;

            rule "MA-1 partly"
            when
                ManagementAnchoring( sponsorNamed.atLeastPartly )
            then
                criteria.partly( "MA-1" );
            end
            """;

    @Test
    void aCriterionMayStandInTwoFilesInAnyOrder() {
        RuleSet rules = RuleFolder.in(folder)
                .rules("b.drl", PARTLY)
                .rules("a.drl", ExampleRules.TEXT)
                .read();
        assertThat(rules.rules())
                .extracting(rule -> rule.name())
                .containsExactly("MA-1 partly", "MA-1 A sponsor is named", "CC-1 There are days enough");
        assertThat(rules.criteria()).extracting(criterion -> criterion.id()).containsExactly("MA-1", "CC-1");
        assertThat(rules.criteria().get(0).reads())
                .containsExactly(
                        "gate", "id", "managementAnchoring.sponsorNamed", "managementAnchoring.mandateGranted");
    }

    @Test
    void aRuleNameStandsOnceInAllFiles() {
        assertThat(problems(PARTLY, PARTLY.replace("\"MA-1 partly\"", "\"CC-1 There are days enough\"")))
                .containsExactly(
                        "R015 b2.drl:7:6: CC-1: A rule that says when this criterion is partly met: (MA-1) stands "
                                + "already in b1.drl, line 7.",
                        "R015 b2.drl:7:6: CC-1: The rule name (CC-1 There are days enough) stands already in a.drl, line 23.");
    }

    @Test
    void oneRuleSaysWhenACriterionIsMet() {
        String again = ExampleRules.TEXT
                .substring(0, ExampleRules.TEXT.indexOf("rule \"CC-1"))
                .replace("MA-1 A sponsor is named", "MA-1 Another one is named");
        assertThat(problems(PARTLY, again))
                .containsExactly(
                        "R015 b2.drl:11:6: MA-1: A rule that says when this criterion is met: (MA-1) stands already in a.drl, line 11.");
    }

    @Test
    void oneRuleSaysWhenACriterionIsPartlyMet() {
        assertThat(problems(PARTLY, PARTLY.replace("MA-1 partly", "MA-1 a little")))
                .containsExactly(
                        "R015 b2.drl:7:6: MA-1: A rule that says when this criterion is partly met: (MA-1) stands "
                                + "already in b1.drl, line 7.");
    }

    @Test
    void aPartlyRuleBelongsToACriterion() {
        assertThat(problems(PARTLY.replace("MA-1", "MA-2")))
                .containsExactly("R016 b1.drl:7:6: MA-2: No rule says when the criterion (MA-2) is met.");
        assertThat(problems(PARTLY.replace("MA-1", "SA-17")))
                .containsExactly("R016 b1.drl:7:6: SA-17: No rule says when the criterion (SA-17) is met.");
    }

    @Test
    void aMetRuleThatIsBrokenIsStillTheOneOfItsPartlyRule() {
        assertThat(RuleFolder.in(folder)
                        .rules("a.drl", ExampleRules.with("sponsorNamed", "sponsorNmed"))
                        .rules("b.drl", PARTLY)
                        .problems())
                .containsExactly(
                        "R008 a.drl:18:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.");
    }

    @Test
    void allProblemsOfAllFilesComeAtOnceByFileAndPlace() {
        String broken = ExampleRules.with("sponsorNamed", "sponsorNmed").replace("@weight( 2 )", "@weight( 7 )");
        String empty = PARTLY.replace("    ManagementAnchoring( sponsorNamed.atLeastPartly )\n", "");
        assertThat(RuleFolder.in(folder)
                        .rules("z.drl", broken)
                        .rules("b.drl", empty)
                        .listed("nowhere.drl")
                        .file("messages.properties", new byte[] {'a', '=', (byte) 0xe5})
                        .problems())
                .containsExactly(
                        "R002 b.drl:9:1: MA-1: Between when and then stands at least one fact; without any the rule would always hold.",
                        "R001 messages.properties:1:3: The file is not UTF-8 text from here on. Maybe it is saved as "
                                + "Latin-1 or Windows-1252.",
                        "R018 nowhere.drl:1:1: The rule set lacks this file; links are not followed.",
                        "R008 z.drl:18:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.",
                        "R013 z.drl:25:14: CC-1: A weight is a whole number from 1 to 3 (7).");
    }

    private List<String> problems(String... others) {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT);
        for (int i = 0; i < others.length; i++) {
            rules.rules("b" + (i + 1) + ".drl", others[i]);
        }
        return rules.problems();
    }
}
