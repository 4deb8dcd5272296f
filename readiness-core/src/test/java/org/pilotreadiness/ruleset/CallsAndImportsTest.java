package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsAndImportsTest {

    @TempDir
    private Path folder;

    @Test
    void afterThenStandsACallOfOurs() {
        assertThat(problems("criteria.met( \"MA-1\" )", "System.exit( 1 )"))
                .containsExactly(
                        "R014 rules.drl:20:5: MA-1: A rule can not call (System.exit); possible: criteria.met, "
                                + "criteria.partly, fit.atMost, potential.atMost, readiness.atMost, portfolio.conflict.");
        assertThat(problems("criteria.met( \"MA-1\" )", "java.lang.System.exit( 1 )"))
                .containsExactly(
                        "R014 rules.drl:20:10: MA-1: After then stands exactly one call such as criteria.met( \"MA-1\" "
                                + "); (java.lang) is none.");
        assertThat(problems("criteria.met( \"MA-1\" )", "insert( new Pilot() )"))
                .containsExactly(
                        "R014 rules.drl:20:5: MA-1: The word (insert) is not part of the rule language: a rule changes no facts; "
                                + "after then it makes one call of criteria or the like.");
        assertThat(problems("criteria.met( \"MA-1\" )", "if ( true ) criteria.met( \"MA-1\" )"))
                .containsExactly(
                        "R014 rules.drl:20:5: MA-1: The word (if) is not part of the rule language: rule files hold no program "
                                + "code; write a condition on a fact.");
        assertThat(problems("criteria.met( \"MA-1\" )", "criteria.getClass()"))
                .containsExactly(
                        "R014 rules.drl:20:14: MA-1: The verdict criteria has no call (getClass); possible: met, partly.");
    }

    @Test
    void afterThenStandsOneCall() {
        assertThat(problems("criteria.met( \"MA-1\" );", "criteria.met( \"MA-1\" );\n    criteria.met( \"MA-2\" );"))
                .containsExactly(
                        "R014 rules.drl:21:5: MA-1: A rule makes one call; write a rule of its own for the second.");
        assertThat(problems("criteria.met( \"MA-1\" );", "criteria.met( \"MA-1\" ); System.exit( 1 );"))
                .containsExactly(
                        "R014 rules.drl:20:29: MA-1: A rule makes one call; write a rule of its own for the second.");
        assertThat(problems("criteria.met( \"MA-1\" );", "criteria.met( \"MA-1\" ).toString();"))
                .containsExactly(
                        "R002 rules.drl:20:27: MA-1: Missing: a semicolon after the call; found (.). Maybe ;.");
        assertThat(problems("    criteria.met( \"MA-1\" );\n", ""))
                .containsExactly("R014 rules.drl:20:1: MA-1: After then stands the one thing that the rule decides.");
    }

    @Test
    void theCallNamesACriterionInQuotes() {
        assertThat(problems("( \"MA-1\" )", "()"))
                .containsExactly("R014 rules.drl:20:14: MA-1: The call names the criterion in double quotes, such as "
                        + "criteria.met( \"MA-1\" ), and for a receiver's criterion the receiver after it.");
        assertThat(problems("( \"MA-1\" )", "( 1 )"))
                .containsExactly("R014 rules.drl:20:19: MA-1: The call names the criterion in double quotes, such as "
                        + "criteria.met( \"MA-1\" ), and for a receiver's criterion the receiver after it.");
        assertThat(problems("( \"MA-1\" )", "( \"MA-1\", \"MA-2\", \"MA-3\" )"))
                .containsExactly("R014 rules.drl:20:19: MA-1: The call names the criterion in double quotes, such as "
                        + "criteria.met( \"MA-1\" ), and for a receiver's criterion the receiver after it.");
        assertThat(problems("( \"MA-1\" )", "( \"MA 1\" )"))
                .containsExactly(
                        "R014 rules.drl:20:19: MA-1: A criterion's id has only letters, digits, hyphens, underscores and "
                                + "full stops (\"MA 1\").");
        assertThat(problems("( \"MA-1\" )", "( \"MA-1\" + \"x\" )"))
                .containsExactly(
                        "R002 rules.drl:20:26: MA-1: Missing: the closing bracket of the call; found (+). Maybe ).");
    }

    @Test
    void whatAFileUsesItImports() {
        assertThat(problems("import org.pilotreadiness.pilot.Pilot;\n", ""))
                .containsExactly("R005 rules.drl:16:5: MA-1: The file does not import (Pilot). Maybe the line import "
                        + "org.pilotreadiness.pilot.Pilot; is missing at the top.");
        assertThat(problems("import org.pilotreadiness.pilot.Gate;\n", ""))
                .containsExactly("R005 rules.drl:16:20: MA-1: The file does not import (Gate). Maybe the line import "
                        + "org.pilotreadiness.pilot.Gate; is missing at the top.");
        assertThat(problems("sponsorNamed.yes", "sponsorNamed != Answer.NO"))
                .containsExactly("R005 rules.drl:18:42: MA-1: The file does not import (Answer). Maybe the line import "
                        + "org.pilotreadiness.pilot.Answer; is missing at the top.");
    }

    @Test
    void aMissingImportIsNamedOnce() {
        assertThat(problems(
                        "import org.pilotreadiness.pilot.ManagementAnchoring;\nimport org.pilotreadiness.pilot.Pilot;\n",
                        ""))
                .containsExactly(
                        "R005 rules.drl:15:5: MA-1: The file does not import (Pilot). Maybe the line import "
                                + "org.pilotreadiness.pilot.Pilot; is missing at the top.",
                        "R005 rules.drl:16:5: MA-1: The file does not import (ManagementAnchoring). Maybe the line "
                                + "import org.pilotreadiness.pilot.ManagementAnchoring; is missing at the top.");
    }

    @Test
    void onlyFactsAndTheirWordsAreImported() {
        assertThat(problems("// Somebody", "import org.pilotreadiness.pilot.Reciever;\n// Somebody"))
                .containsExactly("R005 rules.drl:10:8: There is nothing to import by this name "
                        + "(org.pilotreadiness.pilot.Reciever). Maybe org.pilotreadiness.pilot.Receiver.");
        assertThat(problems("// Somebody", "import org.pilotreadiness.Receiver;\n// Somebody"))
                .containsExactly(
                        "R005 rules.drl:10:8: There is nothing to import by this name (org.pilotreadiness.Receiver). "
                                + "Maybe org.pilotreadiness.pilot.Receiver.");
        assertThat(problems("// Somebody", "import java.lang.Runtime;\n// Somebody"))
                .containsExactly("R005 rules.drl:10:8: There is nothing to import by this name (java.lang.Runtime).");
        assertThat(problems("// Somebody", "import org.pilotreadiness.pilot.PilotReader;\n// Somebody"))
                .containsExactly("R005 rules.drl:10:8: There is nothing to import by this name "
                        + "(org.pilotreadiness.pilot.PilotReader). Maybe org.pilotreadiness.pilot.Pilot.");
    }

    @Test
    void anImportNamesOneFact() {
        assertThat(problems("// Somebody", "import org.pilotreadiness.pilot.*;\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:33: A star imports more than one can see; write one import for each fact.");
        assertThat(problems("// Somebody", "import static java.lang.Math.max;\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:8: Only facts and their words can be imported, one a line; (static) can not.");
        assertThat(problems("// Somebody", "import function java.lang.Math.max;\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:8: Only facts and their words can be imported, one a line; (function) can not.");
        assertThat(problems("// Somebody", "import accumulate java.lang.Math max;\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:8: Only facts and their words can be imported, one a line; (accumulate) can not.");
    }

    @Test
    void aFileNamesTheGlobalThatItCalls() {
        assertThat(problems("global org.pilotreadiness.facts.Criteria criteria;\n", ""))
                .containsExactly(
                        "R006 rules.drl:19:5: MA-1: The file does not name the global (criteria). Maybe the line global "
                                + "org.pilotreadiness.facts.Criteria criteria; is missing at the top.");
        assertThat(problems("criteria.met( \"MA-1\" )", "readiness.atMost( ReadinessLevel.READY )"))
                .contains(
                        "R006 rules.drl:20:5: MA-1: The file does not name the global (readiness). Maybe the line global"
                                + " org.pilotreadiness.facts.ReadinessVerdict readiness; is missing at the top.");
    }

    @Test
    void onlyOurGlobalsAreNamed() {
        assertThat(problems("// Somebody", "global java.util.List list;\n// Somebody"))
                .containsExactly(
                        "R006 rules.drl:10:23: There is no global (list); possible: criteria, fit, potential, readiness, portfolio.");
        assertThat(problems("// Somebody", "global org.pilotreadiness.facts.Criteria critera;\n// Somebody"))
                .containsExactly(
                        "R006 rules.drl:10:42: There is no global (critera); possible: criteria, fit, potential, "
                                + "readiness, portfolio. Maybe criteria.");
        assertThat(problems("// Somebody", "global java.util.List criteria;\n// Somebody"))
                .containsExactly(
                        "R006 rules.drl:10:8: The global (criteria) is not of this type (java.util.List). Maybe "
                                + "org.pilotreadiness.facts.Criteria.");
    }

    @Test
    void aFileWithTheNamesOfEarlierPackagesGetsTheOnesToWriteInstead() {
        assertThat(problems("// Somebody", "import org.pilotreadiness.rule.Dimension;\n// Somebody"))
                .containsExactly("R005 rules.drl:10:8: There is nothing to import by this name"
                        + " (org.pilotreadiness.rule.Dimension). Maybe org.pilotreadiness.facts.Dimension.");
        assertThat(problems("// Somebody", "import org.pilotreadiness.vocabulary.Collision;\n// Somebody"))
                .containsExactly("R005 rules.drl:10:8: There is nothing to import by this name"
                        + " (org.pilotreadiness.vocabulary.Collision). Maybe org.pilotreadiness.facts.Collision.");
        assertThat(problems("// Somebody", "global org.pilotreadiness.vocabulary.Criteria criteria;\n// Somebody"))
                .containsExactly("R006 rules.drl:10:8: The global (criteria) is not of this type"
                        + " (org.pilotreadiness.vocabulary.Criteria). Maybe org.pilotreadiness.facts.Criteria.");
    }

    @Test
    void thePackageStandsFirstAndIsNotTheLibrarys() {
        assertThat(problems("// Somebody", "package org.example;\n// Somebody"))
                .containsExactly("R002 rules.drl:10:1: The package line is the first line of a file.");
        assertThat(problems("org.pilotreadiness.rules.example", "org.pilotreadiness.pilot"))
                .startsWith(
                        "R005 rules.drl:1:9: The package (org.pilotreadiness.pilot) belongs to the library; choose a"
                                + " name of your own. Maybe org.pilotreadiness.rules.");
        assertThat(problems("org.pilotreadiness.rules.example", "java.lang"))
                .startsWith("R005 rules.drl:1:9: The package (java.lang) belongs to the library; choose a name of your"
                        + " own. Maybe org.pilotreadiness.rules.");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
