package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the rules moved in scenarios is written back, and nothing else of their files is touched. */
class AcceptCommandTest {

    private static final String SCENARIOS = """
            # What two municipalities make of it.
            - scenario: Two municipalities
              given: {
                organisations: [ { id: a, name: A, kind: municipality }, { id: b, name: B, kind: municipality } ],
              }
              expect: { SA-1: met, readiness: ready }   # as agreed in May

            - scenario: "One, and a region"
              given:
                organisations:
                  - { id: a, name: A, kind: municipality }
                  - { id: b, name: B, kind: region }
              expect:
                # half is not enough
                readiness: 'not-ready'
                SA-1: not met
            - scenario: Another precondition is not asked
              given: { gate: trial }
              expect: { scores: { structural-alignment: 0 } }
            """;

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void rulesThatCount() throws IOException {
        rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("scenarios"));
        Files.writeString(rules.resolve("rule-set.yaml"), """
                id: counting
                version: 1.0.0
                preconditions: [structural-alignment]
                files: [counting.drl]
                """);
        Files.writeString(rules.resolve("messages.properties"), """
                SA-1.title=Two municipalities take part
                SA-1.question=Do two municipalities take part?
                SA-1.met=They do.
                SA-1.notMet=They do not.
                SA-1.nextStep=Ask another.
                """);
        Files.writeString(rules.resolve("counting.drl"), """
                package our.region;

                import org.pilotreadiness.facts.PreconditionScore;
                import org.pilotreadiness.facts.ReadinessLevel;
                import org.pilotreadiness.pilot.Organisation;
                import org.pilotreadiness.pilot.OrganisationKind;

                global org.pilotreadiness.facts.Criteria criteria;
                global org.pilotreadiness.facts.ReadinessVerdict readiness;

                rule "SA-1 Two municipalities take part"
                    @precondition( STRUCTURAL_ALIGNMENT )
                    @weight( 3 )
                    @countsFrom( PREPARATION )
                when
                    accumulate( Organisation( kind == OrganisationKind.MUNICIPALITY ); $n : count( 1 ); $n >= 2 )
                then
                    criteria.met( "SA-1" );
                end

                rule "NOT_READY It is too weak"
                when
                    PreconditionScore( score < 40 )
                then
                    readiness.atMost( ReadinessLevel.NOT_READY );
                end
                """);
        Files.writeString(rules.resolve("scenarios/all.yaml"), SCENARIOS);
    }

    private String scenarios() throws IOException {
        return Files.readString(rules.resolve("scenarios/all.yaml"));
    }

    private void change(String text, String other) throws IOException {
        Path file = rules.resolve("counting.drl");
        assertThat(Files.readString(file)).contains(text);
        Files.writeString(file, Files.readString(file).replace(text, other));
    }

    @Test
    void whatIsCountedIsCheckedTestedAndMutated() throws IOException {
        Run check = Run.of("check", rules.toString());
        assertThat(check.out()).contains("Errors: 0.");
        assertThat(Run.of("test", rules.toString()).exitCode()).isZero();
        assertThat(Run.of("mutate", rules.toString()).out()).doesNotContain("the number");
        Files.writeString(
                rules.resolve("scenarios/all.yaml"), "- scenario: None\n  given: {}\n  expect: { SA-1: not met }\n");
        assertThat(Run.of("mutate", rules.toString()).out())
                .containsPattern("the number is at least 3 instead of the\\s+number is at least 2");
    }

    @Test
    void thereIsNothingToAcceptWhereAllPass() throws IOException {
        Run run = Run.of("accept", rules.toString(), "--yes");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nothing to accept: 3 scenarios, all pass.");
        assertThat(scenarios()).isEqualTo(SCENARIOS);
    }

    @Test
    void outcomesAreWrittenAndCommentsAndOrderStay() throws IOException {
        change("$n >= 2", "$n >= 1");
        Run run = Run.of("accept", rules.toString(), "--yes");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("expected not-ready, came out ready");
        assertThat(scenarios())
                .isEqualTo(SCENARIOS
                        .replace("'not-ready'", "'ready'")
                        .replace("SA-1: not met", "SA-1: met")
                        .replace("structural-alignment: 0 }", "structural-alignment: 100 }"));
        assertThat(Run.of("test", rules.toString()).exitCode()).isZero();
    }

    @Test
    void linesThatEndAsOnWindowsStaySo() throws IOException {
        Files.writeString(rules.resolve("scenarios/all.yaml"), SCENARIOS.replace("\n", "\r\n"));
        change("score < 40", "score > 40");
        assertThat(Run.of("accept", rules.toString(), "--yes").exitCode()).isZero();
        assertThat(scenarios())
                .isEqualTo(SCENARIOS
                        .replace("readiness: ready }", "readiness: not-ready }")
                        .replace("'not-ready'", "'ready'")
                        .replace("\n", "\r\n"));
    }

    @Test
    void withoutYesNothingIsWritten() throws IOException {
        change("$n >= 2", "$n >= 1");
        Run run = Run.of("accept", rules.toString(), "--lang", "nb");
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("Ingenting er skrevet");
        assertThat(scenarios()).isEqualTo(SCENARIOS);
    }

    @Test
    void brokenRulesAreNamedAndNothingIsWritten() throws IOException {
        change("count( 1 )", "cont( 1 )");
        Run run = Run.of("accept", rules.toString(), "--yes");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("counting.drl:16:").contains("Maybe count.");
        assertThat(scenarios()).isEqualTo(SCENARIOS);
    }

    @Test
    void whatOnlyOthersMovedIsSaid() throws IOException {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("scenarios"));
        for (String file :
                new String[] {"rule-set.yaml", "messages.properties", "counting.drl", "scenarios/all.yaml"}) {
            Files.copy(rules.resolve(file), old.resolve(file));
        }
        change("rule \"NOT_READY", """
                rule "SA-2 A region takes part"
                    @precondition( STRUCTURAL_ALIGNMENT )
                    @weight( 3 )
                    @countsFrom( PREPARATION )
                when
                    exists Organisation( kind == OrganisationKind.REGION )
                then
                    criteria.met( "SA-2" );
                end

                rule "NOT_READY""");
        Files.writeString(
                rules.resolve("scenarios/all.yaml"),
                SCENARIOS.replace("readiness: 'not-ready'", "scores: { structural-alignment: 0 }"));
        Run run = Run.of("accept", rules.toString(), "--old", old.toString(), "--yes");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("it moves only since others did: added");
        assertThat(scenarios()).contains("# half is not enough").contains("structural-alignment: 50");
    }
}
