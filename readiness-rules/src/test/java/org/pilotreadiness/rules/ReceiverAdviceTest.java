package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Collision;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** Whom to bring a solution to first, and what to mind there. */
class ReceiverAdviceTest {

    private static final String PILOT = """
            id: small
            title: Small
            gate: spread
            scenario: agreement
            organisations: [{ id: a, name: A, kind: hospital }]
            spreading:
              core:
                activities: { essential: [Training, Round], adaptable: [Rota] }
                waysOfWorking: { essential: [Respect], adaptable: [] }
                organisation: { essential: [] }
              receivers:
                - { id: none, name: Nobody, kind: hospital, pull: no,
                    protected: { activities: [], waysOfWorking: [], organisation: [] } }
                - { id: open, name: Open, kind: hospital, pull: yes, outcomesUnderstood: yes, capacity: yes, structuresFit: yes }
                - { id: torn, name: Torn, kind: hospital, pull: yes, outcomesUnderstood: yes, capacity: yes, structuresFit: yes,
                    protected: { activities: [" training "], waysOfWorking: [respect], organisation: [Board] } }
                - { id: good, name: Good, kind: hospital, pull: yes, outcomesUnderstood: yes, capacity: yes, structuresFit: yes,
                    protected: { activities: [Visits], waysOfWorking: [], organisation: [] } }
            """;

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());

    @Test
    void theBestFitComesFirstAndWhatCollidesForCertainLast() {
        assertThat(assessor.receivers(PilotReader.yaml().read(PILOT)))
                .extracting(advice -> advice.result().receiver().id())
                .containsExactly("good", "open", "none", "torn");
    }

    @Test
    void eachAspectSaysWhatCollidesWhatToAdaptAndWhatToLeaveAlone() {
        List<ReceiverAdvice> receivers = assessor.receivers(PilotReader.yaml().read(PILOT));

        assertThat(receivers.get(0).aspects())
                .containsExactly(new AspectAdvice("activities", List.of(), false, List.of(), List.of("Visits")));
        assertThat(receivers.get(1).aspects())
                .containsExactly(
                        new AspectAdvice("activities", List.of(), true, List.of("Rota"), List.of()),
                        new AspectAdvice("waysOfWorking", List.of(), true, List.of(), List.of()));
        assertThat(receivers.get(2).aspects()).isEmpty();
        assertThat(receivers.get(3).aspects())
                .containsExactly(
                        new AspectAdvice(
                                "activities", List.of("Training"), false, List.of("Rota"), List.of(" training ")),
                        new AspectAdvice("waysOfWorking", List.of("Respect"), false, List.of(), List.of("respect")),
                        new AspectAdvice("organisation", List.of(), false, List.of(), List.of("Board")));
    }

    @Test
    void receiversThatFitAlikeStandByTheirIds() {
        String alike = PILOT.substring(0, PILOT.indexOf("    - { id: none")) + """
                    - { id: b, name: B, kind: hospital }
                    - { id: a, name: A, kind: hospital }
                    - { id: c, name: C, kind: hospital }
                """;
        assertThat(assessor.receivers(PilotReader.yaml().read(alike)))
                .extracting(advice -> advice.result().receiver().id())
                .containsExactly("a", "b", "c");
    }

    @Test
    void withoutReceiversThereIsNothingToSay() {
        String without = PILOT.substring(0, PILOT.indexOf("  receivers:"));
        assertThat(assessor.receivers(PilotReader.yaml().read(without))).isEmpty();
        assertThat(assessor.receivers(PilotReader.yaml().read(without + "  receivers: []\n")))
                .isEmpty();
    }

    @Test
    void noReceiverIsLostAndEachStandsAboveThoseThatFitLess() {
        int compared = 0;
        int concerned = 0;
        for (Pilot pilot : PilotsByChance.mixed(81, 200).toList()) {
            List<ReceiverAdvice> receivers = assessor.receivers(pilot);
            assertThat(receivers)
                    .extracting(ReceiverAdvice::result)
                    .containsExactlyInAnyOrderElementsOf(assessor.assess(pilot).receivers());
            assertThat(assessor.advise(pilot).receivers()).isEqualTo(receivers);
            for (int i = 0; i < receivers.size(); i++) {
                ReceiverResult result = receivers.get(i).result();
                if (i > 0) {
                    assertThat(result.level().low())
                            .isLessThanOrEqualTo(
                                    receivers.get(i - 1).result().level().low());
                    compared++;
                }
                assertThat(receivers.get(i).aspects().stream()
                                .flatMap(aspect -> aspect.collisions().stream()
                                        .map(element -> new Collision(aspect.aspect(), element))))
                        .containsExactlyElementsOf(result.collisions());
                concerned += (int) receivers.get(i).aspects().stream()
                        .filter(AspectAdvice::isConcerned)
                        .count();
            }
        }
        assertThat(compared).isGreaterThan(50);
        assertThat(concerned).isGreaterThan(50);
    }

    @Test
    void aReceiverThatIsSupposedHoldsWhatTheStepsTakenTogetherRead() {
        Pilot pilot = FavourablePilot.at("spread")
                .with("spreading.receivers", List.of())
                .with("spreading.keys.leadership", Answer.NO)
                .with("spreading.keys.peopleMovePeople", Answer.NO)
                .with("spreading.keys.learningCommunity", Answer.NO)
                .with("spreading.keys.documentation", Answer.PARTLY)
                .with("spreading.keys.viability", Answer.NO);
        NextSteps<ReadinessLevel> steps =
                assessor.nextSteps(pilot, ReadinessLevel.READY).orElseThrow();

        assertThat(steps.steps().stream().map(step -> step.criterion().id())).containsExactly("SP-9");
        assertThat(steps.steps().get(0).values()).hasSize(1).containsOnlyKeys("spreading.receivers");
        assertThat(assessor.assess(steps.after()).readiness().level().low()).isEqualTo(ReadinessLevel.READY);
    }
}
