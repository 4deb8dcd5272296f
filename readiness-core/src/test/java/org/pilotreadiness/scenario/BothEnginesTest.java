package org.pilotreadiness.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.internal.engine.reader.RuleReader;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.ruleset.RuleFolder;
import org.pilotreadiness.ruleset.RuleSet;

class BothEnginesTest {

    private static final String RULES = """
            package our.region;

            import org.pilotreadiness.facts.PreconditionScore;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.pilot.ManagementAnchoring;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;

            rule "MA-1 A sponsor is named"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 1 )
                @countsFrom( PREPARATION )
            when
                ManagementAnchoring( sponsorNamed.yes )
            then
                criteria.met( "MA-1" );
            end

            rule "NOT_READY A precondition is weak"
            when
                PreconditionScore( score < 40 )
            then
                readiness.atMost( ReadinessLevel.NOT_READY );
            end
            """;

    private static final String SCENARIOS = """
            - scenario: A sponsor is named
              given: { gate: trial, managementAnchoring: { sponsorNamed: yes } }
              expect: { MA-1: met }
            - scenario: A weak precondition
              totals: { scores: { management-anchoring: 39 } }
              expect: { readiness: not-ready }
            """;

    @TempDir
    private Path folder;

    private RuleSet rules;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("scenarios"));
        rules = RuleFolder.in(folder)
                .rules("rules.drl", RULES)
                .file("scenarios/all.yaml", SCENARIOS)
                .read();
    }

    @Test
    void readerAndDroolsAgree() {
        assertThat(Scenarios.onBothEngines(rules).runAll())
                .hasSize(2)
                .allSatisfy(
                        result -> assertThat(result.passes()).as("%s", result).isTrue());
        assertThat(Scenarios.of(rules, RuleEngine.DROOLS).runAll()).allMatch(ScenarioResult::passes);
    }

    @Test
    void aScenarioFailsWhereTheyDiffer() {
        Judge withoutRules = new Judge(
                rules.identity(), rules.domains(), rules.criteria(), List.of(), List.of(), null, RuleReader::of);
        Scenarios scenarios = new Scenarios(
                rules,
                new Judge(rules, RuleEngine.READER),
                withoutRules,
                Scenarios.of(rules).all());

        List<ScenarioResult> results = scenarios.runAll();

        assertThat(results).extracting(ScenarioResult::mismatches).containsOnly(List.of());
        assertThat(results).noneMatch(ScenarioResult::passes);
        assertThat(results.get(1)).hasToString("""
                scenarios/all.yaml:4 A weak precondition
                  readiness: by the reader (not-ready), by Drools (ready)""");
        assertThat(results.get(1).problems())
                .extracting(Object::toString)
                .containsExactly("scenarios/all.yaml:4:3: A weak precondition: readiness: by the reader (not-ready), "
                        + "by Drools (ready).");
        assertThatThrownBy(results.get(1)::requirePass).isInstanceOf(AssertionError.class);
    }
}
