package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
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
        Judge plain = new Judge(RULES.identity(), RULES.criteria(), RULES.rules(), PlainRules::of);

        assertThat(PILOTS)
                .hasSize(300)
                .allSatisfy(pilot -> assertThat(plain.assess(pilot)).isEqualTo(ASSESSOR.assess(pilot)));
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
