package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.explanation.Explainer;
import org.pilotreadiness.internal.engine.PlainRules;
import org.pilotreadiness.internal.judgement.Judge;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/** What tries and explains rules without an engine says the same as the engine. */
class PlainRulesTest {

    private static final RuleSet RULES = StandardRules.latest();
    private static final ReadinessAssessor ASSESSOR = ReadinessAssessor.using(RULES);
    private static final List<Pilot> PILOTS = PilotsByChance.mixed(7, 300).toList();

    @Test
    void rulesWithoutAnEngineDecideTheSame() {
        agreeing(RULES);
    }

    /** An assessor by these rules that says the same of all pilots as the rules do without an engine. */
    private static ReadinessAssessor agreeing(RuleSet rules) {
        Judge plain = new Judge(rules.identity(), rules.criteria(), rules.rules(), PlainRules::of);
        ReadinessAssessor assessor = ReadinessAssessor.using(rules);
        assertThat(PILOTS)
                .hasSize(300)
                .allSatisfy(pilot -> assertThat(plain.assess(pilot)).isEqualTo(assessor.assess(pilot)));
        return assessor;
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
        Judge plain = new Judge(rules.identity(), rules.criteria(), rules.rules(), PlainRules::of);
        ReadinessAssessor assessor = ReadinessAssessor.using(rules);

        assertThat(PILOTS).allSatisfy(pilot -> assertThat(plain.assess(pilot)).isEqualTo(assessor.assess(pilot)));
        assertThat(PILOTS.stream()
                        .map(assessor::assess)
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
        Judge plain = new Judge(rules.identity(), rules.criteria(), rules.rules(), PlainRules::of);
        ReadinessAssessor assessor = ReadinessAssessor.using(rules);

        assertThat(PILOTS).allSatisfy(pilot -> assertThat(plain.assess(pilot)).isEqualTo(assessor.assess(pilot)));
        assertThat(PILOTS.stream()
                        .flatMap(pilot -> assessor.assess(pilot).receivers().stream())
                        .flatMap(receiver -> receiver.findings().stream())
                        .filter(finding -> finding.criterion().id().equals("RF-3"))
                        .map(finding -> finding.fulfilment().high() == Fulfilment.MET))
                .contains(true, false);
    }

    @Test
    void explanationsComeToTheSameFulfilment() {
        Explainer explainer = Explainer.of(RULES);

        assertThat(PILOTS.subList(0, 50))
                .allSatisfy(pilot -> Assessments.findings(ASSESSOR.assess(pilot))
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

        assertThat(PILOTS.stream()
                        .flatMap(pilot -> ASSESSOR.assess(pilot).receivers().stream()
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
