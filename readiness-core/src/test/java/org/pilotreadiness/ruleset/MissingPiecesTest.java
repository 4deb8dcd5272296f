package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingPiecesTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingEndIsReportedWhereTheRuleStops() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:1", problems("end\n\nrule", "\nrule"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:2", problems("    criteria.met( \"CC-1\" );\nend\n", "    criteria.met( \"CC-1\" );\n"));
    }

    @Test
    void aMissingThenIsReportedAtTheCall() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:3", problems("then\n", ""));
    }

    @Test
    void aRuleWithoutThenAndCallIsReported() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:4", problems("then\n    criteria.met( \"MA-1\" );\n", ""));
    }

    @Test
    void aMissingWhenIsReportedWhereItShouldStand() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:5", problems("when\n", ""));
    }

    @Test
    void aMissingClosingBracketIsReportedWhereItShouldStand() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:6", problems("mandateGranted.yes )", "mandateGranted.yes"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:7", problems("\"Test\" )", "\"Test\""));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:8", problems("\"MA-1\" );", "\"MA-1\" ;"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:9", problems("teamDaysRequired * 0.8", "( teamDaysRequired * 0.8"));
    }

    @Test
    void aMissingOpeningBracketIsReportedWhereItShouldStand() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:10", problems("Pilot( gate", "Pilot gate"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:11", problems("met( \"MA-1\" )", "met \"MA-1\" )"));
    }

    @Test
    void aMissingCommaIsReportedAtTheNextCondition() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:12", problems("sponsorNamed.yes, ", "sponsorNamed.yes "));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:13", problems("Gate.TRIAL, title", "Gate.TRIAL\n        title"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:14", problems("sponsorNamed.yes, ", "sponsorNamed.yes !"));
    }

    @Test
    void aCommaTooManyIsReported() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:15", problems("mandateGranted.yes )", "mandateGranted.yes, )"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:16", problems("Pilot( gate", "Pilot( , gate"));
    }

    @Test
    void aMissingSemicolonIsReportedAfterTheCall() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:17", problems("\"MA-1\" );", "\"MA-1\" )"));
    }

    @Test
    void aMissingQuoteIsReportedFirstWhereTheTextBegins() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:18", problems("\"MA-1 A sponsor is named\"", "\"MA-1 A sponsor is named"));
        assertThat(problems("\"MA-1\" );", "\"MA-1 );"))
                .startsWith("R001 rules.drl:20:19: A text begins here and does not end on this line."
                        + " Maybe a closing \" is missing.");
        assertThat(problems("\"Test\"", "\"Test"))
                .startsWith("R001 rules.drl:17:41: A text begins here and does not end on this line."
                        + " Maybe a closing \" is missing.");
    }

    @Test
    void aMissingNameIsReportedWhereItShouldStand() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:19", problems("rule \"MA-1 A sponsor is named\"", "rule"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:20", problems("\"MA-1 A sponsor is named\"", "\"\""));
    }

    @Test
    void aMissingFieldIsReportedBeforeItsSign() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:21", problems("teamDaysAllocated >= ", "teamDaysAllocated > 1 && >= "));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:22", problems("gate == Gate.TRIAL", "gate =="));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:23", problems("gate == Gate.TRIAL", "gate == Gate."));
    }

    @Test
    void aSingleEqualsSignComparesNothing() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:24", problems("gate == Gate", "gate = Gate"));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:25", problems("gate == Gate.TRIAL", "( gate = Gate.TRIAL )"));
    }

    @Test
    void conditionsOfOneFactAreJoinedWithSigns() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:26", problems("sponsorNamed.yes, ", "sponsorNamed.yes or "));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:27", problems("sponsorNamed.yes, ", "sponsorNamed.yes and "));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:28", problems("sponsorNamed.yes, ", "sponsorNamed.yes | "));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:29", problems("sponsorNamed.yes, ", "sponsorNamed.yes & "));
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:30", problems("sponsorNamed.yes", "!!sponsorNamed.yes"));
    }

    @Test
    void aRuleHasAFact() {
        org.pilotreadiness.Recorder.record("ruleset/MissingPiecesTest.java:31", problems("    ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 0.8 )\n", ""));
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
