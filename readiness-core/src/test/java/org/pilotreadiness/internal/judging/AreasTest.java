package org.pilotreadiness.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.analysis.Explainer;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.RuleSet;

/** Rules that compare the development area, which may be unknown. */
class AreasTest {

    private static final String RULES = """
            package our.region;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.Pilot;
            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;
            rule "MA-1 A sponsor is named, or the area is Stroke Care"
                @precondition( MANAGEMENT_ANCHORING ) @weight( 1 ) @countsFrom( PREPARATION )
            when
                Pilot( $area : developmentArea )
                ManagementAnchoring( sponsorNamed.yes || $area == "Stroke Care" )
            then
                criteria.met( "MA-1" );
            end
            rule "MA-2 The area is not falls"
                @precondition( MANAGEMENT_ANCHORING ) @weight( 1 ) @countsFrom( PREPARATION )
            when
                Pilot( developmentArea != "falls" )
            then
                criteria.met( "MA-2" );
            end
            rule "CONDITIONAL In falls nothing is ready"
            when
                Pilot( developmentArea in ( "falls", "balance" ) )
            then
                readiness.atMost( ReadinessLevel.CONDITIONAL );
            end
            """;

    @TempDir
    private Path folder;

    private RuleSet ruleSet;

    @BeforeEach
    void rules() throws IOException {
        Files.writeString(folder.resolve("rule-set.yaml"), "{ id: x, version: 1.0.0, files: [x.drl] }");
        Files.writeString(folder.resolve("x.drl"), RULES);
        ruleSet = RuleSet.fromDirectory(folder);
    }

    private static Pilot pilot(String area, String sponsor) {
        return PilotReader.yaml().read("""
                id: p
                title: P
                gate: preparation
                scenario: agreement
                developmentArea: "%s"
                organisations: [{ id: west, name: West, kind: hospital }]
                managementAnchoring: { sponsorNamed: %s }
                """.formatted(area, sponsor));
    }

    private static String said(Assessment assessment) {
        StringBuilder said = new StringBuilder();
        assessment
                .precondition(Dimension.MANAGEMENT_ANCHORING)
                .findings()
                .forEach(finding -> said.append(finding.criterion().id())
                        .append(' ')
                        .append(finding.fulfilment())
                        .append(", "));
        return said.append(assessment.readiness().level()).toString();
    }

    @ParameterizedTest
    @EnumSource(RuleEngine.class)
    void anUnknownAreaIsAnyThatTheRulesNameOrAnother(RuleEngine engine) {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet, engine);

        assertThat(said(assessor.assess(pilot("", "no"))))
                .isEqualTo("MA-1 NOT_MET..MET, MA-2 NOT_MET..MET, CONDITIONAL..READY");
        assertThat(said(assessor.assess(pilot(" ", "yes"))))
                .isEqualTo("MA-1 MET, MA-2 NOT_MET..MET, CONDITIONAL..READY");
        assertThat(said(assessor.assess(pilot("rehabilitation", "no")))).isEqualTo("MA-1 NOT_MET, MA-2 MET, READY");
    }

    @ParameterizedTest
    @EnumSource(RuleEngine.class)
    void aKnownAreaIsComparedAsPeopleReadIt(RuleEngine engine) {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet, engine);

        assertThat(said(assessor.assess(pilot(" stroke  CARE", "no")))).isEqualTo("MA-1 MET, MA-2 MET, READY");
        assertThat(said(assessor.assess(pilot("Falls", "yes")))).isEqualTo("MA-1 MET, MA-2 NOT_MET, CONDITIONAL");
    }

    @Test
    void theAreaIsAnOpenQuestionOfTheCriteriaThatItDecides() {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet);

        assertThat(assessor.assess(pilot("", "yes")).openQuestions())
                .extracting(OpenQuestion::fields)
                .containsExactly(List.of("developmentArea"));
        assertThat(assessor.assess(pilot("", "unknown")).openQuestions())
                .extracting(OpenQuestion::fields)
                .containsExactly(
                        List.of("developmentArea", "managementAnchoring.sponsorNamed"), List.of("developmentArea"));
        assertThat(assessor.advise(pilot("", "unknown")).questions())
                .extracting(question -> question.criterion().id() + " " + question.values() + " +"
                        + question.gain().levels() + " -" + question.atStake())
                .containsExactly(
                        "MA-2 {developmentArea=Stroke Care} +1 -1",
                        "MA-1 {managementAnchoring.sponsorNamed=YES} +0 -0");
        assertThat(assessor.assess(pilot("falls", "yes")).openQuestions()).isEmpty();
    }

    @Test
    void anExplanationShowsBothEnds() {
        assertThat(Explainer.of(ruleSet).explain(pilot("", "no"), "MA-2").get(0).fulfilment())
                .hasToString("NOT_MET..MET");
    }
}
