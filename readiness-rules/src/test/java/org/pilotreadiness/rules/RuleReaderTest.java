package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.analysis.Explainer;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;

/** The reader with its indexes, plain nested loops and what explains the rules: one outcome. */
class RuleReaderTest {

    private static final RuleSet RULES = StandardRules.latest();
    private static final List<Pilot> PILOTS = PilotsByChance.mixed(7, 300).toList();

    /** Pilots with so much to join that the reader makes indexes. */
    private static final List<Pilot> WITH_MANY_RECEIVERS =
            PILOTS.stream().limit(30).map(RuleReaderTest::withManyReceivers).toList();

    @Test
    void nestedLoopsDecideTheSame() {
        assertAgreement(RULES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spreading( push.yes )",
                "exists Receiver( pull.yes )",
                "not Receiver( pull.yes )",
                "not Receiver()",
                "not Collision()\n    exists Receiver()",
                "Receiver( pull.yes )\n    not Collision()",
                "Spreading( push.yes )\n    Receiver( pull.atLeastPartly )\n    not Receiver( !capacity.atLeastPartly )",
                "Receiver( $id : id, pull.yes )\n    not Collision( receiver == $id )",
                "Receiver( $id : id )\n    exists Collision( receiver == $id )\n    Spreading( push.atLeastPartly )",
                "Receiver( $wish : outcomesUnderstood )\n    Spreading( push == $wish )",
            })
    void leftSidesOfEachKindDecideTheSame(String conditions, @TempDir Path folder) throws IOException {
        RuleSet rules = RuleSetCopy.in(folder.resolve("rules"))
                .change("spreading-potential.drl", "Spreading( coCreated.yes )", conditions)
                .read();

        assertThat(assertAgreement(rules).stream()
                        .flatMap(Assessments::findings)
                        .filter(finding -> finding.criterion().id().equals("SP-4"))
                        .map(finding -> finding.fulfilment().low() == Fulfilment.MET))
                .contains(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$receiver : Receiver( pull.yes, structuresFit.atLeastPartly )",
                "$receiver : Receiver( pull.yes )\n    not Collision()",
                "exists Collision()\n    $receiver : Receiver( pull.yes )",
                "$receiver : Receiver( pull.yes, $id : id )\n    Collision( receiver == $id )",
            })
    void rulesAboutReceiversDecideTheSame(String conditions, @TempDir Path folder) throws IOException {
        RuleSet rules = RuleSetCopy.in(folder.resolve("rules"))
                .change("receiver-fit.drl", "$receiver : Receiver( outcomesUnderstood.yes )", conditions)
                .read();

        assertThat(assertAgreement(rules).stream()
                        .flatMap(assessment -> assessment.receivers().stream())
                        .flatMap(receiver -> receiver.findings().stream())
                        .filter(finding -> finding.criterion().id().equals("RF-3"))
                        .map(finding -> finding.fulfilment().high() == Fulfilment.MET))
                .contains(true, false);
    }

    /** Holds that these rules say the same of all pilots however they are asked; returns what they say. */
    private static List<Assessment> assertAgreement(RuleSet rules) {
        Judge plain = new Judge(
                rules.identity(), rules.domains(), rules.criteria(), rules.rules(), List.of(), null, NestedLoops::of);
        ReadinessAssessor assessor = ReadinessAssessor.using(rules);
        List<Assessment> assessments = new ArrayList<>();
        Stream.concat(PILOTS.stream(), WITH_MANY_RECEIVERS.stream()).forEach(pilot -> {
            Assessment assessment = assessor.assess(pilot);
            assertThat(plain.assess(pilot)).isEqualTo(assessment);
            assessments.add(assessment);
        });
        return assessments;
    }

    /** The pilot with 120 receivers, every other of which collides with its core. */
    private static Pilot withManyReceivers(Pilot pilot) {
        ProtectedElements untouched = new ProtectedElements(List.of(), List.of(), List.of("nights"));
        ProtectedElements touched = new ProtectedElements(List.of("visits"), List.of(), List.of("shifts"));
        List<Answer> answers = List.of(Answer.NO, Answer.PARTLY, Answer.YES, Answer.UNKNOWN);
        List<Receiver> receivers = IntStream.range(0, 120)
                .mapToObj(i -> new Receiver(
                        "r" + i,
                        "Receiver " + i,
                        OrganisationKind.HOSPITAL,
                        answers.get(i % 4),
                        answers.get(i % 3),
                        answers.get(i / 4 % 4),
                        answers.get(i / 3 % 4),
                        i % 2 == 0 ? touched : untouched))
                .toList();
        return pilot.with("spreading.receivers", receivers)
                .with("spreading.core.activities.essential", List.of("visits", "calls"))
                .with("spreading.core.organisation.essential", List.of("shifts"));
    }

    @Test
    void explanationsComeToTheSameFulfilment() {
        Explainer explainer = Explainer.of(RULES);
        ReadinessAssessor assessor = ReadinessAssessor.using(RULES);

        assertThat(PILOTS.subList(0, 50))
                .allSatisfy(pilot -> Assessments.findings(assessor.assess(pilot))
                        .forEach(finding -> assertThat(explainer.explain(
                                        pilot, finding.criterion().id()))
                                .singleElement()
                                .satisfies(explanation -> assertThat(explanation.fulfilment())
                                        .as(finding.criterion().id())
                                        .isEqualTo(finding.fulfilment()))));
    }

    @Test
    void explanationsOfReceiversComeToTheSameFulfilment() {
        Explainer explainer = Explainer.of(RULES);
        ReadinessAssessor assessor = ReadinessAssessor.using(RULES);

        assertThat(PILOTS.stream()
                        .flatMap(pilot -> assessor.assess(pilot).receivers().stream()
                                .flatMap(receiver -> receiver.findings().stream()
                                        .map(finding -> assertThat(
                                                        explainer
                                                                .explain(
                                                                        pilot,
                                                                        finding.criterion()
                                                                                .id())
                                                                .stream()
                                                                .filter(explanation -> explanation
                                                                        .receiver()
                                                                        .equals(receiver.receiver()
                                                                                .id()))
                                                                .map(explanation -> explanation.fulfilment()))
                                                .containsExactly(finding.fulfilment()))))
                        .count())
                .isGreaterThan(500);
    }
}
