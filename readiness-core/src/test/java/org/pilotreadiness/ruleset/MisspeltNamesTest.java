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
        assertThat(problems("sponsorNamed", "sponsorNmed"))
                .containsExactly(
                        "R008 rules.drl:18:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.");
        assertThat(problems("mandateGranted.yes", "mandate_granted.yes"))
                .containsExactly(
                        "R008 rules.drl:18:44: MA-1: ManagementAnchoring has no field (mandate_granted). Maybe mandateGranted.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed.yess"))
                .containsExactly("R008 rules.drl:18:39: MA-1: sponsorNamed has no field (yess). Maybe yes.");
        assertThat(problems("teamDaysRequired", "teamDaysNeeded"))
                .containsExactly("R008 rules.drl:28:42: CC-1: ChangeCapacity has no field (teamDaysNeeded).");
    }

    @Test
    void aFieldLikeNoneIsRefusedWithoutAGuess() {
        assertThat(problems("sponsorNamed", "colour"))
                .containsExactly("R008 rules.drl:18:26: MA-1: ManagementAnchoring has no field (colour).");
        assertThat(problems("id !=", "id.length !="))
                .containsExactly("R008 rules.drl:17:35: MA-1: id has no field (length). It is a text.");
    }

    @Test
    void aFieldOfAnotherFactIsSentThere() {
        assertThat(problems("sponsorNamed.yes", "staffCapacity.yes"))
                .containsExactly(
                        "R008 rules.drl:18:26: MA-1: ManagementAnchoring has no field (staffCapacity). Maybe it belongs "
                                + "to ChangeCapacity.");
        assertThat(problems("id != \"Test\"", "managementAnchoring.sponsorNamed.yes"))
                .containsExactly("R008 rules.drl:17:32: MA-1: Pilot has no field (managementAnchoring). Maybe "
                        + "ManagementAnchoring( … ) as a fact of its own.");
    }

    @Test
    void aMisspeltFactIsNamedWithTheNearestOne() {
        assertThat(problems("ManagementAnchoring( sponsor", "ManagmentAnchoring( sponsor"))
                .containsExactly(
                        "R007 rules.drl:18:5: MA-1: There is no fact (ManagmentAnchoring). Maybe ManagementAnchoring.");
        assertThat(problems("Pilot( gate", "pilot( gate"))
                .containsExactly("R007 rules.drl:17:5: MA-1: There is no fact (pilot). Maybe Pilot.");
        assertThat(problems("Pilot( gate", "Gate( gate"))
                .containsExactly("R007 rules.drl:17:5: MA-1: There is no fact (Gate).");
    }

    @Test
    void aMisspeltWordIsNamedWithTheNearestOne() {
        assertThat(problems("Gate.TRIAL", "Gate.TRAIL"))
                .containsExactly("R009 rules.drl:17:25: MA-1: Gate has no word (TRAIL). Maybe Gate.TRIAL.");
        assertThat(problems("Gate.TRIAL", "Gate.trial"))
                .containsExactly("R009 rules.drl:17:25: MA-1: Gate has no word (trial). Maybe Gate.TRIAL.");
        assertThat(problems("Gate.TRIAL", "Gate.BEGINNING"))
                .containsExactly(
                        "R009 rules.drl:17:25: MA-1: Gate has no word (BEGINNING); possible: PREPARATION, START_UP, "
                                + "TRIAL, IMPLEMENTATION, FOLLOW_UP, SPREAD.");
        assertThat(problems("Gate.TRIAL", "TRIAL"))
                .containsExactly("R008 rules.drl:17:20: MA-1: Pilot has no field (TRIAL). Maybe Gate.TRIAL.");
    }

    @Test
    void aMisspeltAnnotationIsNamedWithTheNearestOne() {
        assertThat(problems("@source", "@sourc"))
                .containsExactly(
                        "R013 rules.drl:15:6: MA-1: There is no annotation (@sourc); possible: @precondition, @judges, "
                                + "@weight, @countsFrom, @countsUntil, @blocksFrom, @onlyCrossSector, @onlyInScenario, @finding, @mayNotApply, @validFrom, @validUntil, @source. Maybe source.");
        assertThat(problems("@source", "@author"))
                .containsExactly(
                        "R013 rules.drl:15:6: MA-1: There is no annotation (@author); possible: @precondition, @judges, "
                                + "@weight, @countsFrom, @countsUntil, @blocksFrom, @onlyCrossSector, @onlyInScenario, @finding, @mayNotApply, @validFrom, @validUntil, @source.");
        assertThat(problems("@countsFrom( PREPARATION )", "@countsFrom( PREPARTION )"))
                .containsExactly(
                        "R013 rules.drl:14:18: MA-1: @countsFrom can not be (PREPARTION); possible: PREPARATION, "
                                + "START_UP, TRIAL, IMPLEMENTATION, FOLLOW_UP or SPREAD. Maybe PREPARATION.");
        assertThat(problems("MANAGEMENT_ANCHORING", "MANAGMENT_ANCHORING"))
                .containsExactly(
                        "R013 rules.drl:12:20: MA-1: @precondition can not be (MANAGMENT_ANCHORING); possible: "
                                + "MANAGEMENT_ANCHORING, DATA_SUPPORT, CHANGE_CAPACITY or STRUCTURAL_ALIGNMENT. Maybe MANAGEMENT_ANCHORING.");
    }

    @Test
    void aMisspeltKeywordIsNamedWithTheRightOne() {
        assertThat(problems("rule \"MA-1", "rull \"MA-1"))
                .containsExactly(
                        "R002 rules.drl:11:1: A rule file has package, import, global and rule; (rull) is none of them. Maybe rule.");
        assertThat(problems("when", "wen"))
                .containsExactly("R002 rules.drl:16:1: MA-1: Here stands when; found (wen). Maybe when.");
        assertThat(problems("end\n", "ennd\n"))
                .containsExactly("R002 rules.drl:21:1: MA-1: After the call comes end; (ennd) stands here. Maybe end.");
        assertThat(problems("end\n", "End\n"))
                .containsExactly("R002 rules.drl:21:1: MA-1: After the call comes end; (End) stands here. Maybe end.");
        assertThat(problems("// Somebody", "improt org.pilotreadiness.pilot.Answer;\n// Somebody"))
                .containsExactly(
                        "R002 rules.drl:10:1: A rule file has package, import, global and rule; (improt) is none of them. Maybe import.");
    }

    @Test
    void aWordThatIsNoKeywordIsRefused() {
        assertThat(problems("// Somebody", "hello\n// Somebody"))
                .containsExactly(
                        "R002 rules.drl:10:1: A rule file has package, import, global and rule; (hello) is none of them.");
        assertThat(problems("// Somebody", "end\n// Somebody"))
                .containsExactly(
                        "R002 rules.drl:10:1: A rule file has package, import, global and rule; (end) is none of them. "
                                + "Maybe the end is one too many.");
    }

    @Test
    void aMisspeltCallIsNamedWithTheNearestOne() {
        assertThat(problems("criteria.met( \"MA-1\" )", "criteria.mett( \"MA-1\" )"))
                .containsExactly(
                        "R014 rules.drl:20:14: MA-1: The verdict criteria has no call (mett); possible: met, partly. Maybe met.");
        assertThat(problems("criteria.met( \"MA-1\" )", "criterai.met( \"MA-1\" )"))
                .containsExactly(
                        "R014 rules.drl:20:5: MA-1: A rule can not call (criterai.met); possible: criteria.met, "
                                + "criteria.partly, fit.atMost, potential.atMost, readiness.atMost, portfolio.conflict. Maybe criteria.met.");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }

    @Test
    void whatIsForPeopleIsReadByNoRule() {
        for (String field : new String[] {"title", "summary", "evidence"}) {
            assertThat(problems("id != \"Test\"", field + " != \"Test\""))
                    .containsExactly("R008 rules.drl:17:32: MA-1: The " + field
                            + " of a pilot is for people; no rule reads it (" + field + ").");
        }
    }
}
