package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** A question that does not arise for a pilot is left out with its reason. */
class NotApplicableTest {

    private static final String NO_THIRD_PARTIES =
            "notApplicable: { structuralAlignment.contractsRespected: none has one }";

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());

    private static Pilot pilot(String more) {
        return PilotReader.yaml().read("""
                id: p
                title: P
                gate: trial
                scenario: own-initiative
                organisations: [{ id: west, name: West, kind: hospital }]
                """ + more);
    }

    @Test
    void whatIsNotApplicableNeitherCountsNorBlocksAndIsShownWithItsReason() {
        Assessment without = assessor.assess(pilot("structuralAlignment: { legalClarified: yes }"));
        Assessment with = assessor.assess(pilot("structuralAlignment: { legalClarified: yes }\n" + NO_THIRD_PARTIES));

        assertThat(without.blockers()).extracting(each -> each.criterion().id()).contains("SA-6");
        assertThat(with.blockers()).extracting(each -> each.criterion().id()).doesNotContain("SA-6");
        assertThat(with.notApplicable()).hasToString("{SA-6=none has one}");
        assertThat(finding(with, "SA-6").counts()).isFalse();
        assertThat(score(without)).isEqualTo("27 to 100");
        assertThat(score(with)).as("3 of 8, not of 11").isEqualTo("38 to 100");
        assertThat(with.openQuestions())
                .extracting(each -> each.criterion().id())
                .doesNotContain("SA-6");
    }

    @Test
    void allFieldsOfACriterionAreLeftOutOrNone() {
        assertThat(problems("notApplicable: { structuralAlignment.itSupportIdentified: no IT }"))
                .containsExactly(
                        "/notApplicable/structuralAlignment.itSupportIdentified: Of SA-3 all fields are not applicable or"
                                + " none; not called so: structuralAlignment.itInterfacesIdentified.");
        assertThat(assessor.assess(pilot("notApplicable: { structuralAlignment.itSupportIdentified: no IT,"
                                + " structuralAlignment.itInterfacesIdentified: no interfaces }"))
                        .notApplicable())
                .hasToString("{SA-3=no IT; no interfaces}");
    }

    @Test
    void onlyWhereTheRulesSaySoAndWithoutAnAnswer() {
        String allowed = "allowed for SA-3 (structuralAlignment.itSupportIdentified,"
                + " structuralAlignment.itInterfacesIdentified), SA-4 (structuralAlignment.itTested), SA-6"
                + " (structuralAlignment.contractsRespected).";
        assertThat(problems("notApplicable: { structuralAlignment.legalClarified: no law }"))
                .containsExactly("/notApplicable/structuralAlignment.legalClarified: The rules do not let"
                        + " (structuralAlignment.legalClarified) be not applicable; " + allowed);
        assertThat(problems("structuralAlignment: { contractsRespected: no }\n" + NO_THIRD_PARTIES))
                .containsExactly("/notApplicable/structuralAlignment.contractsRespected: The field"
                        + " (structuralAlignment.contractsRespected) has an answer, so it is not called not applicable; "
                        + allowed);
    }

    @Test
    void whatIsWronglyCalledSoIsSaidInTheLanguageAskedFor() {
        String none = "notApplicable: { structuralAlignment.legalClarified: no law }";
        String one = "notApplicable: { structuralAlignment.itSupportIdentified: no IT }";
        assertThat(said(none, "da"))
                .startsWith("/notApplicable/structuralAlignment.legalClarified: Reglerne tillader ikke, at"
                        + " (structuralAlignment.legalClarified) kaldes \"ikke relevant\"; det er tilladt for SA-3 (");
        assertThat(said(none, "nb"))
                .startsWith("/notApplicable/structuralAlignment.legalClarified: Reglene tillater ikke at"
                        + " (structuralAlignment.legalClarified) kalles «ikke relevant»; det er tillatt for SA-3 (");
        assertThat(said(none, "sv"))
                .startsWith(
                        "/notApplicable/structuralAlignment.legalClarified: Reglerna tillåter inte att"
                                + " (structuralAlignment.legalClarified) kallas \"ej tillämpligt\"; det är tillåtet för SA-3 (");
        assertThat(said(one, "da"))
                .isEqualTo("/notApplicable/structuralAlignment.itSupportIdentified: Af SA-3 kaldes enten alle felter"
                        + " \"ikke relevant\" eller ingen; her mangler: structuralAlignment.itInterfacesIdentified.");
        assertThat(said(one, "sv"))
                .isEqualTo("/notApplicable/structuralAlignment.itSupportIdentified: Av SA-3 kallas antingen alla fält"
                        + " \"ej tillämpligt\" eller inga; här saknas: structuralAlignment.itInterfacesIdentified.");
    }

    @Test
    void aPathThatIsNoneAndAReasonThatIsBlankAreErrorsOfTheFile() {
        assertThatThrownBy(() -> pilot("notApplicable: { structuralAlignment.itTestd: no IT }"))
                .hasMessage(
                        "6:18: /notApplicable/structuralAlignment.itTestd: The path (structuralAlignment.itTestd) names"
                                + " no field. Maybe structuralAlignment.itTested.");
        assertThatThrownBy(() -> pilot("notApplicable: { structuralAlignment.itTested: \" \" }"))
                .isInstanceOf(InvalidPilotException.class)
                .hasMessageContaining("/notApplicable/structuralAlignment.itTested");
    }

    @Test
    void bothEnginesLeaveOutTheSame() {
        ReadinessAssessor drools = ReadinessAssessor.using(StandardRules.latest(), RuleEngine.DROOLS);
        Random random = new Random(5);
        for (Pilot made : PilotsByChance.mixed(5, 40).toList()) {
            Pilot pilot = made;
            for (String field : List.of("itTested", "contractsRespected")) {
                if (random.nextBoolean()) {
                    pilot = pilot.with("structuralAlignment." + field, Answer.UNKNOWN)
                            .withNotApplicable("structuralAlignment." + field, "none");
                }
            }
            assertThat(drools.assess(pilot)).isEqualTo(assessor.assess(pilot));
        }
    }

    private String said(String more, String language) {
        return assessor.problems(pilot(more)).get(0).in(Locale.forLanguageTag(language));
    }

    private List<String> problems(String more) {
        Pilot pilot = pilot(more);
        try {
            throw new AssertionError(assessor.assess(pilot).toString());
        } catch (InvalidPilotException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.subject() + ": " + problem.sentence())
                    .toList();
        }
    }

    private static String score(Assessment assessment) {
        return assessment
                .precondition(Dimension.STRUCTURAL_ALIGNMENT)
                .score()
                .map(range -> range.low() + " to " + range.high())
                .orElse("none");
    }

    private static Finding finding(Assessment assessment, String id) {
        return Assessments.findings(assessment)
                .filter(each -> each.criterion().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
