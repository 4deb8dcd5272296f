package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.RuleSet;

class OwnRulesTest {

    private static final Path OWN_RULES = Path.of("own-rules");

    @TempDir
    private Path folder;

    @Test
    void printsWhatTheRulesAskAndWhatTheySayOfAPilot() throws Exception {
        assertThat(Printed.by(OwnRules::main, OWN_RULES.toString(), "pilots/assistive-devices-depot.json"))
                .isEqualTo("""
                        What our region asks of a pilot before its trial (our-region 1.0.0)
                        OUR-1 Two organisations or more take part, weight 2, counts from START_UP, \
                        reads [organisations]
                        OUR-2 Staff are trained and a test run is planned, weight 3, counts from TRIAL, \
                        reads [changeCapacity.trainingBeforeStart, changeCapacity.testRunPlanned]
                        assistive-devices-depot: CONDITIONAL..READY
                        """);
    }

    @Test
    void printsEverythingThatIsWrongWithTheRules() throws Exception {
        Files.copy(OWN_RULES.resolve("rule-set.yaml"), folder.resolve("rule-set.yaml"));
        Files.writeString(
                folder.resolve("before-a-trial.drl"),
                Files.readString(OWN_RULES.resolve("before-a-trial.drl"))
                        .replace("@weight( 2 )", "@weight( 4 )")
                        .replace("trainingBeforeStart.atLeastPartly", "trainingBeforStart.atLeastPartly")
                        .replace("score < 100", "score < \"100\""));

        assertThat(Printed.by(OwnRules::main, folder.toString())).isEqualTo("""
                        before-a-trial.drl:15:14: OUR-1: A weight is a whole number from 1 to 3 (4).
                        before-a-trial.drl:37:21: OUR-2: ChangeCapacity has no field (trainingBeforStart). \
                        Maybe trainingBeforeStart.
                        before-a-trial.drl:53:32: CONDITIONAL Something is missing: On the left stands a number, \
                        on the right a text; only values of one kind are compared. Maybe 100 without quotes.
                        """);
    }

    @Test
    void reportsFindAMessageForEverythingTheySayOfACriterion() {
        RuleSet rules = RuleSet.fromDirectory(OWN_RULES);

        assertThat(rules.criteria()).isNotEmpty().allSatisfy(criterion -> {
            for (String kind : List.of(".title", ".question", ".met", ".notMet", ".nextStep")) {
                assertThat(rules.messageKeys("")).contains(criterion.id() + kind);
            }
            assertThat(rules.message(criterion.id() + ".title", Locale.ROOT)).isEqualTo(criterion.title());
        });
    }
}
