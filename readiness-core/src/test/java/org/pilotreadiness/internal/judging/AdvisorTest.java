package org.pilotreadiness.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.internal.judging.SmallRules.ASSESSOR;
import static org.pilotreadiness.internal.judging.SmallRules.MET;
import static org.pilotreadiness.internal.judging.SmallRules.NOTHING_KNOWN;
import static org.pilotreadiness.internal.judging.SmallRules.PARTLY;
import static org.pilotreadiness.internal.judging.SmallRules.pilot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.TippingMove;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;

/** What to find out first and what to do next, worked out by hand. */
class AdvisorTest {

    /** Each question as levels, blockers, readiness and spreading gained, and its field. */
    private static List<String> questions(Pilot pilot) {
        return ASSESSOR.openQuestions(pilot).stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "%d+%d %d %.1f %.1f %s %s",
                        each.gain().levels(),
                        each.atStake(),
                        each.gain().blockers(),
                        each.gain().readiness(),
                        each.gain().spreading(),
                        each.criterion().id(),
                        each.values()))
                .toList();
    }

    private static List<String> steps(Optional<? extends NextSteps<?>> next) {
        return next.orElseThrow().steps().stream()
                .map(step -> step.criterion().id() + " " + step.reason())
                .toList();
    }

    /** Levels gained and at stake before blockers, those before readiness, that before spreading; at last the criteria's order. */
    @Test
    void questionsStandByWhatTheyGainAndWhatIsAtStake() {
        assertThat(questions(pilot(Gate.SPREAD, MET)))
                .containsExactly(
                        "0+2 1 20.0 0.0 DS-2 {dataSupport.effectDocumented=YES}",
                        "0+2 0 0.0 75.0 SP-1 {spreading.pull=YES}",
                        "0+0 0 0.0 25.0 SP-2 {spreading.push=YES}");
        assertThat(questions(pilot(Gate.IMPLEMENTATION, MET)).get(0))
                .as("data support rises from 40 to 100")
                .isEqualTo("1+1 0 20.0 0.0 DS-2 {dataSupport.effectDocumented=YES}");
        assertThat(questions(pilot(Gate.TRIAL, NOTHING_KNOWN)))
                .as(
                        "MA-1 needs both of its answers; the days of CC-1 say nothing alone; each precondition alone fails the level")
                .containsExactly(
                        "0+2 1 25.0 0.0 MA-1 {managementAnchoring.sponsorNamed=YES, managementAnchoring.mandateGranted=YES}",
                        "0+2 0 33.3 0.0 DS-1 {dataSupport.dataPackage.populationSize=100}",
                        "0+2 0 33.3 0.0 CC-1 {changeCapacity.teamDaysAllocated=0, changeCapacity.teamDaysRequired=0}",
                        "0+0 0 8.3 0.0 MA-2 {managementAnchoring.committed=[west, north]}",
                        "0+0 0 0.0 75.0 SP-1 {spreading.pull=YES}",
                        "0+0 0 0.0 25.0 SP-2 {spreading.push=YES}");
    }

    @Test
    void theNextStepsAreTheFewestWithWhatBlocksFirst() {
        Pilot unknown = pilot(Gate.TRIAL, NOTHING_KNOWN);
        assertThat(steps(ASSESSOR.nextSteps(unknown)))
                .as("MA-1 alone lifts management anchoring to 75")
                .containsExactly("MA-1 BLOCKS", "DS-1 LIFTS_PRECONDITION", "CC-1 LIFTS_PRECONDITION");
        assertThat(steps(ASSESSOR.nextSteps(pilot(Gate.TRIAL, PARTLY))))
                .as("MA-2 would lift it to 63 only")
                .containsExactly("MA-1 LIFTS_PRECONDITION", "CC-1 LIFTS_PRECONDITION");
        assertThat(steps(ASSESSOR.nextSteps(pilot(Gate.SPREAD, MET))))
                .containsExactly("DS-2 BLOCKS", "SP-1 LIFTS_SPREADING");
        assertThat(steps(ASSESSOR.nextSteps(pilot(Gate.TRIAL, MET))))
                .as("ready")
                .isEmpty();
    }

    @Test
    void stepsLeadWhereTheySay() {
        NextSteps<ReadinessLevel> next = ASSESSOR.nextSteps(pilot(Gate.TRIAL, PARTLY), ReadinessLevel.READY)
                .orElseThrow();
        assertThat(next.from()).isEqualTo(ReadinessLevel.CONDITIONAL);
        assertThat(next.towards()).isEqualTo(ReadinessLevel.READY);
        assertThat(ASSESSOR.assess(next.after()).readiness().level()).hasToString("READY");

        Pilot unwanted = pilot(Gate.TRIAL, "spreading: { pull: no, push: no }");
        assertThat(steps(ASSESSOR.nextSteps(unwanted, SpreadingLevel.MEDIUM))).containsExactly("SP-1 LIFTS_SPREADING");
        assertThat(steps(ASSESSOR.nextSteps(unwanted, SpreadingLevel.HIGH)))
                .containsExactly("SP-1 LIFTS_SPREADING", "SP-2 LIFTS_SPREADING");
    }

    @Test
    void aLevelIsFirmWhenNoSingleStepOfAnAnswerChangesIt() {
        assertThat(moves(ASSESSOR.firmness(pilot(Gate.TRIAL, PARTLY)).tips()))
                .as("a yes gives 88 beside the 50 of change capacity")
                .containsExactly(
                        "managementAnchoring.mandateGranted PARTLY to NO NOT_READY",
                        "managementAnchoring.committed [west] to [] NOT_READY",
                        "dataSupport.dataPackage.populationSize 100 to 99 NOT_READY",
                        "changeCapacity.teamDaysAllocated 8 to 7.9 NOT_READY",
                        "changeCapacity.teamDaysRequired 10 to 10.1 NOT_READY");
        assertThat(ASSESSOR.firmness(pilot(Gate.TRIAL, NOTHING_KNOWN)).state()).isEqualTo(Firmness.State.OPEN);
        Firmness ofMet = ASSESSOR.firmness(pilot(Gate.TRIAL, MET));
        assertThat(moves(ofMet.tips()))
                .as("MA-1 is partly met then: 63")
                .containsExactly(
                        "managementAnchoring.sponsorNamed YES to PARTLY CONDITIONAL",
                        "managementAnchoring.mandateGranted YES to PARTLY CONDITIONAL",
                        "dataSupport.dataPackage.populationSize 100 to 99 NOT_READY",
                        "changeCapacity.teamDaysAllocated 10 to 9.9 CONDITIONAL",
                        "changeCapacity.teamDaysRequired 10 to 10.1 CONDITIONAL");
        assertThat(moves(ofMet.dependsOn())).isEmpty();
    }

    private static List<String> moves(List<TippingMove> moves) {
        return moves.stream()
                .map(move -> move.field() + " " + move.from() + " to " + move.to() + " " + move.level())
                .toList();
    }

    @Test
    void receiversStandByTheirFitWithWhatToMindThere() {
        Advice advice = ASSESSOR.advise(pilot(Gate.TRIAL, """
                spreading:
                  core:
                    activities: { essential: [Visit], adaptable: [Rota] }
                    waysOfWorking: { essential: [] }
                    organisation: { essential: [] }
                  receivers:
                    - { id: torn, name: Torn, kind: region, pull: yes, protected: { activities: [visit] } }
                    - { id: silent, name: Silent, kind: region }
                    - { id: free, name: Free, kind: region, pull: yes, protected: { activities: [Round] } }
                """));

        assertThat(advice.receivers())
                .extracting(each -> each.result().receiver().id())
                .containsExactly("free", "silent", "torn");
        assertThat(advice.receivers().get(0).aspects())
                .containsExactly(new AspectAdvice("activities", List.of(), false, List.of(), List.of("Round")));
        assertThat(advice.receivers().get(1).aspects())
                .containsExactly(new AspectAdvice("activities", List.of(), true, List.of("Rota"), List.of()));
        assertThat(advice.receivers().get(2).aspects())
                .containsExactly(
                        new AspectAdvice("activities", List.of("Visit"), false, List.of("Rota"), List.of("visit")));
    }
}
