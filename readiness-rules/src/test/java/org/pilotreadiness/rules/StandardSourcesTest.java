package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Source;
import org.pilotreadiness.ruleset.language.SourceElement;

/** The standard rules stand on five documents, and say where in them. */
class StandardSourcesTest {

    private final RuleSet ruleSet = StandardRules.latest();
    private final Map<String, Source> sources = ruleSet.sources().stream()
            .collect(Collectors.toMap(Source::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    @Test
    void thereAreFiveSourcesAndEachIsCited() {
        assertThat(ruleSet.sources())
                .extracting(Source::code)
                .containsExactly("A2-PRO", "QUORUM-VBS", "STHLM-3F", "EY-HJM", "RM-SPRED");
        assertThat(citations().stream().map(citation -> citation.split(" ", -1)[0]))
                .containsAll(sources.keySet());
    }

    @Test
    void everyCriterionCitesASource() {
        assertThat(ruleSet.criteria())
                .isNotEmpty()
                .extracting(Criterion::source)
                .allMatch(source -> !source.isBlank());
    }

    @Test
    void everyCitedPageExistsAndPagesAreCitedWhereTheyAreNumbered() {
        assertThat(citations())
                .containsExactly(
                        "A2-PRO",
                        "EY-HJM p10",
                        "EY-HJM p2",
                        "EY-HJM p3",
                        "EY-HJM p6",
                        "EY-HJM p7",
                        "EY-HJM p8",
                        "EY-HJM p9",
                        "QUORUM-VBS",
                        "RM-SPRED p1",
                        "RM-SPRED p2",
                        "RM-SPRED p3",
                        "STHLM-3F")
                .allMatch(this::exists);
    }

    /** So a next step is placed in each document that asks for it. */
    @Test
    void everyCriterionBelongsToOneElementOfEachDocumentThatItCitesAndToNoOther() {
        assertThat(ruleSet.criteria())
                .hasSize(87)
                .allSatisfy(criterion -> assertThat(ruleSet.elementsOf(criterion))
                        .as(criterion.id())
                        .extracting(element -> document(element.source()))
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.of(criterion.source().split(", "))
                                        .map(StandardSourcesTest::document)
                                        .distinct()
                                        .toList()));
    }

    @Test
    void anElementStandsOnAPageThatItsCriteriaCite() {
        for (SourceElement element : ruleSet.elements()) {
            Set<String> pages = Set.of(element.source().split(", "));
            assertThat(element.criteria())
                    .isNotEmpty()
                    .allSatisfy(id ->
                            assertThat(cited(id)).as(element.id() + " " + id).anyMatch(pages::contains));
        }
    }

    @Test
    void theSupportToolsAndTheKeysAreThoseOfTheirDocuments() {
        assertThat(elements("support-tool"))
                .containsExactly(
                        "goals-and-success-criteria",
                        "management-anchoring",
                        "motivation",
                        "patient-journey",
                        "project-plan",
                        "evaluation");
        assertThat(elements("implementation-key"))
                .containsExactly(
                        "viability",
                        "learning-community",
                        "leadership",
                        "guidance-and-training",
                        "people-move-people",
                        "contagious-stories",
                        "documentation");
        for (int key = 0; key < 7; key++) {
            String id = "SP-" + (10 + key);
            assertThat(ruleSet.elements())
                    .filteredOn(element -> element.criteria().contains(id))
                    .extracting(SourceElement::id)
                    .containsExactly(elements("implementation-key").get(key));
        }
    }

    private List<String> elements(String kind) {
        return ruleSet.elements().stream()
                .filter(element -> element.kind().equals(kind))
                .map(SourceElement::id)
                .toList();
    }

    private List<String> cited(String id) {
        return ruleSet.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .flatMap(criterion -> Stream.of(criterion.source().split(", ")))
                .toList();
    }

    private static String document(String citation) {
        return citation.split("[ ,]", 2)[0];
    }

    private boolean exists(String citation) {
        String[] parts = citation.split(" p", -1);
        Source source = sources.get(parts[0]);
        if (source == null || source.pages() == null) {
            return source != null && parts.length == 1;
        }
        return parts.length == 2 && Integer.parseInt(parts[1]) >= 1 && Integer.parseInt(parts[1]) <= source.pages();
    }

    private Set<String> citations() {
        Set<String> citations = new TreeSet<>();
        ruleSet.criteria()
                .forEach(criterion -> citations.addAll(Set.of(criterion.source().split(", "))));
        return citations;
    }
}
