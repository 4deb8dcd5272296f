package org.pilotreadiness.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.ruleset.RuleSet;

/** Scores are shown by the thresholds of the rules at hand, and of those that compare just this score. */
class ThresholdsTest {

    @TempDir
    private Path folder;

    private String shown(Dimension dimension, double exact, String... conditions) throws IOException {
        StringBuilder rules = new StringBuilder("""
                package our.region;
                import org.pilotreadiness.facts.Dimension;
                import org.pilotreadiness.facts.PreconditionScore;
                import org.pilotreadiness.facts.ReadinessLevel;
                import org.pilotreadiness.pilot.ManagementAnchoring;
                global org.pilotreadiness.facts.Criteria criteria;
                global org.pilotreadiness.facts.ReadinessVerdict readiness;
                rule "MA-1 A sponsor is named"
                    @precondition( MANAGEMENT_ANCHORING ) @weight( 1 ) @countsFrom( PREPARATION )
                when
                    ManagementAnchoring( sponsorNamed.yes )
                then
                    criteria.met( "MA-1" );
                end
                """);
        for (int i = 0; i < conditions.length; i++) {
            rules.append("""
                    rule "CONDITIONAL Level %d"
                    when
                        PreconditionScore( %s )
                    then
                        readiness.atMost( ReadinessLevel.CONDITIONAL );
                    end
                    """.formatted(i, conditions[i]));
        }
        Files.writeString(folder.resolve("rule-set.yaml"), "{ id: x, version: 1.0.0, files: [x.drl] }");
        Files.writeString(folder.resolve("x.drl"), rules);
        return new Thresholds(
                        List.of(Dimension.values()),
                        RuleSet.fromDirectory(folder).rules())
                .score(dimension, exact)
                .toString();
    }

    @Test
    void whatNoRuleComparesIsWhole() throws IOException {
        assertThat(shown(Dimension.DATA_SUPPORT, 69.7, "precondition == Dimension.CHANGE_CAPACITY, score < 70"))
                .isEqualTo("70");
        assertThat(shown(Dimension.SPREADING_POTENTIAL, 69.7, "score < 70")).isEqualTo("70");
    }

    @Test
    void aScoreIsShownByTheThresholdsOfItsOwn() throws IOException {
        assertThat(shown(Dimension.DATA_SUPPORT, 69.7, "score < 70")).isEqualTo("69.7");
        assertThat(shown(Dimension.DATA_SUPPORT, 69.7, "score < 65")).isEqualTo("70");
        assertThat(shown(Dimension.DATA_SUPPORT, 64.6, "precondition == Dimension.DATA_SUPPORT, 65 > score"))
                .isEqualTo("64.6");
        assertThat(shown(Dimension.DATA_SUPPORT, 64.6, "!( score >= 65 || score < 20 )"))
                .isEqualTo("64.6");
        assertThat(shown(Dimension.DATA_SUPPORT, 69.97, "score < 69.95", "score < 70"))
                .isEqualTo("69.97");
    }
}
