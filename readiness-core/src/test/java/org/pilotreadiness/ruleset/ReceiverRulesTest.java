package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of which there are many: receivers and collisions. */
class ReceiverRulesTest {

    private static final String HEAD =
            """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.vocabulary.Collision;

            global org.pilotreadiness.vocabulary.Criteria criteria;

            """;

    @TempDir
    private Path folder;

    @Test
    void aReceiverCriterionNamesItsReceiver() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:1", problems(fit("$receiver : Receiver( pull.yes )", "criteria.met( \"RF-1\" );")));
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", fit("$r : Receiver( pull.yes )", "criteria.met( \"RF-1\", $r );"))
                        .read()
                        .criteria())
                .hasSize(1);
    }

    @Test
    void aPartlyRuleOfAReceiverNamesItToo() {
        assertThat(problems(fit("$r : Receiver( pull.yes )", "criteria.met( \"RF-1\", $r );")
                + "rule \"RF-1 partly\"\nwhen\n    Receiver()\nthen\n    criteria.partly( \"RF-1\" );\nend\n"))
                .singleElement()
                .asString()
                .startsWith("R014 rules.drl:18:")
                .contains(": RF-1: The criterion is judged for each receiver, so the call names the receiver after the id:");
    }

    @Test
    void onlyAReceiverCriterionNamesAReceiver() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:2", problems(spreading("$receiver : Receiver( pull.yes )", "criteria.met( \"SP-1\", $receiver );")));
    }

    @Test
    void theReceiverIsAFactOfTheRule() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:3", problems(fit("$receiver : Receiver( pull.yes )", "criteria.met( \"RF-1\", $reciever );")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:4", problems(fit("Receiver( $id : id )", "criteria.met( \"RF-1\", $id );")));
        assertThat(problems(fit("$pilot : Pilot()", "criteria.met( \"RF-1\", $pilot );")))
                .singleElement()
                .asString()
                .startsWith("R014 rules.drl:16:27: RF-1: After the criterion stands the name of a Receiver fact ($pilot).");
    }

    @Test
    void nothingTiesTwoReceiversUnlessAFieldIsComparedWithAnEarlierOne() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:5", problems(spreading("Receiver( pull.yes )\n    Receiver( capacity.yes )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:6", problems(spreading("Receiver( $id : id )\n    Receiver( id != $id )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:7", problems(spreading("Receiver( $kind : kind )\n    Receiver( kind == $kind || pull.yes )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:8", problems(spreading("Receiver( $id : id )\n    Receiver( $kind : kind, kind == $kind )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:9", problems(spreading("Receiver()\n    Collision()")));
    }

    @Test
    void tiedFactsAndFactsThatDoNotMultiplyAreAccepted() {
        assertAccepted("Receiver( $kind : kind )\n    Receiver( kind == $kind, pull.yes )");
        assertAccepted("Receiver( $id : id )\n    Collision( $id == receiver )");
        assertAccepted("Receiver( $id : id )\n    not Collision( receiver == $id )\n    exists Receiver( pull.yes )");
        assertAccepted("not Receiver()\n    Spreading( pull.yes )\n    Receiver()");
        assertAccepted("Pilot()\n    Spreading()\n    Receiver()");
    }

    @Test
    void aNameStandsForOneThing() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:10", problems(spreading("$a : Receiver()\n    $a : Pilot()")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:11", problems(spreading("Receiver( $id : id )\n    Pilot( $id : id )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:12", problems(spreading("Receiver( $id : id, $id : name )")));
    }

    @Test
    void aNameIsKnownOnlyBelowAndOutsideOfNot() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:13", problems(spreading("Pilot( title == $name )\n    Receiver( $name : name )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:14", problems(spreading("not Receiver( $id : id )\n    Collision( receiver == $id )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:15", problems(spreading("Receiver( $name : name )\n    Pilot( title == $nmae )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:16", problems(spreading("not $receiver : Receiver()")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:17", problems(spreading("exists $receiver : Receiver()")));
    }

    @Test
    void onlyFieldsGetNamesAndNamesHaveNoFields() {
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:18", problems(spreading("Spreading( $n : core.essentialElements + 1 )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:19", problems(spreading("Spreading( $n : 3 )")));
        org.pilotreadiness.Recorder.record("ruleset/ReceiverRulesTest.java:20", problems(spreading("$r : Receiver()\n    Collision( receiver == $r.id )")));
    }

    private void assertAccepted(String conditions) {
        assertThat(RuleFolder.in(folder).rules("rules.drl", spreading(conditions)).read().rules())
                .as(conditions)
                .hasSize(1);
    }

    private List<String> problems(String text) {
        return RuleFolder.in(folder).rules("rules.drl", text).problems();
    }

    private static String spreading(String conditions) {
        return spreading(conditions, "criteria.met( \"SP-1\" );");
    }

    private static String spreading(String conditions, String call) {
        return rule("SP-1 It spreads", "SPREADING_POTENTIAL", conditions, call);
    }

    private static String fit(String conditions, String call) {
        return rule("RF-1 It fits", "RECEIVER_FIT", conditions, call);
    }

    private static String rule(String name, String judges, String conditions, String call) {
        return HEAD
                + """
                rule "%s"
                    @judges( %s )
                    @weight( 3 )
                when
                    %s
                then
                    %s
                end
                """
                        .formatted(name, judges, conditions, call);
    }
}
