package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.scenario.ScenarioResult;

class CriteriaChecksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ChangeCapacity( teamDaysAllocated > 20, teamDaysAllocated < 10 )",
                "ChangeCapacity( teamDaysAllocated > 20 && teamDaysAllocated <= 20 )",
                "ChangeCapacity( otherTrialsInArea > 0, otherTrialsInArea < 1 )",
                "ChangeCapacity( teamDaysAllocated < teamDaysRequired, teamDaysRequired * 2 <= teamDaysAllocated )",
                "ManagementAnchoring( sponsorNamed.yes, !sponsorNamed.atLeastPartly )",
                "Pilot( gate == Gate.TRIAL, gate == Gate.SPREAD )",
                "Pilot( gate not in ( Gate.PREPARATION, Gate.START_UP, Gate.TRIAL, Gate.IMPLEMENTATION, Gate.FOLLOW_UP, Gate.SPREAD ) )",
                "Pilot( crossSector, organisations.size < 2 )",
                "Pilot( id == \"a\" && id == \"b\" )",
                "DataSupport( workgroup.size < 2, workgroup contains WorkgroupMember.PATIENT, workgroup contains WorkgroupMember.CLINICIAN )",
                "Pilot( $n : organisations.size )\n    ManagementAnchoring( committed.size > $n )",
                "exists Receiver()\n    Spreading( receivers.size == 0 )",
                "exists Receiver( pull.yes )\n    Spreading( !receiversPull.yes )",
                "Spreading( core.essentialElements >= 1, core.aspectsAnswered == 0 )",
                "Receiver( $id : id )\n    not Receiver( id == $id )",
                "not Receiver()\n    exists Collision()",
                "StructuralAlignment( collaboration.step == 2, collaboration.current == CollaborationLevel.FOCUSED )"
            })
    void whatCanNeverHoldIsFound(String conditions) {
        Checked checked = new Checked(folder).criterion("SP-1", conditions);
        assertThat(checked.codes()).containsExactly("W001");
        assertThat(checked.shown()).hasSize(1).allMatch(ScenarioResult::passes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ChangeCapacity( teamDaysAllocated >= 0 )",
                "ChangeCapacity( teamDaysAllocated >= 10 || teamDaysAllocated < 10 )",
                "ManagementAnchoring( sponsorNamed.yes || !sponsorNamed.yes )",
                "Pilot( organisations.size >= 1 )",
                "Pilot( $n : organisations.size )\n    ManagementAnchoring( committed.size <= $n )",
                "not Receiver( pull.yes, !pull.atLeastPartly )",
                "Spreading( core.aspectsAnswered <= 3 )",
                "not Collision( aspect == \"nowhere\" )",
                "Pilot( !crossSector || organisations.size > 1 )"
            })
    void whatAlwaysHoldsIsFound(String conditions) {
        Checked checked = new Checked(folder).criterion("SP-1", conditions);
        assertThat(checked.codes()).containsExactly("W002");
        assertThat(checked.shown()).hasSize(1).allMatch(ScenarioResult::passes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ChangeCapacity( teamDaysAllocated > 19.5 )",
                "ChangeCapacity( teamDaysAllocated >= 10, teamDaysRequired < 10.1 )",
                "ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 80 / 100 )",
                "ChangeCapacity( teamDaysAllocated + operationsDaysAllocated >= 30 )",
                "Pilot( gate not in ( Gate.PREPARATION, Gate.START_UP ) )",
                "Pilot( crossSector, organisations.size > 6 )",
                "DataSupport( workgroup.size > 6 )",
                "Receiver( $id : id )\n    not Collision( receiver == $id )",
                "Spreading( receivers.size >= 3 )\n    not Receiver( !capacity.yes )",
                "Spreading( core.essentialElements >= 5 )",
                "StructuralAlignment( collaboration.step <= 1 )"
            })
    void whatIsSoundIsLeftInPeace(String conditions) {
        assertThat(new Checked(folder).criterion("SP-1", conditions).diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ManagementAnchoring( !sponsorNamed.yes )",
                "ManagementAnchoring( sponsorNamed == Answer.PARTLY )",
                "ManagementAnchoring( sponsorNamed != Answer.YES )",
                "ChangeCapacity( teamDaysAllocated < 10 )",
                "ChangeCapacity( otherTrialsInArea >= 1 )",
                "ChangeCapacity( teamDaysAllocated == teamDaysRequired )",
                "ChangeCapacity( teamDaysRequired >= 5, teamDaysAllocated >= 5 )",
                "DataSupport( workgroup.size <= 3 )",
                "DataSupport( workgroup not contains WorkgroupMember.PATIENT )",
                "StructuralAlignment( collaboration.current == CollaborationLevel.INFORMAL )",
                "exists Receiver( !pull.yes )",
                "Spreading( core.essentialElements == 0 )",
                "Spreading( pull.yes && !push.yes || tempoChosen.yes )"
            })
    void aBetterAnswerThatMakesItWorseIsFoundWithBothPilots(String conditions) {
        Checked checked = new Checked(folder).criterion("SP-1", conditions);
        assertThat(checked.codes()).containsExactly("R022");
        List<ScenarioResult> shown = checked.shown();
        assertThat(shown).hasSize(2).allMatch(ScenarioResult::passes);
        assertThat(checked.diagnostics().get(0).witness()).containsSubsequence("SP-1: met", "SP-1: not met");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ChangeCapacity( teamDaysAllocated >= 10 ) | ChangeCapacity( teamDaysAllocated >= 12 )",
                "ManagementAnchoring( sponsorNamed.yes ) | ManagementAnchoring( mandateGranted.atLeastPartly )",
                "ManagementAnchoring( sponsorNamed.yes ) | ManagementAnchoring( sponsorNamed == Answer.PARTLY )",
                "DataSupport( workgroup.size >= 4 ) | DataSupport( workgroup contains WorkgroupMember.PATIENT )",
                "exists Receiver( pull.yes ) | not Receiver( !pull.atLeastPartly )",
                "ManagementAnchoring( sponsorNamed.yes ) | ManagementAnchoring( !( !sponsorNamed.yes ) )",
                "ChangeCapacity( otherTrialsInArea == 0 ) | ChangeCapacity( otherTrialsInArea < 0.5 )"
            })
    void aPartlyRuleIsTheWeakerOne(String met, String partly) {
        Checked checked = new Checked(folder).criterion("SP-1", met).partly("SP-1", partly);
        assertThat(checked.codes()).containsExactly("R021");
        assertThat(checked.shown()).hasSize(1).allMatch(ScenarioResult::passes);
    }

    @Test
    void aPartlyRuleThatNeverOrAlwaysHoldsIsFound() {
        Checked never = new Checked(folder)
                .criterion("SP-1", "Spreading( pull.yes )")
                .partly("SP-1", "Spreading( push.yes, !push.atLeastPartly )");
        assertThat(never.codes()).containsExactly("W001");
        Checked always = new Checked(folder)
                .criterion("SP-1", "Spreading( pull.yes )")
                .partly("SP-1", "Spreading( core.aspectsAnswered >= 0 )");
        assertThat(always.codes()).containsExactly("W002");
        assertThat(always.shown()).hasSize(1).allMatch(ScenarioResult::passes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ManagementAnchoring( sponsorNamed.yes ) ; ManagementAnchoring( sponsorNamed == Answer.YES )",
                "ManagementAnchoring( sponsorNamed.yes, mandateGranted.yes ) ; ManagementAnchoring( !( !mandateGranted.yes || !sponsorNamed.yes ) )",
                "ChangeCapacity( otherTrialsInArea == 0 ) ; ChangeCapacity( otherTrialsInArea < 1 )",
                "ChangeCapacity( teamDaysAllocated >= teamDaysRequired ) ; ChangeCapacity( teamDaysAllocated * 2 >= teamDaysRequired * 2 )",
                "exists Receiver() ; Spreading( receivers.size > 0 )",
                "DataSupport( workgroup.size == 7 ) ; DataSupport( workgroup.size > 6 )"
            })
    void twoCriteriaThatAskTheSameAreFound(String first, String second) {
        Checked checked = new Checked(folder).criterion("SP-1", first).criterion("SP-2", second);
        List<Diagnostic> diagnostics = checked.diagnostics();
        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).hasToString("W003");
            assertThat(diagnostic.toString())
                    .endsWith(
                            "SP-2: The criterion is met exactly when (SP-1) is met, rules.drl, line 28: the same thing counts twice.");
        });
        assertThat(checked.shown()).hasSize(1).allMatch(ScenarioResult::passes);
    }

    @Test
    void criteriaThatDifferInOneValueAreNotTheSame() {
        assertThat(new Checked(folder)
                        .criterion("SP-1", "ChangeCapacity( teamDaysAllocated >= teamDaysRequired )")
                        .criterion("SP-2", "ChangeCapacity( teamDaysAllocated > teamDaysRequired )")
                        .criterion("SP-3", "ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 99 / 100 )")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void rulesOfReceiversAreDecidedForOneReceiver() {
        assertThat(new Checked(folder)
                        .ofReceiver("RF-1", "$receiver : Receiver( $id : id )\n    not Collision( receiver == $id )")
                        .ofReceiver(
                                "RF-2", "$receiver : Receiver( pull.yes )\n    exists Receiver( pull.atLeastPartly )")
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .isEmpty();
        Checked wrong = new Checked(folder).ofReceiver("RF-1", "$receiver : Receiver( pull.yes, !pull.yes )");
        assertThat(wrong.codes()).containsExactly("W001");
        assertThat(wrong.shown()).hasSize(1).allMatch(ScenarioResult::passes);
        Checked worse = new Checked(folder).ofReceiver("RF-1", "$receiver : Receiver( !pull.yes )");
        assertThat(worse.codes()).containsExactly("R022");
        assertThat(worse.shown()).hasSize(2).allMatch(ScenarioResult::passes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ChangeCapacity( otherTrialsInArea <= 1.5, otherTrialsInArea != 0.5 ) | otherTrialsInArea | 0.5 | a whole number from 0 to 1000000",
                "ChangeCapacity( teamDaysAllocated > 2000000 ) | teamDaysAllocated | 2000000 | a number from 0 to 1000000",
                "ChangeCapacity( teamDaysAllocated >= -1 ) | teamDaysAllocated | -1 | a number from 0 to 1000000",
                "StructuralAlignment( collaboration.step <= 7 ) | collaboration.step | 7 | a whole number from -2 to 2",
                "Spreading( core.aspectsAnswered == 4 ) | core.aspectsAnswered | 4 | a whole number from 0 to 3",
                "Pilot( organisations.size in ( 1, 2.5 ) ) | organisations.size | 2.5 | a whole number from 0 to 1000000"
            })
    void aNumberThatAFieldCanNotHaveIsFound(String conditions, String field, String number, String possible) {
        assertThat(new Checked(folder).criterion("SP-1", conditions).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.IMPOSSIBLE_NUMBER)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.sentence().toString())
                            .isEqualTo("The field (" + field + ") is never " + number + "; it is " + possible + ".");
                    assertThat(diagnostic
                                    .excerpt()
                                    .line()
                                    .substring(diagnostic.excerpt().indent()))
                            .startsWith(number.replace("-", ""));
                });
    }

    @Test
    void fiftyFieldsAreDecidedOneByOne() {
        String all = String.join(
                ", ",
                IntStream.range(0, 3)
                        .mapToObj(i -> "sponsorNamed.yes, mandateGranted.yes, ambitionAgreed.yes, steeringGroup.yes,"
                                + " termsOfReferenceApproved.yes, responsibilitiesDivided.yes, resourcesPrioritised.yes,"
                                + " focusCompatible.yes, resourceQualityBalanced.yes, expectationsAligned.yes,"
                                + " leadersGoFirst.yes, fundingSecured.yes, decisionPathAgreed.yes")
                        .toList());
        assertThat(new Checked(folder)
                        .criterion("SP-1", "ManagementAnchoring( " + all + " )")
                        .partly("SP-1", "ManagementAnchoring( " + all.replace("yes", "atLeastPartly") + " )")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void whatHasTooManyCasesIsSaidToBeUndecided() {
        assertThat(new Checked(folder)
                        .criterion(
                                "SP-1",
                                "ChangeCapacity( teamDaysAllocated * operationsDaysAllocated + preparationWeeks * startUpWeeks"
                                        + " + implementationWeeks >= teamDaysRequired + operationsDaysRequired )")
                        .codes())
                .containsExactly("W013");
    }
}
