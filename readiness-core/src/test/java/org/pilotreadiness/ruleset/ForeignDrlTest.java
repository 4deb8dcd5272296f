package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignDrlTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop true",
                "lock-on-active",
                "auto-focus true",
                "agenda-group \"first\"",
                "activation-group \"first\"",
                "ruleflow-group \"first\""
            })
    void rulesHaveNoOrderAndNoSwitches(String attribute) {
        assertThat(problems("when\n", "    " + attribute + "\nwhen\n"))
                .containsExactly(
                        "R003 rules.drl:16:5: MA-1: The word (" + attribute.split(" ")[0]
                                + ") is not part of the rule language: rules have no order and no switches here; write the"
                                + " condition so that each rule is right on its own.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enabled false | leave the rule out instead",
                "dialect \"mvel\" | leave it out",
                "date-effective \"1-Jan-2026\" | rules do not know the date; leave it out",
                "date-expires \"1-Jan-2026\" | rules do not know the date; leave it out",
                "duration 10 | rules do not know the time; leave it out",
                "timer ( 10 ) | rules do not know the time; leave it out",
                "calendars \"x\" | rules do not know the time; leave it out",
                "extends \"CC-1\" | write the conditions out in each rule"
            })
    void otherAttributesAreRefusedWithWhatToDoInstead(String attribute, String instead) {
        assertThat(problems("rule \"MA-1 A sponsor is named\"", "rule \"MA-1 A sponsor is named\" " + attribute))
                .containsExactly("R003 rules.drl:11:32: MA-1: The word ("
                        + attribute.split(" ")[0] + ") is not part of the rule language: " + instead + ".");
    }

    @Test
    void aFactIsNotChosenWithOr() {
        assertThat(problems("    ManagementAnchoring( sponsor", "    or ManagementAnchoring( sponsor"))
                .containsExactly(
                        "R003 rules.drl:18:5: MA-1: The word (or) is not part of the rule language: facts that "
                                + "stand one below the other must all hold; only conditions of one fact can be "
                                + "alternatives, with ||.");
        assertThat(problems("Pilot( gate == Gate.TRIAL, id != \"Test\" )", "( Pilot() or Pilot() )"))
                .containsExactly(
                        "R003 rules.drl:17:5: MA-1: The word (or) is not part of the rule language: facts that "
                                + "stand one below the other must all hold; only conditions of one fact can be "
                                + "alternatives, with ||.");
        assertThat(problems("Pilot( gate == Gate.TRIAL, id != \"Test\" )", "( Pilot() and Pilot() )"))
                .containsExactly(
                        "R003 rules.drl:17:5: MA-1: Facts are not grouped with brackets: write one fact below the other; "
                                + "all of them must hold.");
        assertThat(problems("    ManagementAnchoring( sponsor", "    and ManagementAnchoring( sponsor"))
                .containsExactly(
                        "R003 rules.drl:18:5: MA-1: The word (and) is not part of the rule language: write one fact "
                                + "below the other; all of them must hold.");
    }

    @Test
    void evalIsNoCondition() {
        assertThat(problems("Pilot( gate == Gate.TRIAL, id != \"Test\" )", "eval( true )"))
                .containsExactly(
                        "R003 rules.drl:17:5: MA-1: The word (eval) is not part of the rule language: rule files hold no "
                                + "program code; write a condition on a fact.");
        assertThat(problems("gate == Gate.TRIAL", "eval( true )"))
                .containsExactly(
                        "R003 rules.drl:17:12: MA-1: The word (eval) is not part of the rule language: rule files hold "
                                + "no program code; write a condition on a fact.");
    }

    @Test
    void factsComeFromNowhereElse() {
        assertThat(problems("\"Test\" )", "\"Test\" ) from entry-point here"))
                .containsExactly(
                        "R003 rules.drl:17:47: MA-1: The word (from) is not part of the rule language: the facts are given; name "
                                + "the fact and leave out what comes after it.");
        assertThat(problems("\"Test\" )", "\"Test\" ) over window:length( 3 )"))
                .containsExactly(
                        "R003 rules.drl:17:47: MA-1: The word (over) is not part of the rule language: rules do not know "
                                + "the time; leave it out.");
        assertThat(problems("Pilot( gate", "accumulate( Pilot( gate"))
                .containsExactly(
                        "R002 rules.drl:18:5: MA-1: In accumulate stand one fact, what is worked out of it and what that is "
                                + "compared with: accumulate( Organisation( … ); $n : count( 1 ); $n >= 2 ).");
        assertThat(problems("Pilot( gate", "collect( Pilot( gate"))
                .containsExactly(
                        "R003 rules.drl:17:5: MA-1: The word (collect) is not part of the rule language: facts are "
                                + "counted and added up with accumulate alone.");
        assertThat(problems("Pilot( gate", "forall( Pilot( gate"))
                .containsExactly(
                        "R002 rules.drl:17:54: MA-1: Missing: the closing bracket of the fact; found (ManagementAnchoring). Maybe ).");
    }

    @Test
    void comparisonsAreTheFewThatThereAre() {
        assertThat(problems("id != ", "id matches "))
                .containsExactly(
                        "R003 rules.drl:17:35: MA-1: The word (matches) is not part of the rule language: compare with == or in ( … ).");
        assertThat(problems("id != ", "id soundslike "))
                .containsExactly(
                        "R003 rules.drl:17:35: MA-1: The word (soundslike) is not part of the rule language: compare "
                                + "with == or in ( … ).");
        assertThat(problems("id != ", "id str[startsWith] "))
                .containsExactly(
                        "R003 rules.drl:17:35: MA-1: The word (str) is not part of the rule language: compare with == or in ( … ).");
        assertThat(problems("sponsorNamed.yes", "committed excludes \"west\""))
                .containsExactly(
                        "R003 rules.drl:18:36: MA-1: The word (excludes) is not part of the rule language: write not contains.");
        assertThat(problems("id != \"Test\"", "this instanceof Pilot"))
                .containsExactly(
                        "R003 rules.drl:17:37: MA-1: The word (instanceof) is not part of the rule language: name the fact itself.");
        assertThat(problems("id != ", "id after "))
                .containsExactly(
                        "R003 rules.drl:17:35: MA-1: The word (after) is not part of the rule language: rules do not know the time.");
    }

    @Test
    void aRuleFileHoldsNoCode() {
        assertThat(problems("// Somebody", "function void f() { System.exit( 1 ); }\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:1: The word (function) is not part of the rule language: rule files hold no "
                                + "program code; write a condition on a fact.");
        assertThat(problems("// Somebody", "declare Extra\n    size : int\nend\n// Somebody"))
                .containsExactly(
                        "R025 rules.drl:11:5: size: The name (size) is a word of DRL or of Java.",
                        "R025 rules.drl:11:12: int: A field cannot be (int); possible: Answer, Integer or "
                                + "java.math.BigDecimal. Maybe Integer.");
        assertThat(problems("// Somebody", "query \"extra\"\n    Pilot()\nend\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:1: The word (query) is not part of the rule language: write a rule with the same conditions.");
        assertThat(problems("// Somebody", "dialect \"mvel\"\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:1: The word (dialect) is not part of the rule language: leave it out.");
        assertThat(problems("// Somebody", "unit Extra;\n// Somebody"))
                .containsExactly(
                        "R003 rules.drl:10:1: The word (unit) is not part of the rule language: leave it out.");
    }

    @Test
    void aConditionCallsNothing() {
        assertThat(problems("id !=", "id.toString() !="))
                .containsExactly(
                        "R003 rules.drl:17:35: MA-1: A condition calls nothing (toString): name the field and compare it with a value.");
        assertThat(problems("id !=", "getClass() !="))
                .containsExactly(
                        "R003 rules.drl:17:32: MA-1: A condition calls nothing (getClass): name the field and compare it with a value.");
        assertThat(problems("id != \"Test\"", "System.exit( 1 )"))
                .containsExactly(
                        "R003 rules.drl:17:39: MA-1: A condition calls nothing (exit): name the field and compare it with a value.");
        assertThat(problems("id != \"Test\"", "java.lang.Runtime.getRuntime().exec( \"rm\" ) == true"))
                .containsExactly(
                        "R003 rules.drl:17:50: MA-1: A condition calls nothing (getRuntime): name the field and compare "
                                + "it with a value.");
        assertThat(problems("\"Test\"", "new String( \"Test\" )"))
                .containsExactly("R003 rules.drl:17:38: MA-1: A condition makes nothing new: compare a field.");
    }

    @Test
    void nothingBehindAFieldCanBeReached() {
        assertThat(problems("id !=", "class !="))
                .containsExactly("R008 rules.drl:17:32: MA-1: Pilot has no field (class).");
        assertThat(problems("id !=", "id.class !="))
                .containsExactly("R008 rules.drl:17:35: MA-1: id has no field (class). It is a text.");
        assertThat(problems("gate == Gate.TRIAL", "gate.declaringClass == Gate.TRIAL"))
                .containsExactly(
                        "R008 rules.drl:17:17: MA-1: gate has no field (declaringClass). It is a word of Gate.");
        assertThat(problems("id !=", "id[0] !="))
                .containsExactly("R002 rules.drl:17:34: MA-1: The sign ([) has no place in a condition here.");
        assertThat(problems("id !=", "id!.length !="))
                .containsExactly(
                        "R002 rules.drl:17:34: MA-1: Missing: a comma before the next condition (!); found (!). Maybe ,.");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
