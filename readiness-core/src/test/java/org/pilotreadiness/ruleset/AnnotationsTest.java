package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {

    @TempDir
    private Path folder;

    @Test
    void aMetRuleSaysWhatItsCriterionWeighsAndWhereItBelongs() {
        assertThat(problems("    @weight( 3 )\n", ""))
                .containsExactly("R013 rules.drl:11:6: MA-1: The rule lacks @weight: a weight of 1 to 3.");
        assertThat(problems("    @precondition( MANAGEMENT_ANCHORING )\n", ""))
                .containsExactly(
                        "R013 rules.drl:11:6: MA-1: The rule lacks @precondition: the precondition it belongs to, such as DATA_SUPPORT.");
        assertThat(problems("    @countsFrom( PREPARATION )\n", ""))
                .containsExactly(
                        "R013 rules.drl:11:6: MA-1: The rule lacks @countsFrom: the gate from which the criterion "
                                + "counts, such as TRIAL.");
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        assertThat(problems("    @precondition( CHANGE_CAPACITY )\n    @weight( 2 )\n    @countsFrom( TRIAL )\n", ""))
                .containsExactly(
                        "R013 rules.drl:23:6: CC-1: The rule lacks @precondition: the precondition it belongs to, such as DATA_SUPPORT.",
                        "R013 rules.drl:23:6: CC-1: The rule lacks @weight: a weight of 1 to 3.");
    }

    @Test
    void anAnnotationStandsOnce() {
        assertThat(problems("@weight( 3 )", "@weight( 3 ) @weight( 3 )"))
                .containsExactly("R013 rules.drl:13:19: MA-1: @weight stands here a second time.");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@source( \"PLAN p3\" )\n    @source( \"NOTE\" )"))
                .containsExactly("R013 rules.drl:16:6: MA-1: @source stands here a second time.");
    }

    @Test
    void aWeightIsOneTwoOrThree() {
        assertThat(problems("@weight( 3 )", "@weight( 4 )"))
                .containsExactly("R013 rules.drl:13:14: MA-1: A weight is a whole number from 1 to 3 (4).");
        assertThat(problems("@weight( 3 )", "@weight( 0 )"))
                .containsExactly("R013 rules.drl:13:14: MA-1: A weight is a whole number from 1 to 3 (0).");
        assertThat(problems("@weight( 3 )", "@weight( 2.5 )"))
                .containsExactly("R013 rules.drl:13:14: MA-1: A weight is a whole number from 1 to 3 (2.5).");
        assertThat(problems("@weight( 3 )", "@weight( \"high\" )"))
                .containsExactly("R013 rules.drl:13:14: MA-1: A weight is a whole number from 1 to 3 (\"high\").");
        assertThat(problems("@weight( 3 )", "@weight( high )"))
                .containsExactly("R013 rules.drl:13:14: MA-1: A weight is a whole number from 1 to 3 (high).");
    }

    @Test
    void anAnnotationHasOneValue() {
        assertThat(problems("@weight( 3 )", "@weight( -1 )"))
                .containsExactly("R013 rules.drl:13:14: MA-1: A weight is a whole number from 1 to 3 (-1).");
        assertThat(problems("@weight( 3 )", "@weight( )"))
                .containsExactly(
                        "R013 rules.drl:13:14: MA-1: @weight has one value: a word, a number or a text; ()) is none of them.");
        assertThat(problems("@weight( 3 )", "@weight"))
                .containsExactly(
                        "R002 rules.drl:13:12: MA-1: Missing: an opening bracket after the annotation's name; found (@). Maybe (.");
        assertThat(problems("@countsFrom( PREPARATION )", "@countsFrom( Gate.PREPARATION )"))
                .containsExactly(
                        "R013 rules.drl:14:22: MA-1: @countsFrom has one value, then the closing bracket; (.) is too "
                                + "much. Maybe the value belongs into double quotes.");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@source( \"PLAN p3\", \"NOTE\" )"))
                .containsExactly(
                        "R013 rules.drl:15:23: MA-1: @source has one value, then the closing bracket; (,) is too much.");
    }

    @Test
    void aWordIsOneOfThoseThatThereAre() {
        assertThat(problems("MANAGEMENT_ANCHORING", "RECEIVER_FIT"))
                .containsExactly("R013 rules.drl:12:20: MA-1: @precondition can not be (RECEIVER_FIT); possible: "
                        + "MANAGEMENT_ANCHORING, DATA_SUPPORT, CHANGE_CAPACITY or STRUCTURAL_ALIGNMENT.");
        assertThat(problems("@countsFrom( PREPARATION )", "@countsFrom( \"preparation\" )"))
                .containsExactly(
                        "R013 rules.drl:14:18: MA-1: @countsFrom can not be (\"preparation\"); possible: PREPARATION, "
                                + "START_UP, TRIAL, IMPLEMENTATION, FOLLOW_UP or SPREAD. Maybe PREPARATION.");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@onlyInScenario( AGREMENT )"))
                .containsExactly(
                        "R013 rules.drl:15:22: MA-1: @onlyInScenario can not be (AGREMENT); possible: AGREEMENT or "
                                + "OWN_INITIATIVE. Maybe AGREEMENT.");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@onlyCrossSector( false )"))
                .containsExactly(
                        "R013 rules.drl:15:23: MA-1: @onlyCrossSector is true or left out (false). Maybe true.");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@blocksFrom( NEVER )"))
                .containsExactly(
                        "R013 rules.drl:15:18: MA-1: @blocksFrom can not be (NEVER); possible: PREPARATION, START_UP, "
                                + "TRIAL, IMPLEMENTATION, FOLLOW_UP or SPREAD.");
    }

    @Test
    void aCriterionDoesNotBlockBeforeItCounts() {
        assertThat(problems("@countsFrom( TRIAL )", "@countsFrom( TRIAL )\n    @blocksFrom( START_UP )"))
                .containsExactly(
                        "R013 rules.drl:27:6: CC-1: The criterion would block (START_UP) before it counts (TRIAL).");
    }

    @Test
    void aCriterionCountsForTheLastTimeWhereItHasCountedAndBlocked() {
        assertThat(problems("@countsFrom( TRIAL )", "@countsFrom( TRIAL )\n    @countsUntil( START_UP )"))
                .containsExactly(
                        "R013 rules.drl:27:6: CC-1: The criterion would count for the last time (START_UP) before it counts (TRIAL).");
        assertThat(problems(
                        "@countsFrom( TRIAL )",
                        "@countsFrom( TRIAL )\n    @blocksFrom( SPREAD )\n    @countsUntil( FOLLOW_UP )"))
                .containsExactly(
                        "R013 rules.drl:28:6: CC-1: The criterion would count for the last time (FOLLOW_UP) before it blocks (SPREAD).");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@countsUntil( TRAIL )"))
                .containsExactly(
                        "R013 rules.drl:15:19: MA-1: @countsUntil can not be (TRAIL); possible: PREPARATION, START_UP, "
                                + "TRIAL, IMPLEMENTATION, FOLLOW_UP or SPREAD. Maybe TRIAL.");
        assertThat(problems("@source( \"PLAN p3, NOTE\" )", "@finding( yes )"))
                .containsExactly("R013 rules.drl:15:15: MA-1: @finding is true or left out (yes). Maybe true.");
    }

    @Test
    void aCriterionBelongsToOnePrecondition() {
        assertThat(problems("    @countsFrom( PREPARATION )", "    @judges( SPREADING_POTENTIAL )"))
                .containsExactly(
                        "R013 rules.drl:14:6: MA-1: A criterion belongs to a precondition or judges spreading, not both.");
        assertThat(problems("@precondition( MANAGEMENT_ANCHORING )", "@judges( DATA_SUPPORT )"))
                .containsExactly(
                        "R013 rules.drl:12:14: MA-1: @judges can not be (DATA_SUPPORT); possible: SPREADING_POTENTIAL or RECEIVER_FIT.");
    }

    @Test
    void spreadingIsJudgedAtEveryGateAndForEveryPilot() {
        assertThat(
                        problems(
                                "@precondition( MANAGEMENT_ANCHORING )",
                                "@judges( SPREADING_POTENTIAL )\n    @blocksFrom( TRIAL )\n    @onlyCrossSector( true )\n    @onlyInScenario( AGREEMENT )"))
                .containsExactly(
                        "R013 rules.drl:13:6: MA-1: @blocksFrom has no place here: spreading is judged at every gate.",
                        "R013 rules.drl:14:6: MA-1: @onlyCrossSector has no place here: spreading is judged at every gate.",
                        "R013 rules.drl:15:6: MA-1: @onlyInScenario has no place here: spreading is judged at every gate.",
                        "R013 rules.drl:17:6: MA-1: @countsFrom has no place here: spreading is judged at every gate.");
    }

    @Test
    void aSourceIsOneOfSourcesYaml() {
        assertThat(problems("PLAN p3, NOTE", "PLAM p3, NOTE"))
                .containsExactly(
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (PLAM p3); citations "
                                + "are separated by commas, each a code and perhaps a page such as p3. Maybe PLAN.");
        assertThat(problems("PLAN p3, NOTE", "BOOK"))
                .containsExactly(
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (BOOK); citations are "
                                + "separated by commas, each a code and perhaps a page such as p3.");
        assertThat(problems("PLAN p3, NOTE", "PLAN p3; NOTE"))
                .containsExactly(
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (PLAN p3; NOTE); "
                                + "citations are separated by commas, each a code and perhaps a page such as p3.");
        assertThat(problems("PLAN p3, NOTE", "PLAN page 3"))
                .containsExactly(
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (PLAN page 3); "
                                + "citations are separated by commas, each a code and perhaps a page such as p3. Maybe PLAN.");
        assertThat(problems("PLAN p3, NOTE", ""))
                .containsExactly(
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (); citations are "
                                + "separated by commas, each a code and perhaps a page such as p3.");
        assertThat(problems("PLAN p3, NOTE", "NOTE, XX-1, YY-1"))
                .containsExactly(
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (XX-1); citations are "
                                + "separated by commas, each a code and perhaps a page such as p3.",
                        "R017 rules.drl:15:14: MA-1: sources.yaml has no source for the citation (YY-1); citations are "
                                + "separated by commas, each a code and perhaps a page such as p3.");
    }

    @Test
    void aPageIsOneOfTheDocument() {
        assertThat(problems("PLAN p3, NOTE", "PLAN p10, PLAN p11"))
                .containsExactly("R017 rules.drl:15:14: MA-1: The source (PLAN) has only 10 pages (PLAN p11).");
        assertThat(problems("PLAN p3, NOTE", "PLAN p99999"))
                .containsExactly("R017 rules.drl:15:14: MA-1: The source (PLAN) has only 10 pages (PLAN p99999).");
    }

    @Test
    void aSourceStandsInQuotes() {
        assertThat(problems("\"PLAN p3, NOTE\"", "PLAN"))
                .containsExactly("R013 rules.drl:15:14: MA-1: The sources stand in double quotes (PLAN).");
    }

    @Test
    void whatIsSaidOfACriterionStandsOnItsMetRule() {
        String partly = """
                rule "MA-1 partly"
                    @weight( 1 )
                    @source( "NOTE" )
                    @colour( red )
                when
                    ManagementAnchoring( sponsorNamed.atLeastPartly )
                then
                    criteria.partly( "MA-1" );
                end

                rule "CC-1""";
        assertThat(problems("rule \"CC-1", partly))
                .containsExactly(
                        "R013 rules.drl:24:6: MA-1: @weight has no place on this rule; what is said of a criterion "
                                + "stands on the rule that says when it is met.",
                        "R013 rules.drl:25:6: MA-1: @source has no place on this rule; what is said of a criterion "
                                + "stands on the rule that says when it is met.",
                        "R013 rules.drl:26:6: MA-1: There is no annotation (@colour).");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
