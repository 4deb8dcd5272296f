package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Asked of a pilot with two organisations, of which one has committed, and two receivers: a wants it, b does not and collides
 * in the activities.
 */
class FactOutcomesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exists Receiver(); true",
                "exists Receiver( pull.yes ); true",
                "exists( Receiver( pull.yes ) ); true",
                "exists ( Receiver( kind == OrganisationKind.HOSPITAL ) ); false",
                "not Receiver(); false",
                "not Receiver( pull.yes ); false",
                "not( Receiver( pull.yes ) ); false",
                "not ( Receiver( kind == OrganisationKind.HOSPITAL ) ); true",
                "not Receiver( kind == OrganisationKind.HOSPITAL ); true",
                "Receiver( pull.yes ); true",
                "Receiver( kind == OrganisationKind.HOSPITAL ); false",
                "Receiver( protected.activities.size == 1 ); true"
            })
    void existsAndNotAskWhetherThereIsSuchAFact(String conditions, boolean expected) {
        assertThat(OneRule.holds(folder, conditions)).isEqualTo(expected);
    }

    @Test
    void factsBelowEachOtherMustAllBeThere() {
        assertThat(holds("ManagementAnchoring( sponsorNamed.yes )", "Pilot( crossSector )"))
                .isTrue();
        assertThat(holds("ManagementAnchoring( sponsorNamed.yes )", "Pilot( !crossSector )"))
                .isFalse();
        assertThat(holds("exists Receiver( pull.yes )", "not Receiver( !pull.yes )"))
                .isFalse();
    }

    @Test
    void aNamedValueIsComparedInALaterFact() {
        assertThat(holds("Pilot( $n : organisations.size )", "ManagementAnchoring( committed.size == $n )"))
                .isFalse();
        assertThat(holds("Pilot( $n : organisations.size )", "ManagementAnchoring( committed.size * 2 >= $n )"))
                .isTrue();
        assertThat(holds("Pilot( $n : organisations.size )", "ManagementAnchoring( $n == committed.size + 1 )"))
                .isTrue();
        assertThat(holds("Pilot( $n : organisations.size )", "ManagementAnchoring( $n > 2, sponsorNamed.yes )"))
                .isFalse();
    }

    @Test
    void aNamedValueIsComparedInItsOwnFact() {
        assertThat(OneRule.holds(folder, "Pilot( $id : id, id == $id )")).isTrue();
        assertThat(OneRule.holds(folder, "Pilot( $id : id, id != $id )")).isFalse();
    }

    @Test
    void receiversAreJoinedWithTheirOwnCollisions() {
        assertThat(holds(
                        "Receiver( $id : id, $name : name )",
                        "Collision( receiver == $id, aspect == \"activities\" )",
                        "Pilot( $name == \"B\" )"))
                .isTrue();
        assertThat(holds(
                        "Receiver( $id : id, $name : name )",
                        "Collision( receiver == $id, aspect == \"activities\" )",
                        "Pilot( $name == \"A\" )"))
                .isFalse();
        assertThat(holds("Receiver( $id : id, pull.yes )", "not Collision( receiver == $id )"))
                .isTrue();
        assertThat(holds("Receiver( $id : id, !pull.yes )", "not Collision( receiver == $id )"))
                .isFalse();
        assertThat(holds(
                        "Receiver( $id : id, !pull.yes )", "exists Collision( receiver == $id, element == \"Visit\" )"))
                .isTrue();
    }

    @Test
    void twoReceiversAreJoinedByWhatTheyShare() {
        assertThat(holds("Receiver( $kind : kind, $id : id )", "Receiver( kind == $kind, id != $id )"))
                .isTrue();
        assertThat(holds("Receiver( $kind : kind, pull.yes )", "Receiver( kind == $kind, name == \"C\" )"))
                .isFalse();
    }

    @Test
    void aRuleJoinsUpToFiveFacts() {
        String[] five = {
            "Receiver( $a : id, $kind : kind )",
            "Collision( receiver == $a, $aspect : aspect )",
            "Pilot( $c : id )",
            "Receiver( kind == $kind, $b : id, id != $a, name != $c )",
            "not Collision( receiver == $b, aspect == $aspect )"
        };
        assertThat(holds(five)).isTrue();
        five[4] = "exists Collision( receiver == $b, aspect == $aspect )";
        assertThat(holds(five)).isFalse();
    }

    @Test
    void whatIsDerivedFromReceiversIsKnownToTheSection() {
        assertThat(OneRule.holds(folder, "Spreading( receiversPull.yes )")).isTrue();
        assertThat(OneRule.holds(
                        folder,
                        "Spreading( receivers.size == 2, core.essentialElements == 1, core.aspectsAnswered == 3 )"))
                .isTrue();
    }

    private boolean holds(String... facts) {
        return OneRule.holds(folder, String.join("\n    ", facts));
    }
}
