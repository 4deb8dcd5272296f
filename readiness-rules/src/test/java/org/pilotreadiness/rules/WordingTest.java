package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.CollaborationLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.pilot.WorkgroupMember;
import org.pilotreadiness.report.CriterionText;
import org.pilotreadiness.report.Wording;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** Programs say what results name in the language of whom they speak to. */
class WordingTest {

    private static final RuleSet RULES = StandardRules.latest();
    private static final Wording ENGLISH = Wording.of(RULES, Locale.ENGLISH);
    private static final Wording DANISH = Wording.of(RULES, Locale.forLanguageTag("da"));
    private static final Wording NORWEGIAN = Wording.of(RULES, Locale.forLanguageTag("nb"));
    private static final Wording SWEDISH = Wording.of(RULES, Locale.forLanguageTag("sv-SE"));

    @Test
    void levelsPreconditionsAndGatesHaveWords() {
        assertThat(ENGLISH.of(ReadinessLevel.CONDITIONAL)).isEqualTo("Conditionally ready");
        assertThat(DANISH.of(ReadinessLevel.CONDITIONAL)).isEqualTo("Betinget klar");
        assertThat(SWEDISH.of(Dimension.MANAGEMENT_ANCHORING)).isNotEqualTo(ENGLISH.of(Dimension.MANAGEMENT_ANCHORING));
        assertThat(DANISH.of(Gate.TRIAL)).isEqualTo("prøvehandling");
        assertThat(NORWEGIAN.of(Gate.TRIAL)).isEqualTo("utprøving");
        assertThat(DANISH.of(SpreadingLevel.HIGH)).isNotEqualTo(ENGLISH.of(SpreadingLevel.HIGH));
        assertThat(DANISH.of(Fulfilment.MET)).isNotEqualTo(ENGLISH.of(Fulfilment.MET));
        assertThat(DANISH.of(Score.beside(69.7, List.of(score -> score < 70)))).isEqualTo("69,7");
        assertThat(DANISH.of(new Range<>(new Score(61), new Score(78)))).isEqualTo("61 til 78");
    }

    @Test
    void everyWordOfAPilotHasOneInEachLanguage() {
        Stream.of(
                        Answer.values(),
                        Gate.values(),
                        SpreadingScenario.values(),
                        OrganisationKind.values(),
                        WorkgroupMember.values(),
                        CollaborationLevel.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(
                                Stream.of(ENGLISH, DANISH, NORWEGIAN, SWEDISH).map(each -> each.word((Enum<?>) word)))
                        .allMatch(said -> !said.isBlank()));
        assertThat(NORWEGIAN.word(Answer.NO)).isEqualTo("nei");
        assertThat(DANISH.word(Answer.PARTLY)).isEqualTo("delvist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.word(ReadinessLevel.READY))
                .withMessage("No field of a pilot holds the word (ready).");
    }

    @Test
    void fieldsHaveWords() {
        assertThat(ENGLISH.field("managementAnchoring.committed")).isEqualTo("committed organisations");
        assertThat(ENGLISH.field("spreading.receivers[west].pull")).isEqualTo("pull");
        RULES.criteria().stream()
                .flatMap(criterion -> criterion.reads().stream())
                .forEach(field -> assertThat(DANISH.field(field)).as(field).isNotBlank());
        assertThat(DANISH.field("managementAnchoring")).isEqualTo("ledelsesforankringen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.field("managementAnchoring.sponsorNmed"))
                .withMessage(
                        "There is no field (managementAnchoring.sponsorNmed). Maybe managementAnchoring.sponsorNamed.");
    }

    @Test
    void criteriaHaveTextsAndNoOtherKeyHas() {
        for (Criterion criterion : RULES.criteria()) {
            for (CriterionText text : CriterionText.values()) {
                assertThat(Stream.of(DANISH, NORWEGIAN, SWEDISH).map(each -> each.of(criterion, text)))
                        .noneMatch(String::isBlank)
                        .doesNotContain(ENGLISH.of(criterion, text));
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.of("SA5", CriterionText.TITLE))
                .withMessage("There is no criterion (SA5). Maybe SA-5.");
        assertThat(RULES.elements())
                .isNotEmpty()
                .allSatisfy(
                        element -> assertThat(DANISH.of(element)).contains(": ").doesNotContain("element."));
    }
}
