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
                .containsExactly("R003 rules.drl:16:5: MA-1: The word (" + attribute.split(" ")[0]
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
                .containsExactly("R003 rules.drl:11:32: MA-1: The word (" + attribute.split(" ")[0]
                        + ") is not part of the rule language: " + instead + ".");
    }

    @Test
    void aFactIsNotChosenWithOr() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:1", problems("    ManagementAnchoring( sponsor", "    or ManagementAnchoring( sponsor"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:2", problems("Pilot( gate == Gate.TRIAL, title != \"Test\" )", "( Pilot() or Pilot() )"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:3", problems("    ManagementAnchoring( sponsor", "    and ManagementAnchoring( sponsor"));
    }

    @Test
    void evalIsNoCondition() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:4", problems("Pilot( gate == Gate.TRIAL, title != \"Test\" )", "eval( true )"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:5", problems("gate == Gate.TRIAL", "eval( true )"));
    }

    @Test
    void factsComeFromNowhereElse() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:6", problems("\"Test\" )", "\"Test\" ) from entry-point here"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:7", problems("\"Test\" )", "\"Test\" ) over window:length( 3 )"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:8", problems("Pilot( gate", "accumulate( Pilot( gate"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:9", problems("Pilot( gate", "collect( Pilot( gate"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:10", problems("Pilot( gate", "forall( Pilot( gate"));
    }

    @Test
    void comparisonsAreTheFewThatThereAre() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:11", problems("title != ", "title matches "));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:12", problems("title != ", "title soundslike "));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:13", problems("title != ", "title str[startsWith] "));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:14", problems("sponsorNamed.yes", "committed excludes \"west\""));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:15", problems("title != \"Test\"", "this instanceof Pilot"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:16", problems("title != ", "title after "));
    }

    @Test
    void aRuleFileHoldsNoCode() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:17", problems("// Somebody", "function void f() { System.exit( 1 ); }\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:18", problems("// Somebody", "declare Extra\n    size : int\nend\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:19", problems("// Somebody", "query \"extra\"\n    Pilot()\nend\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:20", problems("// Somebody", "dialect \"mvel\"\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:21", problems("// Somebody", "unit Extra;\n// Somebody"));
    }

    @Test
    void aConditionCallsNothing() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:22", problems("title !=", "title.toString() !="));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:23", problems("title !=", "getClass() !="));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:24", problems("title != \"Test\"", "System.exit( 1 )"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:25", problems("title != \"Test\"", "java.lang.Runtime.getRuntime().exec( \"rm\" ) == true"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:26", problems("\"Test\"", "new String( \"Test\" )"));
    }

    @Test
    void nothingBehindAFieldCanBeReached() {
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:27", problems("title !=", "class !="));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:28", problems("title !=", "title.class !="));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:29", problems("gate == Gate.TRIAL", "gate.declaringClass == Gate.TRIAL"));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:30", problems("title !=", "title[0] !="));
        org.pilotreadiness.Recorder.record("ruleset/ForeignDrlTest.java:31", problems("title !=", "title!.length !="));
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
