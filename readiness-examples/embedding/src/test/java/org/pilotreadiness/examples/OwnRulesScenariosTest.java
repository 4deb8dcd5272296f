package org.pilotreadiness.examples;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.Scenarios;

/** The scenarios of a rule set as tests of JUnit: one for each scenario, and a failure when there is none. */
class OwnRulesScenariosTest {

    @TestFactory
    Stream<DynamicTest> everyScenarioPasses() {
        Scenarios scenarios = Scenarios.of(RuleSet.fromDirectory(Path.of("own-rules")));
        return scenarios
                .tests()
                .map(scenario -> dynamicTest(
                        scenario.name(), () -> scenarios.run(scenario).requirePass()));
    }
}
