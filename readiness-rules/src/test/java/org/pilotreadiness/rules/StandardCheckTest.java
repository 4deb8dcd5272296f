package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.RuleSetCheck;

class StandardCheckTest {

    @TempDir
    private Path folder;

    @Test
    void thereIsNothingToRemark() {
        assertThat(RuleSetCheck.ofResources(StandardRules.class, "standard").diagnostics())
                .isEmpty();
    }

    @Test
    void aChangeThatIsNotMeantShows() throws IOException {
        RuleSetCopy.in(folder.resolve("rules"))
                .change("readiness-level.drl", "score < 40", "score < 80")
                .change("change-capacity.drl", "preparationWeeks >= 3,", "preparationWeeks >= 30,")
                .change("structural-alignment.drl", "collaboration.step <= 1", "collaboration.step >= 1");
        assertThat(RuleSetCheck.of(folder.resolve("rules")).diagnostics())
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.subject())
                .containsExactly("R021 CC-14", "W005 CONDITIONAL A precondition is not strong yet", "R022 SA-13");
    }
}
