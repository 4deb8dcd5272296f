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
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:1", problems("    @weight( 3 )\n", ""));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:2", problems("    @precondition( MANAGEMENT_ANCHORING )\n", ""));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:3", problems("    @countsFrom( PREPARATION )\n", ""));
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:4", problems(
                        "    @precondition( CHANGE_CAPACITY )\n    @weight( 2 )\n    @countsFrom( TRIAL )\n", ""));
    }

    @Test
    void anAnnotationStandsOnce() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:5", problems("@weight( 3 )", "@weight( 3 ) @weight( 3 )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:6", problems("@source( \"PLAN p3, NOTE\" )", "@source( \"PLAN p3\" )\n    @source( \"NOTE\" )"));
    }

    @Test
    void aWeightIsOneTwoOrThree() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:7", problems("@weight( 3 )", "@weight( 4 )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:8", problems("@weight( 3 )", "@weight( 0 )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:9", problems("@weight( 3 )", "@weight( 2.5 )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:10", problems("@weight( 3 )", "@weight( \"high\" )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:11", problems("@weight( 3 )", "@weight( high )"));
    }

    @Test
    void anAnnotationHasOneValue() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:12", problems("@weight( 3 )", "@weight( -1 )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:13", problems("@weight( 3 )", "@weight( )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:14", problems("@weight( 3 )", "@weight"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:15", problems("@countsFrom( PREPARATION )", "@countsFrom( Gate.PREPARATION )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:16", problems("@source( \"PLAN p3, NOTE\" )", "@source( \"PLAN p3\", \"NOTE\" )"));
    }

    @Test
    void aWordIsOneOfThoseThatThereAre() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:17", problems("MANAGEMENT_ANCHORING", "RECEIVER_FIT"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:18", problems("@countsFrom( PREPARATION )", "@countsFrom( \"preparation\" )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:19", problems("@source( \"PLAN p3, NOTE\" )", "@onlyInScenario( AGREMENT )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:20", problems("@source( \"PLAN p3, NOTE\" )", "@onlyCrossSector( false )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:21", problems("@source( \"PLAN p3, NOTE\" )", "@blocksFrom( NEVER )"));
    }

    @Test
    void aCriterionDoesNotBlockBeforeItCounts() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:22", problems("@countsFrom( TRIAL )", "@countsFrom( TRIAL )\n    @blocksFrom( START_UP )"));
    }

    @Test
    void aCriterionBelongsToOnePrecondition() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:23", problems("    @countsFrom( PREPARATION )", "    @judges( SPREADING_POTENTIAL )"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:24", problems("@precondition( MANAGEMENT_ANCHORING )", "@judges( DATA_SUPPORT )"));
    }

    @Test
    void spreadingIsJudgedAtEveryGateAndForEveryPilot() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:25", problems(
                        "@precondition( MANAGEMENT_ANCHORING )",
                        "@judges( SPREADING_POTENTIAL )\n    @blocksFrom( TRIAL )\n    @onlyCrossSector( true )\n    @onlyInScenario( AGREEMENT )"));
    }

    @Test
    void aSourceIsOneOfSourcesYaml() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:26", problems("PLAN p3, NOTE", "PLAM p3, NOTE"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:27", problems("PLAN p3, NOTE", "BOOK"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:28", problems("PLAN p3, NOTE", "PLAN p3; NOTE"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:29", problems("PLAN p3, NOTE", "PLAN page 3"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:30", problems("PLAN p3, NOTE", ""));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:31", problems("PLAN p3, NOTE", "NOTE, XX-1, YY-1"));
    }

    @Test
    void aPageIsOneOfTheDocument() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:32", problems("PLAN p3, NOTE", "PLAN p10, PLAN p11"));
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:33", problems("PLAN p3, NOTE", "PLAN p99999"));
    }

    @Test
    void aSourceStandsInQuotes() {
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:34", problems("\"PLAN p3, NOTE\"", "PLAN"));
    }

    @Test
    void whatIsSaidOfACriterionStandsOnItsMetRule() {
        String partly =
                """
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
        org.pilotreadiness.Recorder.record("ruleset/AnnotationsTest.java:35", problems("rule \"CC-1", partly));
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
