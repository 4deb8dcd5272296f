package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.Scenarios;

class ScenariosTest {

    private static final Scenarios SCENARIOS = Scenarios.of(StandardRules.latest());

    @TestFactory
    Stream<DynamicTest> everyScenarioOfTheStandardRulesPasses() {
        return SCENARIOS.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.toString(), () -> {
                    ScenarioResult result = SCENARIOS.run(scenario);
                    assertThat(result.passes()).as(result.toString()).isTrue();
                }));
    }

    @Test
    void everyRuleFileHasScenarios() {
        List<String> files =
                SCENARIOS.all().stream().map(Scenario::file).distinct().toList();
        assertThat(files)
                .containsExactly(
                        "scenarios/change-capacity.yaml",
                        "scenarios/data-support.yaml",
                        "scenarios/management-anchoring.yaml",
                        "scenarios/portfolio.yaml",
                        "scenarios/readiness-level.yaml",
                        "scenarios/receiver-fit.yaml",
                        "scenarios/receiver-level.yaml",
                        "scenarios/spreading-level.yaml",
                        "scenarios/spreading-potential.yaml",
                        "scenarios/structural-alignment.yaml");
    }
}
