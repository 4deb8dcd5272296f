package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelRulesTest {

    private static final String SOUND =
            """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.rule.Dimension;
            import org.pilotreadiness.rule.ReadinessLevel;
            import org.pilotreadiness.rule.SpreadingLevel;
            import org.pilotreadiness.vocabulary.Blocker;
            import org.pilotreadiness.vocabulary.PreconditionScore;
            import org.pilotreadiness.vocabulary.SpreadingScore;

            global org.pilotreadiness.vocabulary.ReadinessVerdict readiness;

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
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:1", problems("ReadinessLevel.NOT_READY )", "SpreadingLevel.LOW )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:2", problems("ReadinessLevel.NOT_READY )", "ReadinessLevel.NOT_REDY )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:3", problems("ReadinessLevel.NOT_READY )", "NOT_READY )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:4", problems("ReadinessLevel.NOT_READY )", "\"NOT_READY\" )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:5", problems("ReadinessLevel.NOT_READY )", ")"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:6", problems("ReadinessLevel.NOT_READY )", "ReadinessLevel.READY, ReadinessLevel.NOT_READY )"));
    }

    @Test
    void aLevelIsOnlyLowered() {
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:7", problems("atMost", "atLeast"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:8", problems("atMost", "atmost"));
    }

    @Test
    void theEnumOfTheLevelIsImported() {
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:9", problems("import org.pilotreadiness.rule.ReadinessLevel;\n", ""));
    }

    @Test
    void onlyFactsThatAreKnownByThenAreUsed() {
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:10", problems("PreconditionScore( score < 40 )", "DataSupport( goalsDefined.yes )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:11", problems("PreconditionScore( score < 40 )", "SpreadingScore( score < 40 )"));
    }

    @Test
    void aLevelRuleHasNoWeight() {
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:12", problems("@source( \"NOTE\" )", "@weight( 3 )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:13", problems("@source( \"NOTE\" )", "@since( 3 )"));
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:14", problems("@source( \"NOTE\" )", "@source( \"NOTES\" )"));
    }

    @Test
    void levelRulesAloneAreNoRuleSet() {
        org.pilotreadiness.Recorder.record("ruleset/LevelRulesTest.java:15", RuleFolder.in(folder).rules("level.drl", SOUND).problems());
    }

    private List<String> problems(String piece, String instead) {
        assertThat(SOUND).contains(piece);
        return RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .rules("level.drl", SOUND.replaceFirst(Pattern.quote(piece), instead))
                .problems();
    }
}
