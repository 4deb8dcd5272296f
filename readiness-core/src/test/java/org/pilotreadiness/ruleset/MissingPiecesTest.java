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
        assertThat(problems("end\n\nrule", "\nrule"))
                .containsExactly(
                        "R002 rules.drl:20:28: MA-1: The rule that begins in line 11 is not closed. Maybe end is missing.");
        assertThat(problems("    criteria.met( \"CC-1\" );\nend\n", "    criteria.met( \"CC-1\" );\n"))
                .containsExactly(
                        "R002 rules.drl:30:28: CC-1: The rule that begins in line 23 is not closed. Maybe end is missing.");
    }

    @Test
    void aMissingThenIsReportedAtTheCall() {
        assertThat(problems("then\n", ""))
                .containsExactly(
                        "R002 rules.drl:19:5: MA-1: A call stands here, among the conditions. Maybe the line then is missing before it.");
    }

    @Test
    void aRuleWithoutThenAndCallIsReported() {
        assertThat(problems("then\n    criteria.met( \"MA-1\" );\n", ""))
                .containsExactly(
                        "R002 rules.drl:18:64: MA-1: Missing: then and a call before the rule ends; found (end). Maybe then.");
    }

    @Test
    void aMissingWhenIsReportedWhereItShouldStand() {
        assertThat(problems("when\n", ""))
                .containsExactly("R002 rules.drl:15:31: MA-1: Missing: when; found (Pilot). Maybe when.");
    }

    @Test
    void aMissingClosingBracketIsReportedWhereItShouldStand() {
        assertThat(problems("mandateGranted.yes )", "mandateGranted.yes"))
                .containsExactly(
                        "R002 rules.drl:18:62: MA-1: Missing: the closing bracket of the fact; found (then). Maybe ).");
        assertThat(problems("\"Test\" )", "\"Test\""))
                .containsExactly(
                        "R002 rules.drl:17:44: MA-1: Missing: the closing bracket of the fact; found (ManagementAnchoring). Maybe ).");
        assertThat(problems("\"MA-1\" );", "\"MA-1\" ;"))
                .containsExactly(
                        "R002 rules.drl:20:26: MA-1: Missing: the closing bracket of the call; found (;). Maybe ).");
        assertThat(problems("teamDaysRequired * 0.8", "( teamDaysRequired * 0.8"))
                .containsExactly(
                        "R002 rules.drl:28:68: CC-1: Missing: the closing bracket of the fact; found (then). Maybe ).");
    }

    @Test
    void aMissingOpeningBracketIsReportedWhereItShouldStand() {
        assertThat(problems("Pilot( gate", "Pilot gate"))
                .containsExactly(
                        "R002 rules.drl:17:11: MA-1: Missing: an opening bracket after the name of the fact; found (gate). Maybe (.");
        assertThat(problems("met( \"MA-1\" )", "met \"MA-1\" )"))
                .containsExactly(
                        "R014 rules.drl:20:14: MA-1: After then stands exactly one call such as criteria.met( \"MA-1\" "
                                + "); (criteria.met) is none.");
    }

    @Test
    void aMissingCommaIsReportedAtTheNextCondition() {
        assertThat(problems("sponsorNamed.yes, ", "sponsorNamed.yes "))
                .containsExactly(
                        "R002 rules.drl:18:43: MA-1: Missing: a comma before the next condition (mandateGranted); found "
                                + "(mandateGranted). Maybe ,.");
        assertThat(problems("Gate.TRIAL, id", "Gate.TRIAL\n        id"))
                .containsExactly(
                        "R002 rules.drl:17:30: MA-1: Missing: a comma before the next condition (id); found (id). Maybe ,.");
        assertThat(problems("sponsorNamed.yes, ", "sponsorNamed.yes !"))
                .containsExactly(
                        "R002 rules.drl:18:43: MA-1: Missing: a comma before the next condition (!); found (!). Maybe ,.");
    }

    @Test
    void aCommaTooManyIsReported() {
        assertThat(problems("mandateGranted.yes )", "mandateGranted.yes, )"))
                .containsExactly(
                        "R002 rules.drl:18:62: MA-1: A comma stands before the closing bracket. Maybe the comma is one too many.");
        assertThat(problems("Pilot( gate", "Pilot( , gate"))
                .containsExactly("R002 rules.drl:17:12: MA-1: Missing: a field or a value; found (,).");
    }

    @Test
    void aMissingSemicolonIsReportedAfterTheCall() {
        assertThat(problems("\"MA-1\" );", "\"MA-1\" )"))
                .containsExactly(
                        "R002 rules.drl:20:27: MA-1: Missing: a semicolon after the call; found (end). Maybe ;.");
    }

    @Test
    void aMissingQuoteIsReportedFirstWhereTheTextBegins() {
        assertThat(problems("\"MA-1 A sponsor is named\"", "\"MA-1 A sponsor is named"))
                .containsExactly(
                        "R001 rules.drl:11:6: A text begins here and does not end on this line. Maybe a closing \" is missing.");
        assertThat(problems("\"MA-1\" );", "\"MA-1 );"))
                .startsWith("R001 rules.drl:20:19: A text begins here and does not end on this line."
                        + " Maybe a closing \" is missing.");
        assertThat(problems("\"Test\"", "\"Test"))
                .startsWith("R001 rules.drl:17:38: A text begins here and does not end on this line."
                        + " Maybe a closing \" is missing.");
    }

    @Test
    void aMissingNameIsReportedWhereItShouldStand() {
        assertThat(problems("rule \"MA-1 A sponsor is named\"", "rule"))
                .containsExactly("R002 rules.drl:11:5: Missing: the name of the rule in double quotes; found (@).");
        assertThat(problems("\"MA-1 A sponsor is named\"", "\"\""))
                .containsExactly(
                        "R002 rules.drl:11:6: A rule's name has letters, digits, blanks and -_.,:;'()/&%+?! (\"\").");
    }

    @Test
    void aMissingFieldIsReportedBeforeItsSign() {
        assertThat(problems("teamDaysAllocated >= ", "teamDaysAllocated > 1 && >= "))
                .containsExactly(
                        "R002 rules.drl:28:46: CC-1: A field is missing before (>=); each comparison names its field.");
        assertThat(problems("gate == Gate.TRIAL", "gate =="))
                .containsExactly("R002 rules.drl:17:19: MA-1: Missing: a field or a value; found (,).");
        assertThat(problems("gate == Gate.TRIAL", "gate == Gate."))
                .containsExactly("R002 rules.drl:17:25: MA-1: Missing: a field after the full stop; found (,).");
    }

    @Test
    void aSingleEqualsSignComparesNothing() {
        assertThat(problems("gate == Gate", "gate = Gate"))
                .containsExactly("R002 rules.drl:17:17: MA-1: A single = compares nothing. Maybe ==.");
        assertThat(problems("gate == Gate.TRIAL", "( gate = Gate.TRIAL )"))
                .containsExactly("R002 rules.drl:17:19: MA-1: A single = compares nothing. Maybe ==.");
    }

    @Test
    void conditionsOfOneFactAreJoinedWithSigns() {
        assertThat(problems("sponsorNamed.yes, ", "sponsorNamed.yes or "))
                .containsExactly(
                        "R002 rules.drl:18:43: MA-1: Conditions of one fact are joined with signs; (or) is none. Maybe ||.");
        assertThat(problems("sponsorNamed.yes, ", "sponsorNamed.yes and "))
                .containsExactly(
                        "R002 rules.drl:18:43: MA-1: Conditions of one fact are joined with signs; (and) is none. Maybe &&.");
        assertThat(problems("sponsorNamed.yes, ", "sponsorNamed.yes | "))
                .containsExactly(
                        "R002 rules.drl:18:43: MA-1: Conditions of one fact are joined with signs; (|) is none. Maybe ||.");
        assertThat(problems("sponsorNamed.yes, ", "sponsorNamed.yes & "))
                .containsExactly(
                        "R002 rules.drl:18:43: MA-1: Conditions of one fact are joined with signs; (&) is none. Maybe &&.");
        assertThat(problems("sponsorNamed.yes", "!!sponsorNamed.yes"))
                .containsExactly("R002 rules.drl:18:27: MA-1: Two ! cancel each other. Maybe both are too much.");
    }

    @Test
    void aRuleHasAFact() {
        assertThat(problems("    ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 0.8 )\n", ""))
                .containsExactly(
                        "R002 rules.drl:28:1: CC-1: Between when and then stands at least one fact; without any the rule "
                                + "would always hold.");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
