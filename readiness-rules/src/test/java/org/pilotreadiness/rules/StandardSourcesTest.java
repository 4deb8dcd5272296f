package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.rule.Criterion;
import org.pilotreadiness.rule.Source;
import org.pilotreadiness.ruleset.RuleSet;

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
