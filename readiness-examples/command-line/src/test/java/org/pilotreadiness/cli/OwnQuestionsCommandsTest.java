package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command treats questions of a rule set's own as standard ones. */
class OwnQuestionsCommandsTest {

    @TempDir
    private Path folder;

    private String rules;

    @BeforeEach
    void aSmallRuleSet() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        rules = set.toString();
        Files.writeString(set.resolve("rule-set.yaml"), """
                id: digital
                version: 1.0.0
                title: Digital maturity
                files: [digital.drl]
                """);
        Files.writeString(set.resolve("digital.drl"), """
                package our.region;

                import org.pilotreadiness.facts.Blocker;
                import org.pilotreadiness.facts.ReadinessLevel;
                import org.pilotreadiness.pilot.Answer;

                global org.pilotreadiness.facts.Criteria criteria;
                global org.pilotreadiness.facts.ReadinessVerdict readiness;

                declare enum Stage NONE, SOME, FULL; end

                declare DigitalMaturity
                    dpiaDone : Answer
                    otherPlatforms : Integer  @lessIsBetter( true )  @most( 20 )
                    rollout : Stage
                end

                rule "DM-1 Data protection is assessed"
                    @precondition( DATA_SUPPORT )
                    @weight( 3 )
                    @countsFrom( PREPARATION )
                    @blocksFrom( PREPARATION )
                    @mayNotApply( true )
                when
                    DigitalMaturity( dpiaDone.yes, rollout in ( Stage.SOME, Stage.FULL ) )
                then
                    criteria.met( "DM-1" );
                end

                rule "DM-2 Few other platforms"
                    @precondition( DATA_SUPPORT )
                    @weight( 1 )
                    @countsFrom( PREPARATION )
                when
                    DigitalMaturity( otherPlatforms <= 3 )
                then
                    criteria.met( "DM-2" );
                end

                rule "NOT_READY A blocking criterion is not met"
                when
                    Blocker()
                then
                    readiness.atMost( ReadinessLevel.NOT_READY );
                end
                """);
        Files.writeString(set.resolve("messages.properties"), """
                DM-1.title=Data protection is assessed
                DM-1.question=Is data protection assessed where the platform is used?
                DM-1.met=It is.
                DM-1.notMet=It is not.
                DM-1.nextStep=Assess it.
                DM-2.title=Few other platforms
                DM-2.question=Are there few other platforms?
                DM-2.met=There are.
                DM-2.notMet=There are many.
                DM-2.nextStep=Close some.
                DigitalMaturity.dpiaDone.question=Is the impact assessment done?
                DigitalMaturity.otherPlatforms.question=How many other platforms are in use?
                DigitalMaturity.rollout.question=How far is the platform rolled out?
                """);
        Files.createDirectory(set.resolve("scenarios"));
        Files.writeString(set.resolve("scenarios/all.yaml"), """
                - scenario: Assessed and used by some
                  given: { local: { digitalMaturity: { dpiaDone: yes, rollout: some } } }
                  expect: { DM-1: met, readiness: ready }
                - scenario: Assessed and used by all
                  given: { local: { digitalMaturity: { dpiaDone: yes, rollout: full } } }
                  expect: { DM-1: met, blockers: [] }
                - scenario: Used by none
                  given: { local: { digitalMaturity: { dpiaDone: yes, rollout: none } } }
                  expect: { DM-1: not met, blockers: [DM-1], readiness: not-ready }
                - scenario: Assessed in part
                  given: { local: { digitalMaturity: { dpiaDone: partly, rollout: full } } }
                  expect: { DM-1: not met }
                - scenario: Three other platforms
                  given: { local: { digitalMaturity: { otherPlatforms: 3 } } }
                  expect: { DM-2: met, scores: { data-support: 25 to 100 } }
                - scenario: Four other platforms
                  given: { local: { digitalMaturity: { otherPlatforms: 4 } } }
                  expect: { DM-2: not met, scores: { data-support: 0 to 75 } }
                - scenario: Other platforms count from preparation
                  given: { gate: preparation }
                  expect: { counts: [DM-2] }
                - scenario: Not met at preparation
                  given: { gate: preparation, local: { digitalMaturity: { dpiaDone: no, otherPlatforms: 4 } } }
                  expect: { readiness: not-ready, scores: { data-support: 0 } }
                """);
    }

    private String pilot(String local) throws IOException {
        Path file = folder.resolve("pilot.yaml");
        Files.writeString(file, """
                id: home
                title: Home monitoring
                gate: trial
                scenario: agreement
                organisations: [{ id: region, name: Region, kind: region }]
                local:
                """ + local.indent(2));
        return file.toString();
    }

    @Test
    void theRulesAreSoundAndNoMutantSurvives() {
        assertThat(Run.of("check", rules).out())
                .contains("Errors: 0.")
                .doesNotContain("local")
                .doesNotContain("W001")
                .doesNotContain("W013");
        Run tests = Run.of("test", rules);
        assertThat(tests.exitCode()).as(tests.out() + tests.err()).isZero();
        Run mutants = Run.of("mutate", rules);
        assertThat(mutants.exitCode()).as(mutants.out()).isZero();
    }

    @Test
    void aPilotIsAssessedWithItsAnswers() throws IOException {
        Run run = Run.of("assess", pilot("digitalMaturity: { dpiaDone: yes, rollout: full }"), "--rules", rules);
        assertThat(run.out()).contains("READY").contains("DM-2");
        assertThat(Run.of("explain", pilot("digitalMaturity: { otherPlatforms: 4 }"), "DM-2", "--rules", rules)
                        .out())
                .contains("✗ other platforms is at most 3 (found: 4)");
        assertThat(Run.of(
                                "assess",
                                pilot("digitalMaturity: { dpiaDone: yes, rollout: none }"),
                                "--rules",
                                rules,
                                "--format",
                                "json")
                        .out())
                .contains("\"local.digitalMaturity.rollout\"");
    }

    @Test
    void whatCanNotBeIsSaidAtItsLine() throws IOException {
        Run run = Run.of(
                "assess",
                pilot("digitalMaturity:\n  dpiaDon: yes\n  rollout: all\n  otherPlatforms: 21"),
                "--rules",
                rules);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("pilot.yaml:8:5: /local/digitalMaturity/dpiaDon")
                .contains("Maybe dpiaDone.")
                .contains("pilot.yaml:9:14")
                .contains("pilot.yaml:10:21")
                .contains("A number from 0 to 20 was expected (21).");
    }

    @Test
    void theFormAsksThem() throws IOException {
        String yaml = Run.of("questions", "--rules", rules, "--format", "yaml").out();
        assertThat(yaml)
                .contains("local:\n  digitalMaturity:\n")
                .contains("# How far is the platform rolled out?\n    # one of none, some, full\n    rollout:");
        Path filled = folder.resolve("filled.yaml");
        Files.writeString(filled, yaml.replace("rollout:", "rollout: some"));
        assertThat(Run.of("assess", filled.toString(), "--rules", rules).exitCode())
                .isZero();
        assertThat(Run.of("questions", "--rules", rules, "--format", "json").out())
                .contains("\"question\" : \"Is the impact assessment done?\"");
    }

    @Test
    void theSchemaKnowsThem() {
        assertThat(Run.of("schema", "--rules", rules).out())
                .contains("\"otherPlatforms\" : {")
                .contains("\"maximum\" : 20")
                .contains("\"StageOrNull\"");
    }

    @Test
    void ofWhichTheQuestionDoesNotArise() throws IOException {
        Path file = Path.of(pilot("digitalMaturity: { otherPlatforms: 1 }"));
        Files.writeString(
                file,
                Files.readString(file)
                        + "notApplicable: { local.digitalMaturity.dpiaDone: None here, local.digitalMaturity.rollout: None here }\n");
        assertThat(Run.of("assess", file.toString(), "--rules", rules, "--format", "jsonl")
                        .out())
                .contains("\"level\":{\"low\":\"ready\",\"high\":\"ready\"}");
    }

    @Test
    void whatNobodyAsksForIsRemarkedOnce() throws IOException {
        Run run = Run.of(
                "assess",
                pilot("digitalMaturity: { otherPlatforms: 1 }\nelsewhere: { a: yes, b: 2 }"),
                "--rules",
                rules);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "The rules do not ask for 2 of its own answers, which make no difference: local.elsewhere.a, local.elsewhere.b.");
        assertThat(Run.of("assess", pilot("digitalMaturity: { otherPlatforms: 1 }"))
                        .err())
                .contains("local.digitalMaturity.otherPlatforms");
    }

    private String changed(String file, String text, String other) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.createDirectory(copy.resolve("scenarios"));
        for (String name : new String[] {"rule-set.yaml", "digital.drl", "messages.properties", "scenarios/all.yaml"}) {
            String content = Files.readString(Path.of(rules, name));
            Files.writeString(copy.resolve(name), name.equals(file) ? content.replace(text, other) : content);
        }
        return copy.toString();
    }

    @Test
    void aChangedQuestionIsNamedAndNothingElse() throws IOException {
        Run same = Run.of("diff", rules, changed("messages.properties", "DM-2.met=There are.", "DM-2.met=Yes."));
        assertThat(same.out()).contains("DM-2").doesNotContain("DM-1").doesNotContain("Met when");
    }

    @Test
    void aChangedEndOfANumberIsNamed() throws IOException {
        Run ends = Run.of("diff", rules, changed("digital.drl", "@most( 20 )", "@most( 40 )"));
        assertThat(ends.out())
                .contains("local.digitalMaturity.otherPlatforms: Integer @lessIsBetter( true ) @most( 20")
                .doesNotContain("DM-1");
    }

    @Test
    void aChangedThresholdIsProved() throws IOException {
        Run threshold =
                Run.of("diff", "--prove", rules, changed("digital.drl", "otherPlatforms <= 3", "otherPlatforms <= 4"));
        assertThat(threshold.out())
                .contains("otherPlatforms: 4")
                .contains("proved")
                .doesNotContain("Undecided");
    }

    @Test
    void howLongEvidenceHoldsIsNamed() throws IOException {
        Run months = Run.of("diff", rules, changed("rule-set.yaml", "files:", "evidence: { monthsValid: 24 }\nfiles:"));
        assertThat(months.out()).contains("rule-set.yaml").contains("24");
    }

    @Test
    void whatCouldBeIsTriedOut() throws IOException {
        String pilot = pilot("digitalMaturity: { dpiaDone: no, rollout: full }");
        assertThat(Run.of("assess", pilot, "--rules", rules, "--set", "local.digitalMaturity.dpiaDone=yes")
                        .out())
                .contains("DM-1");
        Run wrong = Run.of("assess", pilot, "--rules", rules, "--set", "local.digitalMaturity.rollout=al");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("(al)").contains("possible: none, some or full");
    }
}
