package org.pilotreadiness.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.ExampleRules;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleFolder;
import org.pilotreadiness.ruleset.RuleSet;

/** Scenarios that are given several pilots, for the rules about portfolios. */
class PortfolioScenariosTest {

    private static final String RULES = """
            package our.region;

            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.Pilot;

            global org.pilotreadiness.facts.PortfolioVerdict portfolio;

            rule "One trial in a field of work"
            when
                $pilot : Pilot( gate == Gate.TRIAL, $area : developmentArea, $id : id )
                $other : Pilot( gate == Gate.TRIAL, developmentArea == $area, id != $id )
            then
                portfolio.conflict( $pilot, $other );
            end

            rule "A pilot that stands beside itself"
            when
                $pilot : Pilot( gate == Gate.SPREAD, $area : developmentArea )
                $other : Pilot( developmentArea == $area )
            then
                portfolio.conflict( $pilot, $other );
            end
            """;

    private static final String GIVEN = """
            - scenario: Several pilots
              given:
                - { id: west, gate: trial, developmentArea: falls }
                - { id: east, gate: trial, developmentArea: Falls }
                - { id: south, developmentArea: stroke }
                - { gate: trial }
              expect:
                %s
            """;

    @TempDir
    private Path folder;

    private RuleSet rules;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("scenarios"));
        rules = RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .rules("portfolio.drl", RULES)
                .read();
    }

    private ScenarioResult result(String expected) {
        Scenarios scenarios = Scenarios.of(rules);
        return scenarios.run(scenarios.read(GIVEN.formatted(expected)));
    }

    private List<String> problems(String scenario) {
        try {
            Scenarios.of(rules).read(scenario);
            return List.of();
        } catch (InvalidRuleSetException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    @Test
    void theOrderOfIdsMeansNothing() {
        assertThat(result("conflicts: [[west, east]]").passes()).isTrue();
        assertThat(result("conflicts: [[east, west]]\n    possibleConflicts: [pilot-4]")
                        .passes())
                .isTrue();
    }

    @Test
    void whatCameOutIsShownAsItIsWritten() {
        assertThat(result("conflicts: []\n    possibleConflicts: []").mismatches())
                .hasToString("[conflicts: expected ([]), came out ([east, west]),"
                        + " possibleConflicts: expected (), came out (pilot-4)]");
        assertThat(result("conflicts: [[south, pilot-4], [west, east]]").mismatches())
                .hasToString("[conflicts: expected ([east, west], [pilot-4, south]), came out ([east, west])]");
    }

    @Test
    void aPilotIsNeverInItsOwnWay() {
        Scenarios scenarios = Scenarios.of(rules);
        Scenario alone = scenarios.read("""
                - scenario: Alone
                  given: [ { gate: spread, developmentArea: falls } ]
                  expect: { conflicts: [] }
                """);
        Scenario two = scenarios.read("""
                - scenario: Two
                  given: [ { gate: spread, developmentArea: falls }, { gate: spread, developmentArea: falls } ]
                  expect: { conflicts: [[pilot-1, pilot-2]] }
                """);

        assertThat(scenarios.run(alone).passes()).isTrue();
        assertThat(scenarios.run(two).passes()).isTrue();
    }

    @Test
    void readerAndDroolsAgree() throws Exception {
        Files.writeString(
                folder.resolve("scenarios/portfolio.yaml"),
                GIVEN.formatted("conflicts: [[west, east]]\n    possibleConflicts: [pilot-4]"));

        assertThat(Scenarios.onBothEngines(RuleSet.fromDirectory(folder)).runAll())
                .singleElement()
                .satisfies(
                        result -> assertThat(result.passes()).as("%s", result).isTrue());
    }

    @Test
    void whatIsWrongIsNamedAllAtOnce() {
        assertThat(problems(GIVEN.formatted("conflict: [[west]]\n    conflicts: [[west, eats], [south], east]")))
                .containsExactly(
                        "8:5: /0/expect/conflict: Of several pilots (given is a list) only conflicts and"
                                + " possibleConflicts can be expected; found (conflict). Maybe conflicts.",
                        "9:24: /0/expect/conflicts/0: There is no pilot by this id; found a text (eats)."
                                + " Maybe east.",
                        "9:31: /0/expect/conflicts/1: A conflict is among two pilots or more.",
                        "9:40: /0/expect/conflicts/2: Found a text (east) where a list of ids was expected.");
        assertThat(problems(GIVEN.formatted("readiness: ready")))
                .containsExactly("8:5: /0/expect/readiness: Of several pilots (given is a list) only conflicts and"
                        + " possibleConflicts can be expected; found (readiness).");
    }

    @Test
    void aConflictOfOnePilotCanNotBeExpected() {
        assertThat(problems("- { scenario: One, given: { gate: trial }, expect: { conflicts: [] } }"))
                .containsExactly("1:54: /0/expect/conflicts: Pilots are in conflict with each other (conflicts),"
                        + " so given has to be a list of pilots.");
    }

    @Test
    void whatIsGivenIsCheckedPilotByPilot() {
        assertThat(problems("""
                - scenario: Slips
                  given:
                    - { id: a, gate: trail }
                    - { id: a }
                    - { id: a }
                    - trial
                  expect: { conflicts: [] }
                - scenario: Rest
                  rest: favourable
                  given: [ {}, {} ]
                  expect: { conflicts: [] }
                - scenario: None
                  given: []
                  expect: { conflicts: [] }
                """))
                .containsExactly(
                        "3:22: /0/given/0/gate: The word (trail) is not possible here; possible: preparation, start-up,"
                                + " trial, implementation, follow-up or spread. Maybe trial.",
                        "5:7: /0/given/2: Two pilots share an id (a).",
                        "6:7: /0/given/3: Found a text (trial) where a piece of a pilot was expected.",
                        "8:3: /1: Of several pilots (given is a list) neither totals nor rest can be said.",
                        "13:10: /2/given: The list of pilots is empty.");
    }

    @Test
    void thereIsNoSinglePilotToAskFor() {
        Scenario scenario = Scenarios.of(rules).read(GIVEN.formatted("conflicts: []"));

        assertThat(scenario.isOfPortfolio()).isTrue();
        assertThat(scenario.pilots())
                .extracting(pilot -> pilot.id())
                .containsExactly("west", "east", "south", "pilot-4");
        assertThatThrownBy(scenario::pilot)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The scenario (Several pilots) is given several pilots.");
    }
}
