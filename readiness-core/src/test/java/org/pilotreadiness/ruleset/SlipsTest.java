package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.diagnostic.Diagnostic;

/** The slips that people make: each is one problem, at its line and column, with what was probably meant. */
class SlipsTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("sponsorNamed.yes", "sponsorNmed.yes", "R008 18:26", "sponsorNamed"),
                arguments("sponsorNamed.yes", "sponsorNamed.ye", "R008 18:39", "yes"),
                arguments("ManagementAnchoring( s", "ManagmentAnchoring( s", "R007 18:5", "ManagementAnchoring"),
                arguments("ChangeCapacity( t", "changeCapacity( t", "R007 28:5", "ChangeCapacity"),
                arguments("Gate.TRIAL", "Gate.TRAIL", "R009 17:25", "Gate.TRIAL"),
                arguments("Gate.TRIAL", "TRIAL", "R008 17:20", "Gate.TRIAL"),
                arguments("Gate.TRIAL", "\"trial\"", "R010 17:20", "Gate.TRIAL"),
                arguments("sponsorNamed.yes, ", "sponsorNamed.yes ", "R002 18:43", ","),
                arguments("gate == G", "gate = G", "R002 17:17", "=="),
                arguments("teamDaysAllocated >=", "teamDaysAllocated =>", "R002 28:39", ">="),
                arguments("id !=", "id <>", "R002 17:35", "!="),
                arguments("0.8", "0,8", "R010 28:63", "a decimal point where the comma stands"),
                arguments("( \"MA-1\" );\nend", "( \"MA-1\" );", "R002 20:28", "end is missing"),
                arguments("when\n", "wen\n", "R002 16:1", "when"),
                arguments("then\n", "than\n", "R002 19:1", "then"),
                arguments("global", "globl", "R002 8:1", "global"),
                arguments("\"Test\"", "“Test”", "R001 17:38", "a straight quote (\")"),
                arguments("\"Test\"", "'Test'", "R002 17:38", "a double quote (\")"),
                arguments("is named\"", "is named", "R001 11:6", "a closing \" is missing"),
                arguments("ManagementAnchoring( s", "ManagementAnchoring(\u00a0s", "R001 18:25", "a plain space"),
                arguments(" sponsorNamed", "\tsponsorNmed", "R008 18:26", "sponsorNamed"),
                arguments("package", "\ufeff\ufeffpackage", "R001 1:1", "the file was joined from two"),
                arguments("CC-1 There are days enough\"", "MA-1 A sponsor is named\"", "R015 23:6", ""),
                arguments("met( \"CC-1\"", "met( \"MA-1\"", "R015 23:6", ""),
                arguments("@weight( 3 )", "@wieght( 3 )", "R013 13:6", "weight"),
                arguments("@weight( 3 )", "@weight( 4 )", "R013 13:14", ""),
                arguments("PREPARATION", "PREPERATION", "R013 14:18", "PREPARATION"),
                arguments("MANAGEMENT_A", "MANAGMENT_A", "R013 12:20", "MANAGEMENT_ANCHORING"),
                arguments("criteria.met( \"MA", "criteria.mett( \"MA", "R014 20:14", "met"),
                arguments("criteria.met( \"MA", "criterion.met( \"MA", "R014 20:5", "criteria.met"),
                arguments("\"MA-1\" );", "\"MA-1\" )", "R002 20:27", ";"),
                arguments("PLAN p3", "PLANN p3", "R017 15:14", "PLAN"),
                arguments("sponsorNamed.yes", "sponsorNamed", "R010 18:26", "sponsorNamed.yes"),
                arguments("mandateGranted.yes )", "mandateGranted.yes", "R002 18:62", ")"),
                arguments("pilot.Pilot;", "pilot.Piolt;", "R005 6:8", "org.pilotreadiness.pilot.Pilot"),
                arguments("facts.Criteria", "facts.Criterias", "R006 8:8", "org.pilotreadiness.facts.Criteria"),
                arguments("sponsorNamed.yes,", "sponsorNamed.yes and", "R002 18:43", "&&"),
                arguments("teamDaysRequired * 0.8", "\"10\"", "R010 28:42", "10 without quotes"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsFoundWhereItIs(String piece, String instead, String found, String maybe) {
        List<Diagnostic> problems = problems(ExampleRules.with(piece, instead));
        Diagnostic first = problems.get(0);
        assertThat(first.code() + " " + first.position()).isEqualTo(found);
        assertThat(first.maybe().toString()).isEqualTo(maybe);
        assertThat(problems.stream().map(problem -> problem.position().line()).distinct())
                .as("one slip, one complaint")
                .hasSizeLessThanOrEqualTo(piece.equals("global") ? 2 : 1);
    }

    @Test
    void thePlaceIsTheSameAfterAByteOrderMarkAndWithWindowsLineEnds() {
        String text =
                "\ufeff" + ExampleRules.with("sponsorNamed", "sponsorNmed").replace("\n", "\r\n");
        assertThat(problems(text)).singleElement().asString().startsWith("rules.drl:18:26: MA-1: ");
    }

    private List<Diagnostic> problems(String text) {
        try {
            throw new AssertionError(
                    RuleFolder.in(folder).rules("rules.drl", text).read().rules());
        } catch (InvalidRuleSetException refused) {
            return refused.problems();
        }
    }
}
