package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisspeltNamesTest {

    @TempDir
    private Path folder;

    @Test
    void aMisspeltFieldIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:1", problems("sponsorNamed", "sponsorNmed"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:2", problems("mandateGranted.yes", "mandate_granted.yes"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:3", problems("sponsorNamed.yes", "sponsorNamed.yess"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:4", problems("teamDaysRequired", "teamDaysNeeded"));
    }

    @Test
    void aFieldLikeNoneIsRefusedWithoutAGuess() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:5", problems("sponsorNamed", "colour"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:6", problems("title !=", "title.length !="));
    }

    @Test
    void aFieldOfAnotherFactIsSentThere() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:7", problems("sponsorNamed.yes", "staffCapacity.yes"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:8", problems("title != \"Test\"", "managementAnchoring.sponsorNamed.yes"));
    }

    @Test
    void aMisspeltFactIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:9", problems("ManagementAnchoring( sponsor", "ManagmentAnchoring( sponsor"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:10", problems("Pilot( gate", "pilot( gate"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:11", problems("Pilot( gate", "Gate( gate"));
    }

    @Test
    void aMisspeltWordIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:12", problems("Gate.TRIAL", "Gate.TRAIL"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:13", problems("Gate.TRIAL", "Gate.trial"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:14", problems("Gate.TRIAL", "Gate.BEGINNING"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:15", problems("Gate.TRIAL", "TRIAL"));
    }

    @Test
    void aMisspeltAnnotationIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:16", problems("@source", "@sourc"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:17", problems("@source", "@author"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:18", problems("@countsFrom( PREPARATION )", "@countsFrom( PREPARTION )"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:19", problems("MANAGEMENT_ANCHORING", "MANAGMENT_ANCHORING"));
    }

    @Test
    void aMisspeltKeywordIsNamedWithTheRightOne() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:20", problems("rule \"MA-1", "rull \"MA-1"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:21", problems("when", "wen"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:22", problems("end\n", "ennd\n"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:23", problems("end\n", "End\n"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:24", problems("// Somebody", "improt org.pilotreadiness.pilot.Answer;\n// Somebody"));
    }

    @Test
    void aWordThatIsNoKeywordIsRefused() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:25", problems("// Somebody", "hello\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:26", problems("// Somebody", "end\n// Somebody"));
    }

    @Test
    void aMisspeltCallIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:27", problems("criteria.met( \"MA-1\" )", "criteria.mett( \"MA-1\" )"));
        org.pilotreadiness.Recorder.record("ruleset/MisspeltNamesTest.java:28", problems("criteria.met( \"MA-1\" )", "criterai.met( \"MA-1\" )"));
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
