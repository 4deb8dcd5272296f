package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelRulesTest {

    private static final String SOUND = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.facts.Dimension;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.facts.SpreadingLevel;
            import org.pilotreadiness.facts.Blocker;
            import org.pilotreadiness.facts.PreconditionScore;
            import org.pilotreadiness.facts.SpreadingScore;

            global org.pilotreadiness.facts.ReadinessVerdict readiness;

            rule "NOT_READY It is weak"
                @source( "NOTE" )
            when
                PreconditionScore( score < 40 )
            then
                readiness.atMost( ReadinessLevel.NOT_READY );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void aSoundLevelRuleIsRead() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.TEXT)
                        .rules("level.drl", SOUND)
                        .read()
                        .rules())
                .hasSize(3);
    }

    @Test
    void theCallNamesOneLevelOfItsEnum() {
        assertThat(problems("ReadinessLevel.NOT_READY )", "SpreadingLevel.LOW )"))
                .containsExactly(
                        "R014 level.drl:18:23: NOT_READY It is weak: The call names one level, such as ReadinessLevel.NOT_READY.");
        assertThat(problems("ReadinessLevel.NOT_READY )", "ReadinessLevel.NOT_REDY )"))
                .containsExactly(
                        "R009 level.drl:18:38: NOT_READY It is weak: ReadinessLevel has no word (NOT_REDY). Maybe "
                                + "ReadinessLevel.NOT_READY.");
        assertThat(problems("ReadinessLevel.NOT_READY )", "NOT_READY )"))
                .containsExactly(
                        "R014 level.drl:18:23: NOT_READY It is weak: The call names one level, such as ReadinessLevel.NOT_READY.");
        assertThat(problems("ReadinessLevel.NOT_READY )", "\"NOT_READY\" )"))
                .containsExactly(
                        "R014 level.drl:18:23: NOT_READY It is weak: The call names one level, such as ReadinessLevel.NOT_READY.");
        assertThat(problems("ReadinessLevel.NOT_READY )", ")"))
                .containsExactly(
                        "R014 level.drl:18:15: NOT_READY It is weak: The call names one level, such as ReadinessLevel.NOT_READY.");
        assertThat(problems("ReadinessLevel.NOT_READY )", "ReadinessLevel.READY, ReadinessLevel.NOT_READY )"))
                .containsExactly(
                        "R014 level.drl:18:23: NOT_READY It is weak: The call names one level, such as ReadinessLevel.NOT_READY.");
    }

    @Test
    void aLevelIsOnlyLowered() {
        assertThat(problems("atMost", "atLeast"))
                .containsExactly(
                        "R014 level.drl:18:15: NOT_READY It is weak: The verdict readiness has no call (atLeast); possible: atMost.");
        assertThat(problems("atMost", "atmost"))
                .containsExactly(
                        "R014 level.drl:18:15: NOT_READY It is weak: The verdict readiness has no call (atmost); "
                                + "possible: atMost. Maybe atMost.");
    }

    @Test
    void theEnumOfTheLevelIsImported() {
        assertThat(problems("import org.pilotreadiness.facts.ReadinessLevel;\n", ""))
                .containsExactly(
                        "R005 level.drl:17:23: NOT_READY It is weak: The file does not import (ReadinessLevel). Maybe "
                                + "the line import org.pilotreadiness.facts.ReadinessLevel; is missing at the top.");
    }

    @Test
    void onlyFactsThatAreKnownByThenAreUsed() {
        assertThat(problems("PreconditionScore( score < 40 )", "DataSupport( goalsDefined.yes )"))
                .containsExactly(
                        "R007 level.drl:16:5: NOT_READY It is weak: DataSupport is not known where readiness is decided; "
                                + "known there: Blocker, Pilot, PreconditionScore, SpreadingPotential.");
        assertThat(problems("PreconditionScore( score < 40 )", "SpreadingScore( score < 40 )"))
                .containsExactly(
                        "R007 level.drl:16:5: NOT_READY It is weak: SpreadingScore is not known where readiness is "
                                + "decided; known there: Blocker, Pilot, PreconditionScore, SpreadingPotential.");
    }

    @Test
    void aLevelRuleHasNoWeight() {
        assertThat(problems("@source( \"NOTE\" )", "@weight( 3 )"))
                .containsExactly("R013 level.drl:14:6: NOT_READY It is weak: @weight has no place on this rule.");
        assertThat(problems("@source( \"NOTE\" )", "@since( 3 )"))
                .containsExactly(
                        "R013 level.drl:14:6: NOT_READY It is weak: There is no annotation (@since); possible: @source.");
        assertThat(problems("@source( \"NOTE\" )", "@source( \"NOTES\" )"))
                .containsExactly(
                        "R017 level.drl:14:14: NOT_READY It is weak: sources.yaml has no source for the citation "
                                + "(NOTES); citations are separated by commas, each a code and perhaps a page such as p3. Maybe NOTE.");
    }

    @Test
    void levelRulesAloneAreNoRuleSet() {
        assertThat(RuleFolder.in(folder).rules("level.drl", SOUND).problems())
                .containsExactly("R020 rule-set.yaml:1:1: The rule set holds no criterion.");
    }

    private List<String> problems(String piece, String instead) {
        assertThat(SOUND).contains(piece);
        return RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .rules("level.drl", SOUND.replaceFirst(Pattern.quote(piece), instead))
                .problems();
    }
}
