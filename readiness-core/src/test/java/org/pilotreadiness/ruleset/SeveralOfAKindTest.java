package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.scenario.ScenarioResult;

/** Rules that hold only where there are several facts that have something in common. */
class SeveralOfAKindTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Receiver( $k : kind, $a : id )\n    Receiver( kind == $k, id != $a )",
                "Receiver( $k : kind, $a : id )\n    Receiver( kind == $k, $b : id, id != $a )\n"
                        + "    Receiver( kind == $k, id != $a, id != $b )",
                "Receiver( $k : kind, $a : id )\n    Receiver( kind == $k, $b : id, id != $a )\n"
                        + "    Receiver( kind == $k, $c : id, id != $a, id != $b )\n"
                        + "    Receiver( kind == $k, id != $a, id != $b, id != $c )",
                "Receiver( $k : kind, $a : id )\n    not Receiver( kind == $k, id != $a )\n"
                        + "    Spreading( receivers.size >= 2 )"
            })
    void asManyReceiversAreTriedAsARuleNeeds(String conditions) {
        assertThat(new Checked(folder).criterion("SP-1", conditions).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Receiver( $k : kind, $a : id )\n    Receiver( kind == $k, $b : id, id != $a )\n"
                        + "    Receiver( kind == $k, $c : id, id != $a, id != $b )\n"
                        + "    Receiver( kind == $k, $d : id, id != $a, id != $b, id != $c )\n"
                        + "    Receiver( kind == $k, id != $a, id != $b, id != $c, id != $d )",
                "Receiver( $k : kind, $a : id, pull.yes )\n    Receiver( kind == $k, $b : id, id != $a, capacity.yes )\n"
                        + "    Receiver( kind == $k, id != $a, id != $b, structuresFit.yes )",
                "Collision( $r : receiver, $a : element )\n    Collision( receiver == $r, element != $a )",
                "Collision( $r : receiver, $a : element )\n    Collision( receiver == $r, $b : element, element != $a )\n"
                        + "    Collision( receiver == $r, element != $a, element != $b )",
                "Collision( $r : receiver, $a : element )\n    Collision( receiver == $r, $b : element, element != $a )\n"
                        + "    Collision( receiver == $r, $c : element, element != $a, element != $b )\n"
                        + "    Collision( receiver == $r, element != $a, element != $b, element != $c )",
                "Collision( $e : element, $a : receiver )\n    Collision( element == $e, $b : receiver, receiver != $a )\n"
                        + "    Collision( element == $e, receiver != $a, receiver != $b )",
                "Collision( $e : element, $a : aspect )\n    Collision( element == $e, $b : aspect, aspect != $a )\n"
                        + "    Collision( element == $e, aspect != $a, aspect != $b )"
            })
    void whatSomePilotMeetsIsNotSaidToBeImpossible(String conditions) {
        assertThat(new Checked(folder).criterion("SP-1", conditions).codes())
                .doesNotContain("W001", "W002")
                .isSubsetOf("W013");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PreconditionScore( $s : score, $a : precondition )\n    PreconditionScore( score == $s, precondition != $a )",
                "PreconditionScore( $s : score, score < 40, $a : precondition )\n"
                        + "    PreconditionScore( score == $s, precondition != $a )"
            })
    void scoresOfTwoPreconditionsMayBeAlike(String conditions) {
        assertThat(new Checked(folder)
                        .twoPreconditions()
                        .readiness("NOT_READY", "Two alike", conditions)
                        .codes())
                .doesNotContain("W001", "W002", "W005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PreconditionScore( $s : score, $a : precondition )\n"
                        + "    PreconditionScore( score == $s, $b : precondition, precondition != $a )\n"
                        + "    PreconditionScore( score == $s, precondition != $a, precondition != $b )",
                "Blocker( $a : criterion )\n    Blocker( criterion == $a, criterion != $a )"
            })
    void moreThanThereAreCanNeverBe(String conditions) {
        Checked checked = new Checked(folder).twoPreconditions().readiness("NOT_READY", "Too many", conditions);
        assertThat(checked.codes()).contains("W001");
        assertThat(checked.shown()).isNotEmpty().allMatch(ScenarioResult::passes);
    }
}
