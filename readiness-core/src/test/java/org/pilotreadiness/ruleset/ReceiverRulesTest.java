package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of which there are many: receivers and collisions. */
class ReceiverRulesTest {

    private static final String HEAD = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.facts.Collision;

            global org.pilotreadiness.facts.Criteria criteria;

            """;

    @TempDir
    private Path folder;

    @Test
    void aReceiverCriterionNamesItsReceiver() {
        assertThat(problems(fit("$receiver : Receiver( pull.yes )", "criteria.met( \"RF-1\" );")))
                .containsExactly(
                        "R014 rules.drl:10:6: RF-1: The criterion is judged for each receiver, so the call names the "
                                + "receiver after the id: criteria.met( \"RF-1\", $receiver ).");
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
                .contains(
                        ": RF-1: The criterion is judged for each receiver, so the call names the receiver after the id:");
    }

    @Test
    void onlyAReceiverCriterionNamesAReceiver() {
        assertThat(problems(spreading("$receiver : Receiver( pull.yes )", "criteria.met( \"SP-1\", $receiver );")))
                .containsExactly(
                        "R014 rules.drl:10:6: SP-1: Only criteria with @judges( RECEIVER_FIT ) are judged for each receiver.");
    }

    @Test
    void theReceiverIsAFactOfTheRule() {
        assertThat(problems(fit("$receiver : Receiver( pull.yes )", "criteria.met( \"RF-1\", $reciever );")))
                .containsExactly(
                        "R014 rules.drl:16:27: RF-1: After the criterion stands the name of a Receiver fact ($reciever). "
                                + "Maybe $receiver.");
        assertThat(problems(fit("Receiver( $id : id )", "criteria.met( \"RF-1\", $id );")))
                .containsExactly(
                        "R014 rules.drl:16:27: RF-1: After the criterion stands the name of a Receiver fact ($id).");
        assertThat(problems(fit("$pilot : Pilot()", "criteria.met( \"RF-1\", $pilot );")))
                .singleElement()
                .asString()
                .startsWith(
                        "R014 rules.drl:16:27: RF-1: After the criterion stands the name of a Receiver fact ($pilot).");
    }

    @Test
    void nothingTiesTwoReceiversUnlessAFieldIsComparedWithAnEarlierOne() {
        assertThat(problems(spreading("Receiver( pull.yes )\n    Receiver( capacity.yes )")))
                .containsExactly(
                        "R012 rules.drl:15:5: SP-1: Nothing ties this Receiver to the facts above, so the rule would "
                                + "hold for every pair of them; name a value above with $name : field and compare a field with it (==).");
        assertThat(problems(spreading("Receiver( $id : id )\n    Receiver( id != $id )")))
                .containsExactly(
                        "R012 rules.drl:15:5: SP-1: Nothing ties this Receiver to the facts above, so the rule would "
                                + "hold for every pair of them; name a value above with $name : field and compare a field with it (==).");
        assertThat(problems(spreading("Receiver( $kind : kind )\n    Receiver( kind == $kind || pull.yes )")))
                .containsExactly(
                        "R012 rules.drl:15:5: SP-1: Nothing ties this Receiver to the facts above, so the rule would "
                                + "hold for every pair of them; name a value above with $name : field and compare a field with it (==).");
        assertThat(problems(spreading("Receiver( $id : id )\n    Receiver( $kind : kind, kind == $kind )")))
                .containsExactly(
                        "R012 rules.drl:15:5: SP-1: Nothing ties this Receiver to the facts above, so the rule would "
                                + "hold for every pair of them; name a value above with $name : field and compare a field with it (==).");
        assertThat(problems(spreading("Receiver()\n    Collision()")))
                .containsExactly(
                        "R012 rules.drl:15:5: SP-1: Nothing ties this Collision to the facts above, so the rule would "
                                + "hold for every pair of them; name a value above with $name : field and compare a field with it (==).");
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
        assertThat(problems(spreading("$a : Receiver()\n    $a : Pilot()")))
                .containsExactly("R015 rules.drl:15:5: SP-1: The name ($a) is taken already in this rule.");
        assertThat(problems(spreading("Receiver( $id : id )\n    Pilot( $id : id )")))
                .containsExactly("R015 rules.drl:15:12: SP-1: The name ($id) is taken already in this rule.");
        assertThat(problems(spreading("Receiver( $id : id, $id : name )")))
                .containsExactly("R015 rules.drl:14:25: SP-1: The name ($id) is taken already in this rule.");
    }

    @Test
    void aNameIsKnownOnlyBelowAndOutsideOfNot() {
        assertThat(problems(spreading("Pilot( id == $name )\n    Receiver( $name : name )")))
                .containsExactly("R011 rules.drl:14:18: SP-1: Nothing above has the name ($name).");
        assertThat(problems(spreading("not Receiver( $id : id )\n    Collision( receiver == $id )")))
                .containsExactly("R011 rules.drl:15:28: SP-1: Nothing above has the name ($id).");
        assertThat(problems(spreading("Receiver( $name : name )\n    Pilot( id == $nmae )")))
                .containsExactly("R011 rules.drl:15:18: SP-1: Nothing above has the name ($nmae). Maybe $name.");
        assertThat(problems(spreading("not $receiver : Receiver()")))
                .containsExactly(
                        "R011 rules.drl:14:9: SP-1: What does not exist, or merely exists, can not have a name ($receiver).");
        assertThat(problems(spreading("exists $receiver : Receiver()")))
                .containsExactly(
                        "R011 rules.drl:14:12: SP-1: What does not exist, or merely exists, can not have a name ($receiver).");
    }

    @Test
    void onlyFieldsGetNamesAndNamesHaveNoFields() {
        assertThat(problems(spreading("Spreading( $n : core.essentialElements + 1 )")))
                .containsExactly("R011 rules.drl:14:16: SP-1: Only a field gets a name ($n).");
        assertThat(problems(spreading("Spreading( $n : 3 )")))
                .containsExactly("R011 rules.drl:14:16: SP-1: Only a field gets a name ($n).");
        assertThat(problems(spreading("$r : Receiver()\n    Collision( receiver == $r.id )")))
                .containsExactly(
                        "R003 rules.drl:15:30: SP-1: A name such as ($r) stands for one value and has no fields; name "
                                + "the value with $name : field in the fact it belongs to.");
    }

    private void assertAccepted(String conditions) {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", spreading(conditions))
                        .read()
                        .rules())
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
        return HEAD + """
                rule "%s"
                    @judges( %s )
                    @weight( 3 )
                when
                    %s
                then
                    %s
                end
                """.formatted(name, judges, conditions, call);
    }
}
