package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;

/** The standard rules read and the text of the same files compiled by stock Drools: one language, one outcome. */
@Tag("slow")
class FidelityTest {

    private static final int PILOTS = 1_200;

    private final RuleSet ruleSet = StandardRules.latest();
    private final Map<String, Set<Fulfilment>> fulfilments = new HashMap<>();
    private final Set<Gate> gates = EnumSet.noneOf(Gate.class);
    private final Set<ReadinessLevel> readiness = EnumSet.noneOf(ReadinessLevel.class);
    private final Set<SpreadingLevel> spreading = EnumSet.noneOf(SpreadingLevel.class);
    private final Set<SpreadingLevel> fits = EnumSet.noneOf(SpreadingLevel.class);
    private int compared;

    @Test
    void stockDroolsDecidesTheSameOfEveryReading() {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet);
        Judge stock = new Judge(
                ruleSet.identity(),
                ruleSet.domains(),
                ruleSet.criteria(),
                ruleSet.rules(),
                List.of(),
                null,
                StockRules::of);
        new RandomPilots(20_161_204).pilots(PILOTS).forEach(pilot -> {
            Assessment assessment = assessor.assess(pilot);
            assertThat(stock.assess(pilot)).as("%s", pilot).isEqualTo(assessment);
            compared++;
            note(assessment);
        });
        assertThat(compared).isEqualTo(PILOTS);
        assertThat(gates).containsExactly(Gate.values());
        assertThat(readiness).containsExactly(ReadinessLevel.values());
        assertThat(spreading).containsExactly(SpreadingLevel.values());
        assertThat(fits).containsExactly(SpreadingLevel.values());
        assertThat(fulfilments).isEqualTo(possibleFulfilments());
    }

    private void note(Assessment assessment) {
        gates.add(assessment.gate());
        note(readiness, assessment.readiness().level());
        note(spreading, assessment.spreading().level());
        Assessments.findings(assessment).forEach(this::note);
        assessment.receivers().forEach(result -> {
            note(fits, result.level());
            result.findings().forEach(this::note);
        });
    }

    private void note(Finding finding) {
        note(
                fulfilments.computeIfAbsent(finding.criterion().id(), id -> EnumSet.noneOf(Fulfilment.class)),
                finding.fulfilment());
    }

    private static <T extends Comparable<? super T>> void note(Set<T> seen, Range<T> range) {
        seen.add(range.low());
        seen.add(range.high());
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
}
