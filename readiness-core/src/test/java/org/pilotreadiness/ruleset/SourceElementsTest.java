package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.language.SourceElement;

/** What of its documents the criteria of a rule set belong to. */
class SourceElementsTest {

    private static final String ELEMENTS = """
            - id: sponsor
              kind: deliverable
              source: PLAN p3, NOTE
              criteria: [MA-1]
            - id: effort
              kind: premise
              source: NOTE
              criteria: [CC-1, MA-1]
            """;

    @TempDir
    private Path folder;

    @Test
    void aRuleSetNeedsNone() {
        RuleSet ruleSet = rules().read();
        assertThat(ruleSet.elements()).isEmpty();
        assertThat(ruleSet.elementsOf(ruleSet.criteria().get(0))).isEmpty();
    }

    @Test
    void aCriterionMayBelongToSeveral() {
        RuleSet ruleSet = rules().file("source-elements.yaml", ELEMENTS).read();
        assertThat(ruleSet.elements())
                .first()
                .isEqualTo(new SourceElement("sponsor", "deliverable", "PLAN p3, NOTE", List.of("MA-1")));
        assertThat(ruleSet.elementsOf(ruleSet.criteria().get(0)))
                .extracting(SourceElement::id)
                .containsExactly("sponsor", "effort");
        assertThat(ruleSet.elementsOf(ruleSet.criteria().get(1)))
                .extracting(SourceElement::id)
                .containsExactly("effort");
    }

    @Test
    void theyCountIntoTheDigest() {
        String without = rules().read().identity().sha256();
        assertThat(rules().file("source-elements.yaml", ELEMENTS)
                        .read()
                        .identity()
                        .sha256())
                .isNotEqualTo(without);
    }

    @Test
    void everythingThatIsWrongIsNamedAtItsPlace() {
        String wrong = ELEMENTS.replace("[MA-1]", "[MA-1, MA-11, MA-1]")
                .replace("PLAN p3", "PLAN p30")
                .replace("id: effort", "id: sponsor")
                .replace("source: NOTE", "source: NOTES");
        assertThat(rules().file("source-elements.yaml", wrong).problems())
                .containsExactly(
                        "R017 source-elements.yaml:3:11: sponsor: The source (PLAN) has only 10 pages (PLAN p30).",
                        "P012 source-elements.yaml:4:20: sponsor: No rule has the criterion (MA-11).",
                        "P011 source-elements.yaml:4:27: sponsor: The criterion (MA-1) stands here a second time.",
                        "P011 source-elements.yaml:5:7: sponsor: The element (sponsor) stands here a second time.",
                        "R017 source-elements.yaml:7:11: sponsor: sources.yaml has no source for the citation (NOTES); "
                                + "citations are separated by commas, each a code and perhaps a page such as p3. Maybe NOTE.");
    }

    @Test
    void anElementHasTheFieldsOfOne() {
        assertThat(rules().file(
                                "source-elements.yaml",
                                "- id: sponsor\n  knd: tool\n  source: NOTE\n  criteria: MA-1\n")
                        .problems())
                .containsExactly(
                        "P006 source-elements.yaml:1:3: /0/kind: The field (kind) is missing; a text is required.",
                        "P004 source-elements.yaml:2:3: /0/knd: There is no field (knd) here. Maybe kind.",
                        "P007 source-elements.yaml:4:13: /0/criteria: Found a text (MA-1) where a list was expected.");
        assertThat(rules().file("source-elements.yaml", "id: sponsor\n").problems())
                .containsExactly(
                        "R002 source-elements.yaml:1:1: The elements of the sources are a list; found an object.");
    }

    @Test
    void aCriterionOfABrokenRuleIsNotMissedASecondTime() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", ExampleRules.with("sponsorNamed", "sponsorNmed"))
                        .file("source-elements.yaml", ELEMENTS)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("R008 rules.drl:");
    }

    @Test
    void aCheckAsksForNamesInEveryLanguage() {
        rules().file("source-elements.yaml", ELEMENTS)
                .file("messages.properties", "element.sponsor=Sponsor\nelementKind.premise=Premise\n")
                .read();
        assertThat(RuleSetCheck.of(folder).errors())
                .extracting(diagnostic -> diagnostic.toString())
                .contains(
                        "source-elements.yaml:1:7: sponsor: The file (messages.properties) has no elementKind.deliverable.",
                        "source-elements.yaml:5:7: effort: The file (messages.properties) has no element.effort.")
                .noneMatch(line -> line.contains("element.sponsor") || line.contains("elementKind.premise"));
    }

    private RuleFolder rules() {
        return RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT);
    }
}
