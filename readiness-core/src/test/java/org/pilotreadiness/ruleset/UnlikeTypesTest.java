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
        assertThat(problems("\"Test\"", "3"))
                .containsExactly(
                        "R010 rules.drl:17:38: MA-1: On the left stands a text, on the right a number; only values of "
                                + "one kind are compared. Maybe \"3\" in quotes.");
        assertThat(problems("teamDaysRequired * 0.8", "\"100\""))
                .containsExactly(
                        "R010 rules.drl:28:42: CC-1: On the left stands a number, on the right a text; only values of "
                                + "one kind are compared. Maybe 100 without quotes.");
        assertThat(problems("teamDaysRequired * 0.8", "\"many\""))
                .containsExactly(
                        "R010 rules.drl:28:42: CC-1: On the left stands a number, on the right a text; only values of "
                                + "one kind are compared.");
        assertThat(problems("Gate.TRIAL", "\"trial\""))
                .containsExactly(
                        "R010 rules.drl:17:20: MA-1: On the left stands a word of Gate, on the right a text; only values "
                                + "of one kind are compared. Maybe Gate.TRIAL.");
        assertThat(problems("Gate.TRIAL", "3"))
                .containsExactly(
                        "R010 rules.drl:17:20: MA-1: On the left stands a word of Gate, on the right a number; only "
                                + "values of one kind are compared.");
        assertThat(problems("\"Test\"", "gate"))
                .containsExactly(
                        "R010 rules.drl:17:38: MA-1: On the left stands a text, on the right a word of Gate; only values "
                                + "of one kind are compared.");
        assertThat(problems("\"Test\"", "true"))
                .containsExactly(
                        "R010 rules.drl:17:38: MA-1: On the left stands a text, on the right true or false; only values "
                                + "of one kind are compared.");
    }

    @Test
    void aComparisonNamesAField() {
        assertThat(problems("sponsorNamed.yes", "2 + 3 == 5"))
                .containsExactly("R010 rules.drl:18:28: MA-1: Only constants are compared here; compare a field.");
        assertThat(problems("sponsorNamed.yes", "\"a\" not in ( \"b\" )"))
                .containsExactly("R010 rules.drl:18:26: MA-1: Only constants are compared here; compare a field.");
    }

    @Test
    void anAnswerIsAskedWithYes() {
        assertThat(problems("sponsorNamed.yes", "sponsorNamed"))
                .containsExactly(
                        "R010 rules.drl:18:26: MA-1: Here stands a word of Answer, which alone is neither true nor "
                                + "false; an answer is asked with .yes or .atLeastPartly. Maybe sponsorNamed.yes.");
        assertThat(problems("sponsorNamed.yes", "!sponsorNamed"))
                .containsExactly(
                        "R010 rules.drl:18:27: MA-1: Here stands a word of Answer, which alone is neither true nor "
                                + "false; an answer is asked with .yes or .atLeastPartly. Maybe sponsorNamed.yes.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed == true"))
                .containsExactly(
                        "R010 rules.drl:18:42: MA-1: On the left stands a word of Answer, on the right true or false; "
                                + "only values of one kind are compared. Maybe .yes after the field, without a comparison.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed == \"yes\""))
                .containsExactly(
                        "R010 rules.drl:18:42: MA-1: On the left stands a word of Answer, on the right a text; only "
                                + "values of one kind are compared. Maybe Answer.YES.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed == YES"))
                .containsExactly(
                        "R008 rules.drl:18:42: MA-1: ManagementAnchoring has no field (YES). Maybe Answer.YES.");
    }

    @Test
    void aValueAloneIsNoCondition() {
        assertThat(problems("sponsorNamed.yes", "committed.size"))
                .containsExactly(
                        "R010 rules.drl:18:26: MA-1: Here stands a number, which alone is neither true nor false.");
        assertThat(problems("sponsorNamed.yes", "committed"))
                .containsExactly(
                        "R010 rules.drl:18:26: MA-1: Here stands a list, which alone is neither true nor false.");
        assertThat(problems("sponsorNamed.yes", "\"yes\""))
                .containsExactly(
                        "R010 rules.drl:18:26: MA-1: Here stands a text, which alone is neither true nor false.");
    }

    @Test
    void onlyNumbersHaveAnOrder() {
        assertThat(problems("id != \"Test\"", "id > \"Test\""))
                .containsExactly(
                        "R010 rules.drl:17:35: MA-1: Only numbers are more or less; on the left stands a text. Maybe ==.");
        assertThat(problems("gate == Gate.TRIAL", "gate >= Gate.TRIAL"))
                .containsExactly(
                        "R010 rules.drl:17:17: MA-1: Only numbers are more or less; on the left stands a word of Gate. Maybe ==.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed.yes < mandateGranted.yes"))
                .containsExactly(
                        "R010 rules.drl:18:43: MA-1: Only numbers are more or less; on the left stands true or false. Maybe ==.");
    }

    @Test
    void onlyNumbersAreCalculatedWith() {
        assertThat(problems("\"Test\"", "id + \"Test\""))
                .containsExactly(
                        "R010 rules.drl:17:38: MA-1: Only numbers are calculated with; here stands a text.",
                        "R010 rules.drl:17:43: MA-1: Only numbers are calculated with; here stands a text.");
        assertThat(problems("teamDaysRequired * 0.8", "teamDaysRequired * staffCapacity"))
                .containsExactly(
                        "R010 rules.drl:28:61: CC-1: Only numbers are calculated with; here stands a word of Answer.");
    }

    @Test
    void onlyAPlainNumberOtherThanZeroDivides() {
        assertThat(problems("* 0.8", "/ teamDaysAllocated"))
                .containsExactly("R010 rules.drl:28:61: CC-1: Only a number other than 0 can divide.");
        assertThat(problems("* 0.8", "/ 0"))
                .containsExactly("R010 rules.drl:28:61: CC-1: Only a number other than 0 can divide.");
        assertThat(problems("* 0.8", "/ 0.00"))
                .containsExactly("R010 rules.drl:28:61: CC-1: Only a number other than 0 can divide.");
        assertThat(problems("* 0.8", "% 2"))
                .containsExactly("R002 rules.drl:28:59: CC-1: The sign (%) has no place in a condition here.");
    }

    @Test
    void aListIsNotComparedAsAWhole() {
        assertThat(problems("sponsorNamed.yes", "committed == committed"))
                .containsExactly(
                        "R010 rules.drl:18:26: MA-1: Here stands a list, which is not compared as a whole; use one of "
                                + "its fields, size or contains.");
        assertThat(problems("sponsorNamed.yes", "committed == 3"))
                .containsExactly(
                        "R010 rules.drl:18:39: MA-1: On the left stands a list, on the right a number; only values of "
                                + "one kind are compared.");
        assertThat(problems("id != \"Test\"", "organisations.id == \"west\""))
                .containsExactly("R008 rules.drl:17:46: MA-1: organisations has no field (id).");
    }

    @Test
    void onlyAListContainsSomethingOfItsKind() {
        assertThat(problems("sponsorNamed.yes", "committed contains 3"))
                .containsExactly(
                        "R010 rules.drl:18:45: MA-1: On the left stands a text, on the right a number; only values of "
                                + "one kind are compared. Maybe \"3\" in quotes.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed contains \"yes\""))
                .containsExactly(
                        "R010 rules.drl:18:26: MA-1: Only a list contains something; here stands a word of Answer. Maybe ==.");
        assertThat(problems("sponsorNamed.yes", "\"west\" memberOf sponsorNamed"))
                .containsExactly(
                        "R010 rules.drl:18:42: MA-1: Only a list contains something; here stands a word of Answer. Maybe ==.");
    }

    @Test
    void amongWhatFollowsInAreConstantsOfOneKind() {
        assertThat(problems("gate == Gate.TRIAL", "gate in ( Gate.TRIAL, \"spread\" )"))
                .containsExactly(
                        "R010 rules.drl:17:34: MA-1: On the left stands a word of Gate, on the right a text; only values "
                                + "of one kind are compared. Maybe Gate.SPREAD.");
        assertThat(problems("id != \"Test\"", "id not in ( \"Test\", id )"))
                .containsExactly("R010 rules.drl:17:52: MA-1: After in stand plain values, not fields.");
        assertThat(problems("teamDaysAllocated >= teamDaysRequired * 0.8", "teamDaysAllocated in ( 1 + 2, 3 )"))
                .containsExactly("R010 rules.drl:28:46: CC-1: After in stand plain values, not fields.");
    }

    @Test
    void rulesNeverMeetNull() {
        assertThat(problems("\"Test\"", "null"))
                .containsExactly(
                        "R010 rules.drl:17:38: MA-1: Rules never meet an unknown value (null): they run on readings in "
                                + "which every field has one.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed == null"))
                .containsExactly(
                        "R010 rules.drl:18:42: MA-1: Rules never meet an unknown value (null): they run on readings in "
                                + "which every field has one.");
    }

    @Test
    void aNumberIsWrittenPlainly() {
        assertThat(problems("0.8", "80L"))
                .containsExactly(
                        "R001 rules.drl:28:61: A number has only digits and perhaps a decimal point (80L). Maybe 80.");
        assertThat(problems("0.8", "0.8BB"))
                .containsExactly(
                        "R001 rules.drl:28:61: A number has only digits and perhaps a decimal point (0.8BB). Maybe 0.8.");
        assertThat(problems("0.8", "010"))
                .containsExactly("R001 rules.drl:28:61: A number does not begin with 0 (010). Maybe 10.");
    }

    @Test
    void wholeNumbersMeanToDroolsWhatTheyMeanHere() {
        assertThat(problems("id != \"Test\"", "organisations.size / 2 >= 1.5"))
                .containsExactly("R010 rules.drl:17:51: MA-1: A whole number is not divided by a whole number: Drools"
                        + " would drop the remainder. Maybe the other side times 2.");
        assertThat(problems("id != \"Test\"", "organisations.size * 100000 >= 1"))
                .containsExactly("R010 rules.drl:17:51: MA-1: This can be more than 2147483647, with which Drools would"
                        + " start anew from below. Maybe a comparison with a smaller number.");
        assertThat(problems("id != \"Test\"", "organisations.size < 3000000000"))
                .containsExactly("R010 rules.drl:17:53: MA-1: A whole number is compared with a number of at most"
                        + " 2147483647.");
        assertThat(problems("id != \"Test\"", "$n : organisations.size, 4000000000 != $n, $n in ( 1, 5000000000 )"))
                .containsExactly(
                        "R010 rules.drl:17:57: MA-1: A whole number is compared with a number of at most 2147483647.",
                        "R010 rules.drl:17:86: MA-1: A whole number is compared with a number of at most 2147483647.");
    }

    @Test
    void everyWrongConditionOfARuleIsNamed() {
        assertThat(problems(
                        "gate == Gate.TRIAL, id != \"Test\" )\n    ManagementAnchoring( sponsorNamed.yes",
                        "gat == Gate.TRIAL, id != 3 )\n    ManagementAnchoring( sponsorNamed"))
                .containsExactly(
                        "R008 rules.drl:17:12: MA-1: Pilot has no field (gat). Maybe gate.",
                        "R010 rules.drl:17:37: MA-1: On the left stands a text, on the right a number; only values of "
                                + "one kind are compared. Maybe \"3\" in quotes.",
                        "R010 rules.drl:18:26: MA-1: Here stands a word of Answer, which alone is neither true nor "
                                + "false; an answer is asked with .yes or .atLeastPartly. Maybe sponsorNamed.yes.");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
