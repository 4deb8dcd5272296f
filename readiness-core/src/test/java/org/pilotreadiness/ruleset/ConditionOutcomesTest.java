package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionOutcomesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sponsorNamed.yes; true",
                "mandateGranted.yes; false",
                "ambitionAgreed.yes; false",
                "ambitionAgreed.atLeastPartly; true",
                "sponsorNamed.atLeastPartly; true",
                "mandateGranted.atLeastPartly; false",
                "ambitionAgreed == Answer.PARTLY; true",
                "Answer.PARTLY == ambitionAgreed; true",
                "ambitionAgreed != Answer.PARTLY; false",
                "ambitionAgreed == sponsorNamed; false",
                "sponsorNamed.yes == true; true",
                "sponsorNamed.yes != mandateGranted.yes; true"
            })
    void answersAreAskedAndCompared(String condition, boolean expected) {
        assertThat(OneRule.holds(folder, "ManagementAnchoring( " + condition + " )"))
                .isEqualTo(expected);
    }

    /** Sponsor yes, mandate no. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sponsorNamed.yes && mandateGranted.yes; false",
                "sponsorNamed.yes || mandateGranted.yes; true",
                "sponsorNamed.yes, mandateGranted.yes; false",
                "sponsorNamed.yes, !mandateGranted.yes; true",
                "!sponsorNamed.yes; false",
                "!( mandateGranted.yes ); true",
                "!sponsorNamed.yes || !mandateGranted.yes; true",
                "!( sponsorNamed.yes && mandateGranted.yes ); true",
                "!( sponsorNamed.yes || mandateGranted.yes ); false",
                "mandateGranted.yes && sponsorNamed.yes || sponsorNamed.yes; true",
                "mandateGranted.yes && ( sponsorNamed.yes || sponsorNamed.yes ); false",
                "sponsorNamed.yes || mandateGranted.yes && mandateGranted.yes; true",
                "( sponsorNamed.yes || mandateGranted.yes ) && mandateGranted.yes; false",
                "( ( ( sponsorNamed.yes ) ) ); true",
                "!( !( sponsorNamed.yes ) ); true"
            })
    void andBindsTighterThanOrAndBracketsTighterThanBoth(String condition, boolean expected) {
        assertThat(OneRule.holds(folder, "ManagementAnchoring( " + condition + " )"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gate == Gate.TRIAL; true",
                "gate != Gate.TRIAL; false",
                "gate in ( Gate.TRIAL, Gate.SPREAD ); true",
                "gate in ( Gate.SPREAD ); false",
                "gate not in ( Gate.TRIAL, Gate.SPREAD ); false",
                "gate not in ( Gate.SPREAD ); true",
                "id == \"p\"; true",
                "id == \"P\"; false",
                "id in ( \"x\", \"p\" ); true",
                "id not in ( \"x\", \"p\" ); false",
                "developmentArea == \"\"; false",
                "organisations.size == 2; true",
                "crossSector; true",
                "!crossSector; false"
            })
    void wordsAndTextsAreComparedAsTheyAreWritten(String condition, boolean expected) {
        assertThat(OneRule.holds(folder, "Pilot( " + condition + " )")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ManagementAnchoring( committed contains \"west\" ); true",
                "ManagementAnchoring( committed contains \"West\" ); false",
                "ManagementAnchoring( committed not contains \"west\" ); false",
                "ManagementAnchoring( committed not contains \"north\" ); true",
                "ManagementAnchoring( \"west\" memberOf committed ); true",
                "ManagementAnchoring( \"north\" memberOf committed ); false",
                "ManagementAnchoring( \"north\" not memberOf committed ); true",
                "ManagementAnchoring( committed.size == 1 ); true",
                "DataSupport( workgroup contains WorkgroupMember.PATIENT ); true",
                "DataSupport( workgroup not contains WorkgroupMember.PATIENT ); false",
                "DataSupport( WorkgroupMember.MUNICIPALITY memberOf workgroup ); false",
                "DataSupport( workgroup.size == 2 ); true",
                "Spreading( core.activities.essential contains \"Visit\" ); true",
                "Spreading( core.activities.essential.size == 1 ); true"
            })
    void listsAndSetsContain(String pattern, boolean expected) {
        assertThat(OneRule.holds(folder, pattern)).isEqualTo(expected);
    }

    @Test
    void blanksLinesAndCommentsMeanNothing() {
        assertThat(OneRule.holds(folder, "Pilot(gate==Gate.TRIAL,id!=\"x\")")).isTrue();
        assertThat(OneRule.holds(folder, "Pilot(\n\t\tgate\n\t\t==\r\n\t\tGate.TRIAL\n\t)"))
                .isTrue();
        assertThat(OneRule.holds(folder, "/* a */ Pilot( /* b */ gate // c\n == /* == */ Gate.TRIAL ) // d"))
                .isTrue();
        assertThat(OneRule.holds(folder, "Pilot( id != \"// no comment\" )")).isTrue();
        assertThat(OneRule.holds(folder, "Pilot( id != \"/* no comment\" )")).isTrue();
    }
}
