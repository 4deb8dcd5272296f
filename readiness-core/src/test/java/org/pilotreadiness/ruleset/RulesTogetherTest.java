package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTogetherTest {

    @TempDir
    private Path folder;

    private static final String PARTLY =
            """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.ManagementAnchoring;

            global org.pilotreadiness.vocabulary.Criteria criteria;

            rule "MA-1 partly"
            when
                ManagementAnchoring( sponsorNamed.atLeastPartly )
            then
                criteria.partly( "MA-1" );
            end
            """;

    @Test
    void aCriterionMayStandInTwoFilesInAnyOrder() {
        RuleSet rules = RuleFolder.in(folder).rules("b.drl", PARTLY).rules("a.drl", ExampleRules.TEXT).read();
        assertThat(rules.rules()).extracting(rule -> rule.name()).containsExactly(
                "MA-1 partly", "MA-1 A sponsor is named", "CC-1 There are days enough");
        assertThat(rules.criteria()).extracting(criterion -> criterion.id()).containsExactly("MA-1", "CC-1");
        assertThat(rules.criteria().get(0).reads()).containsExactly(
                "gate", "title", "managementAnchoring.sponsorNamed", "managementAnchoring.mandateGranted");
    }

    @Test
    void aRuleNameStandsOnceInAllFiles() {
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:1", problems(PARTLY, PARTLY.replace("\"MA-1 partly\"", "\"CC-1 There are days enough\"")));
    }

    @Test
    void oneRuleSaysWhenACriterionIsMet() {
        String again = ExampleRules.TEXT.substring(0, ExampleRules.TEXT.indexOf("rule \"CC-1"))
                .replace("MA-1 A sponsor is named", "MA-1 Another one is named");
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:2", problems(PARTLY, again));
    }

    @Test
    void oneRuleSaysWhenACriterionIsPartlyMet() {
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:3", problems(PARTLY, PARTLY.replace("MA-1 partly", "MA-1 a little")));
    }

    @Test
    void aPartlyRuleBelongsToACriterion() {
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:4", problems(PARTLY.replace("MA-1", "MA-2")));
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:5", problems(PARTLY.replace("MA-1", "SA-17")));
    }

    @Test
    void aMetRuleThatIsBrokenIsStillTheOneOfItsPartlyRule() {
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:6", RuleFolder.in(folder)
                        .rules("a.drl", ExampleRules.with("sponsorNamed", "sponsorNmed"))
                        .rules("b.drl", PARTLY)
                        .problems());
    }

    @Test
    void allProblemsOfAllFilesComeAtOnceByFileAndPlace() {
        String broken = ExampleRules.with("sponsorNamed", "sponsorNmed").replace("@weight( 2 )", "@weight( 7 )");
        String empty = PARTLY.replace("    ManagementAnchoring( sponsorNamed.atLeastPartly )\n", "");
        org.pilotreadiness.Recorder.record("ruleset/RulesTogetherTest.java:7", RuleFolder.in(folder)
                        .rules("z.drl", broken)
                        .rules("b.drl", empty)
                        .listed("nowhere.drl")
                        .file("messages.properties", new byte[] {'a', '=', (byte) 0xe5})
                        .problems());
    }

    private List<String> problems(String... others) {
        RuleFolder rules = RuleFolder.in(folder).rules("a.drl", ExampleRules.TEXT);
        for (int i = 0; i < others.length; i++) {
            rules.rules("b" + (i + 1) + ".drl", others[i]);
        }
        return rules.problems();
    }
}
