package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.rule.Criterion;
import org.pilotreadiness.ruleset.RuleSet;

/** Every criterion of the standard rules has its words, and no word is left over. */
class StandardMessagesTest {

    private final RuleSet ruleSet = StandardRules.latest();

    @Test
    void everyCriterionHasItsFiveMessagesAndThereAreNoOthers() {
        assertThat(ruleSet.messageKeys(""))
                .containsExactlyInAnyOrderElementsOf(ruleSet.criteria().stream()
                        .flatMap(criterion -> Stream.of("title", "question", "met", "notMet", "nextStep")
                                .map(part -> criterion.id() + "." + part))
                        .toList())
                .hasSize(5 * 86);
    }

    @Test
    void theTitleIsTheOneOfTheRule() {
        assertThat(ruleSet.criteria())
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(message(criterion, "title")).isEqualTo(criterion.title()));
    }

    @Test
    void aQuestionEndsInAQuestionMarkAndTheOtherSentencesInAFullStop() {
        assertThat(ruleSet.criteria()).isNotEmpty().allSatisfy(criterion -> {
            assertThat(message(criterion, "question")).matches("[A-Z].*[a-z][?]");
            assertThat(message(criterion, "met")).matches("[A-Z].*[a-z][.]");
            assertThat(message(criterion, "notMet")).matches("[A-Z].*[a-z][.]");
            assertThat(message(criterion, "nextStep")).matches("[A-Z].*[a-z][.]");
        });
    }

    @Test
    void noMessageStandsTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        ruleSet.messageKeys("")
                .forEach(key -> assertThat(seen.add(ruleSet.message(key, Locale.ROOT)))
                        .as(key)
                        .isTrue());
        assertThat(lines().filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ruleSet.messageKeys(""))
                .isNotEmpty();
    }

    private String message(Criterion criterion, String part) {
        return ruleSet.message(criterion.id() + "." + part, Locale.ROOT);
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/messages.properties")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
