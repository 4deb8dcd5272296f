package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Rule;

/** The outcome does not depend on the order in which rules and rule files are written. */
class OrderTest {

    private static final int PILOTS = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shuffledRulesAndFilesSayTheSame(long seed) throws IOException {
        RuleSet written = StandardRules.latest();
        RuleSet shuffled = RuleSetCopy.in(folder.resolve("shuffled"))
                .shuffle(new Random(seed))
                .read();

        assertThat(names(shuffled))
                .containsExactlyInAnyOrderElementsOf(names(written))
                .isNotEqualTo(names(written));
        assertThat(shuffled.identity().sha256()).isNotEqualTo(written.identity().sha256());
        assertThat(shuffled.criteria()).isEqualTo(written.criteria()).isNotEmpty();

        ReadinessAssessor byWritten = ReadinessAssessor.using(written);
        ReadinessAssessor byShuffled = ReadinessAssessor.using(shuffled);
        List<Pilot> pilots = new RandomPilots(seed).pilots(PILOTS).toList();
        for (Pilot pilot : pilots) {
            assertThat(Assessments.withoutRuleSet(byShuffled.assess(pilot)))
                    .isEqualTo(Assessments.withoutRuleSet(byWritten.assess(pilot)));
        }
        assertThat(pilots).hasSize(PILOTS);
    }

    private static List<String> names(RuleSet ruleSet) {
        return ruleSet.rules().stream().map(Rule::name).toList();
    }
}
