package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.rules.Outcome.End;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;

/** The standard rules read and the same files compiled by stock Drools: one language, one outcome. */
@Tag("slow")
class FidelityTest {

    private static final int READINGS = 2_400;

    private final RuleSet ruleSet = StandardRules.latest();
    private final Map<String, Set<Fulfilment>> fulfilments = new HashMap<>();
    private final Set<Gate> gates = EnumSet.noneOf(Gate.class);
    private final Set<ReadinessLevel> readiness = EnumSet.noneOf(ReadinessLevel.class);
    private final Set<SpreadingLevel> spreading = EnumSet.noneOf(SpreadingLevel.class);
    private final Set<SpreadingLevel> fits = EnumSet.noneOf(SpreadingLevel.class);
    private int readings;

    @Test
    void stockDroolsDecidesTheSameOfEveryReading() throws IOException {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet);
        try (StockJudge stock = new StockJudge(criteriaFiles())) {
            assertThat(stock.size()).isEqualTo(ruleSet.rules().size()).isPositive();
            new RandomPilots(20_161_204).pilots(READINGS / 2).forEach(pilot -> {
                Assessment assessment = assessor.assess(pilot);
                gates.add(pilot.gate());
                for (End end : End.values()) {
                    Outcome ours = Outcome.of(assessment, end);
                    assertThat(stock.judge(pilot, assessment, end))
                            .as("the %s end of %s", end, pilot)
                            .isEqualTo(ours);
                    note(ours);
                }
            });
        }
        assertThat(readings).isEqualTo(READINGS).isGreaterThanOrEqualTo(2_000);
        assertThat(gates).containsExactly(Gate.values());
        assertThat(readiness).containsExactly(ReadinessLevel.values());
        assertThat(spreading).containsExactly(SpreadingLevel.values());
        assertThat(fits).containsExactly(SpreadingLevel.values());
        assertThat(fulfilments).isEqualTo(possibleFulfilments());
    }

    private void note(Outcome outcome) {
        readings++;
        readiness.add(outcome.readiness());
        spreading.add(outcome.spreading());
        fits.addAll(outcome.fits().values());
        for (Criterion criterion : ruleSet.criteria()) {
            if (criterion.dimension() == Dimension.RECEIVER_FIT) {
                outcome.receivers().values().forEach(values -> note(criterion, values));
            } else {
                note(criterion, outcome.values());
            }
        }
    }

    private void note(Criterion criterion, Map<String, Fulfilment> values) {
        fulfilments
                .computeIfAbsent(criterion.id(), id -> EnumSet.noneOf(Fulfilment.class))
                .add(values.getOrDefault(criterion.id(), Fulfilment.NOT_MET));
    }

    /** Every criterion can be met or not; partly met where a rule says so. */
    private Map<String, Set<Fulfilment>> possibleFulfilments() {
        Set<String> partly = ruleSet.rules().stream()
                .filter(rule -> rule.call() instanceof Call.PartlyMet)
                .map(rule -> ((Call.PartlyMet) rule.call()).criterion())
                .collect(Collectors.toSet());
        return ruleSet.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::id,
                        criterion -> partly.contains(criterion.id())
                                ? EnumSet.allOf(Fulfilment.class)
                                : EnumSet.of(Fulfilment.NOT_MET, Fulfilment.MET)));
    }

    private List<String> criteriaFiles() {
        return ruleSet.rules().stream()
                .filter(rule -> !(rule.call() instanceof Call.AtMost))
                .map(Rule::file)
                .distinct()
                .toList();
    }
}
