package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.AssessmentReader;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.report.MarkdownReport;
import org.pilotreadiness.report.PortfolioReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.report.TextReport;
import org.pilotreadiness.report.Wording;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.Scenarios;

/** A rule set that judges by a precondition of its own. */
class OwnPreconditionsTest {

    private static final Domain DIGITAL = Domain.of("digital-maturity");

    private static final String OWN = """
            package org.pilotreadiness.rules.own;

            import org.pilotreadiness.facts.PreconditionScore;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.pilot.Answer;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;

            declare DigitalMaturity
                dpiaDone : Answer
            end

            rule "DM-1 Data protection is assessed"
            @precondition( DIGITAL_MATURITY )
            @weight( 3 )
            @countsFrom( PREPARATION )
            @source( "RM-SPRED p2" )
            when
                DigitalMaturity( dpiaDone.yes )
            then
                criteria.met( "DM-1" );
            end

            rule "DM-1 partly"
            when
                DigitalMaturity( dpiaDone.atLeastPartly )
            then
                criteria.partly( "DM-1" );
            end

            rule "NOT_READY Without digital maturity nothing begins"
            when
                PreconditionScore( precondition == "digital-maturity", score < 60 )
            then
                readiness.atMost( ReadinessLevel.NOT_READY );
            end
            """;

    private static final String LISTED = """
            preconditions: [digital-maturity, management-anchoring, data-support, change-capacity, structural-alignment]
            files:
              - own.drl
            """;

    @TempDir
    private Path folder;

    private RuleSetCopy copy;
    private Pilot pilot;

    @BeforeEach
    void copyWithOwnPrecondition() throws IOException {
        copy = RuleSetCopy.in(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/own.drl"), OWN);
        copy.change("rule-set.yaml", "files:\n", LISTED);
        copy.append("messages.properties", "\nprecondition.digital-maturity.title=Digital maturity\n");
        copy.append("messages_da.properties", "\nprecondition.digital-maturity.title=Digital modenhed\n");
        copy.append("messages_sv.properties", "\nprecondition.digital-maturity.title=Digital mognad\n");
        pilot = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
    }

    @ParameterizedTest
    @EnumSource
    void bothEnginesJudgeByIt(RuleEngine engine) {
        ReadinessAssessor assessor = ReadinessAssessor.using(copy.read(), engine);

        Assessment partly = assessor.assess(pilot.with("local.digitalMaturity.dpiaDone", "partly"));
        assertThat(partly.precondition(DIGITAL).score().orElseThrow().low().points())
                .isEqualByComparingTo("50");
        assertThat(partly.readiness().level().high()).isEqualTo(ReadinessLevel.NOT_READY);

        Assessment yes = assessor.assess(pilot.with("local.digitalMaturity.dpiaDone", "yes"));
        Assessment standard = ReadinessAssessor.using(StandardRules.latest()).assess(pilot);
        assertThat(yes.readiness().level()).isEqualTo(standard.readiness().level());
        assertThat(yes.preconditions())
                .extracting(PreconditionResult::precondition)
                .containsExactly(
                        DIGITAL,
                        Dimension.MANAGEMENT_ANCHORING,
                        Dimension.DATA_SUPPORT,
                        Dimension.CHANGE_CAPACITY,
                        Dimension.STRUCTURAL_ALIGNMENT);
    }

    @Test
    void itStandsInEveryReport() {
        RuleSet rules = copy.read();
        AssessedPilot assessed =
                AssessedPilot.of(pilot, ReadinessAssessor.using(rules).advise(pilot));
        ReportStyle style = ReportStyle.plain().in(Locale.forLanguageTag("da"));

        assertThat(HtmlReport.of(rules, style).of(assessed)).contains("Digital modenhed");
        assertThat(TextReport.of(rules, style).of(assessed)).contains("Digital modenhed");
        assertThat(MarkdownReport.of(rules, style).of(assessed)).contains("Digital modenhed");
        assertThat(Wording.of(rules, Locale.forLanguageTag("sv")).of(DIGITAL)).isEqualTo("Digital mognad");
        String json = JsonReport.indented().of(assessed.assessment());
        assertThat(json).contains("\"id\" : \"digital-maturity\"");
        assertThat(JsonReport.indented().of(AssessmentReader.read(json))).isEqualTo(json);
    }

    @Test
    void itsLevelRuleIsTold() {
        assertThat(copy.check().warnings())
                .extracting(Object::toString)
                .noneMatch(said -> said.contains("precondition"));
        assertThat(ReadinessAssessor.using(copy.read())
                        .advise(pilot)
                        .nextSteps()
                        .orElseThrow()
                        .steps())
                .extracting(step -> step.criterion().id())
                .contains("DM-1");
    }

    @Test
    void oneAloneIsEnough() throws IOException {
        RuleSet rules = RuleSet.of(Map.of(
                "rule-set.yaml",
                "id: x\nversion: \"1\"\ntitle: X\npreconditions: [digital-maturity]\nfiles:\n  - own.drl\n".getBytes(),
                "own.drl",
                OWN.replace("    @source( \"RM-SPRED p2\" )\n", "")
                        .replace("@source( \"RM-SPRED p2\" )\n", "")
                        .getBytes(),
                "messages.properties",
                "precondition.digital-maturity.title=Digital maturity\n".getBytes()));
        Assessment assessment = ReadinessAssessor.using(rules).assess(pilot);

        assertThat(assessment.preconditions()).hasSize(1);
        assertThat(HtmlReport.of(rules, ReportStyle.plain())
                        .of(AssessedPilot.of(
                                pilot, ReadinessAssessor.using(rules).advise(pilot))))
                .contains("Digital maturity");
    }

    @Test
    void whatIsNotListedIsRefusedWithWhatIs() throws IOException {
        copy.changeAll("own.drl", "DIGITAL_MATURITY", "DIGITAL_MATURTY");
        copy.changeAll("own.drl", "\"digital-maturity\"", "\"digital-maturty\"");
        assertThatThrownBy(copy::read)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("Maybe DIGITAL_MATURITY")
                .hasMessageContaining("Maybe \"digital-maturity\"");
    }

    @Test
    void aStandardOneThatIsNotListedIsRefused() throws IOException {
        copy.change("rule-set.yaml", ", data-support", "");
        assertThatThrownBy(copy::read)
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("data-support.drl")
                .hasMessageContaining("DATA_SUPPORT");
    }

    @Test
    void aListThatCanNotBeIsRefusedAtEachEntry() throws IOException {
        copy.change(
                "rule-set.yaml", "[digital-maturity,", "[digital-maturity, Digital, receiver-fit, digital-maturity,");
        assertThatThrownBy(copy::read)
                .isInstanceOfSatisfying(
                        InvalidRuleSetException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.position().column())
                                .isEqualTo(List.of(35, 44, 58)));
    }

    @Test
    void itsScoreIsShownOnItsOwnSideOfItsOwnThreshold() throws IOException {
        copy.change("own.drl", "score < 60", "score < 67");
        copy.append("own.drl", """

                rule "DM-2 Data protection is followed up"
                @precondition( DIGITAL_MATURITY )
                @weight( 3 )
                @countsFrom( PREPARATION )
                when
                    DigitalMaturity( dpiaDone.yes )
                then
                    criteria.met( "DM-2" );
                end

                rule "DM-3 The area is not there"
                @precondition( DIGITAL_MATURITY )
                @weight( 3 )
                @countsFrom( PREPARATION )
                when
                    DigitalMaturity( !dpiaDone.atLeastPartly )
                then
                    criteria.met( "DM-3" );
                end
                """);
        Assessment assessment =
                ReadinessAssessor.using(copy.read()).assess(pilot.with("local.digitalMaturity.dpiaDone", "yes"));

        assertThat(assessment.precondition(DIGITAL).score().orElseThrow()).hasToString("66.7");
    }

    @Test
    void itsThresholdDoesNotMoveHowOthersAreShown() throws IOException {
        PreconditionResult roundedUp =
                ReadinessAssessor.using(StandardRules.latest()).assess(pilot).preconditions().stream()
                        .filter(result -> result.score().orElseThrow().low().exact() % 1 >= 0.5)
                        .findFirst()
                        .orElseThrow();
        Score shown = roundedUp.score().orElseThrow().low();
        copy.change("own.drl", "score < 60", "score < " + shown);

        assertThat(ReadinessAssessor.using(copy.read())
                        .assess(pilot)
                        .precondition(roundedUp.precondition())
                        .score()
                        .orElseThrow()
                        .low())
                .hasToString(shown.toString());
    }

    @Test
    void whatScenariosGiveToLevelRulesHasNamesThatThereAre() throws IOException {
        copy.append("scenarios/readiness-level.yaml", """

                - scenario: Digital maturity alone
                  totals: { scores: { digital-maturity: 59, Digital Matury: 3, readiness: 5 }, values: { SP-111: met } }
                  expect: { readiness: not-ready }
                """);
        assertThatThrownBy(() -> Scenarios.of(copy.read()))
                .isInstanceOfSatisfying(
                        InvalidRuleSetException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.sentence().toString())
                                .containsExactly(
                                        "There is no field (Digital Matury) here.",
                                        "There is no field (readiness) here.",
                                        "There is no field (SP-111) here."));
    }

    @Test
    void theMapOfManyFitsATerminal() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            names.append(", of-a-very-long-name-").append(i);
        }
        copy.change("rule-set.yaml", "structural-alignment]", "structural-alignment" + names + "]");
        RuleSet rules = copy.read();
        String text = PortfolioReport.of(rules, ReportStyle.plain())
                .text(ReadinessAssessor.using(rules).portfolio(List.of(pilot)));

        assertThat(text).contains("Of a very…");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }
}
