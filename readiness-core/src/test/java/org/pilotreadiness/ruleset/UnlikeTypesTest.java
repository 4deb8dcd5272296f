package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlikeTypesTest {

    @TempDir
    private Path folder;

    @Test
    void onlyValuesOfOneKindAreCompared() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:1", problems("\"Test\"", "3"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:2", problems("teamDaysRequired * 0.8", "\"100\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:3", problems("teamDaysRequired * 0.8", "\"many\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:4", problems("Gate.TRIAL", "\"trial\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:5", problems("Gate.TRIAL", "3"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:6", problems("\"Test\"", "gate"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:7", problems("\"Test\"", "true"));
    }

    @Test
    void anAnswerIsAskedWithYes() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:8", problems("sponsorNamed.yes", "sponsorNamed"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:9", problems("sponsorNamed.yes", "!sponsorNamed"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:10", problems("sponsorNamed.yes", "sponsorNamed == true"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:11", problems("sponsorNamed.yes", "sponsorNamed == \"yes\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:12", problems("sponsorNamed.yes", "sponsorNamed == YES"));
    }

    @Test
    void aValueAloneIsNoCondition() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:13", problems("sponsorNamed.yes", "committed.size"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:14", problems("sponsorNamed.yes", "committed"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:15", problems("sponsorNamed.yes", "\"yes\""));
    }

    @Test
    void onlyNumbersHaveAnOrder() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:16", problems("title != \"Test\"", "title > \"Test\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:17", problems("gate == Gate.TRIAL", "gate >= Gate.TRIAL"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:18", problems("sponsorNamed.yes", "sponsorNamed.yes < mandateGranted.yes"));
    }

    @Test
    void onlyNumbersAreCalculatedWith() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:19", problems("\"Test\"", "title + \"Test\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:20", problems("teamDaysRequired * 0.8", "teamDaysRequired * staffCapacity"));
    }

    @Test
    void onlyAPlainNumberOtherThanZeroDivides() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:21", problems("* 0.8", "/ teamDaysAllocated"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:22", problems("* 0.8", "/ 0"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:23", problems("* 0.8", "/ 0.00"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:24", problems("* 0.8", "% 2"));
    }

    @Test
    void aListIsNotComparedAsAWhole() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:25", problems("sponsorNamed.yes", "committed == committed"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:26", problems("sponsorNamed.yes", "committed == 3"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:27", problems("title != \"Test\"", "organisations.id == \"west\""));
    }

    @Test
    void onlyAListContainsSomethingOfItsKind() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:28", problems("sponsorNamed.yes", "committed contains 3"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:29", problems("sponsorNamed.yes", "sponsorNamed contains \"yes\""));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:30", problems("sponsorNamed.yes", "\"west\" memberOf sponsorNamed"));
    }

    @Test
    void amongWhatFollowsInAreConstantsOfOneKind() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:31", problems("gate == Gate.TRIAL", "gate in ( Gate.TRIAL, \"spread\" )"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:32", problems("title != \"Test\"", "title not in ( \"Test\", id )"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:33", problems("teamDaysAllocated >= teamDaysRequired * 0.8", "teamDaysAllocated in ( 1 + 2, 3 )"));
    }

    @Test
    void rulesNeverMeetNull() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:34", problems("\"Test\"", "null"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:35", problems("sponsorNamed.yes", "sponsorNamed == null"));
    }

    @Test
    void aNumberIsWrittenPlainly() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:36", problems("0.8", "80L"));
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:37", problems("0.8", "0.8B"));
    }

    @Test
    void everyWrongConditionOfARuleIsNamed() {
        org.pilotreadiness.Recorder.record("ruleset/UnlikeTypesTest.java:38", problems(
                        "gate == Gate.TRIAL, title != \"Test\" )\n    ManagementAnchoring( sponsorNamed.yes",
                        "gat == Gate.TRIAL, title != 3 )\n    ManagementAnchoring( sponsorNamed"));
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
