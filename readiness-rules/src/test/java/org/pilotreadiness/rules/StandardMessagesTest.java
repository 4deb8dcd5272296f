package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;

/** Every criterion of the standard rules has its words in every language, and no word is left over. */
class StandardMessagesTest {

    private static final List<String> PARTS = List.of("title", "question", "met", "notMet", "nextStep");

    private final RuleSet ruleSet = StandardRules.latest();

    @ParameterizedTest
    @ValueSource(strings = {"", "da", "nb", "sv"})
    void everyCriterionHasItsFiveMessagesEveryElementItsNameAndThereAreNoOthers(String language) {
        Stream<String> ofCriteria = ruleSet.criteria().stream()
                .flatMap(criterion -> PARTS.stream().map(part -> criterion.id() + "." + part));
        Stream<String> ofElements = ruleSet.elements().stream()
                .flatMap(element -> Stream.of("element." + element.id(), "elementKind." + element.kind()));
        assertThat(ruleSet.messageKeys(language))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ofCriteria, ofElements, ofFiles(language), Stream.of("PF-1.title"))
                                .flatMap(keys -> keys)
                                .distinct()
                                .toList())
                .hasSize(5 * 87 + ruleSet.elements().size() + 7 + 1 + (language.isEmpty() ? 0 : 13 + 1));
    }

    /** What stands in English in other files: the name of the rule set, and of each rule that names a level. */
    private Stream<String> ofFiles(String language) {
        Stream<String> ofLevels = ruleSet.rules().stream()
                .filter(rule -> rule.call() instanceof Call.AtMost)
                .map(rule -> rule.name().replace(' ', '-') + ".title");
        return language.isEmpty() ? Stream.of() : Stream.concat(ofLevels, Stream.of("ruleSet.title"));
    }

    @Test
    void aRuleThatNamesALevelHasItsTitleInEachLanguage() {
        assertThat(ruleSet.rules())
                .filteredOn(rule -> rule.name().equals("LOW Nobody wants to have the solution"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(ruleSet.title(rule, Locale.forLanguageTag("da")))
                            .isEqualTo("Ingen ønsker at få løsningen");
                    assertThat(ruleSet.title(rule, Locale.ENGLISH)).isEqualTo(rule.name());
                });
    }

    @Test
    void theTitleIsTheOneOfTheRule() {
        assertThat(ruleSet.criteria())
                .isNotEmpty()
                .allSatisfy(
                        criterion -> assertThat(message(criterion, "title", "")).isEqualTo(criterion.title()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "da", "nb", "sv"})
    void aQuestionEndsInAQuestionMarkAndTheOtherSentencesInAFullStop(String language) {
        assertThat(ruleSet.criteria()).isNotEmpty().allSatisfy(criterion -> {
            assertThat(message(criterion, "title", language)).matches("\\p{Lu}.*\\p{Ll}");
            assertThat(message(criterion, "question", language)).matches("\\p{Lu}.*\\p{Ll}[?]");
            assertThat(message(criterion, "met", language)).matches("\\p{Lu}.*\\p{Ll}[.]");
            assertThat(message(criterion, "notMet", language)).matches("\\p{Lu}.*\\p{Ll}[.]");
            assertThat(message(criterion, "nextStep", language)).matches("\\p{Lu}.*\\p{Ll}[.]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "da", "nb", "sv"})
    void noMessageStandsTwice(String language) throws IOException {
        Set<String> seen = new HashSet<>();
        ruleSet.messageKeys(language)
                .forEach(key -> assertThat(seen.add(ruleSet.message(key, Locale.forLanguageTag(language))))
                        .as(key)
                        .isTrue());
        assertThat(lines(language).filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ruleSet.messageKeys(language))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noMessageIsLeftInEnglish(String language) {
        assertThat(ruleSet.messageKeys(language))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ruleSet.message(key, Locale.forLanguageTag(language)))
                        .isNotEqualTo(ruleSet.message(key, Locale.ROOT))
                        .doesNotContainPattern("(?i)\\b(the|is|are|has|of|and|with|whether)\\b"));
    }

    @Test
    void noMessageInNorwegianHoldsWordsThatOnlyDanishHas() {
        assertThat(ruleSet.messageKeys("nb"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ruleSet.message(key, Locale.forLanguageTag("nb")))
                        .doesNotContainPattern(
                                "(?iU)\\b(af|bliver|efterhånden|giver|hvad|kræver|modtager(en|ne)?|noget|nogle|op"
                                        + "|prøvehandling(en)?|sig|styregruppe|uden|ud|vej)\\b|^[^«]*»|[“”]"));
    }

    @Test
    void theSourcesOwnTermsAreUsed() {
        assertThat(ruleSet.message("SP-1.title", Locale.forLanguageTag("da"))).isEqualTo("Kernen er defineret");
        assertThat(ruleSet.message("MA-5.title", Locale.forLanguageTag("nb")))
                .isEqualTo("De sentrale partene sitter i en styringsgruppe");
        assertThat(ruleSet.message("CC-12.title", Locale.forLanguageTag("sv")))
                .isEqualTo("Kärntruppen träffas regelbundet");
        assertThat(ruleSet.message("SP-1.title", Locale.FRENCH)).isEqualTo("The core is defined");
    }

    private String message(Criterion criterion, String part, String language) {
        return ruleSet.message(criterion.id() + "." + part, Locale.forLanguageTag(language));
    }

    private static Stream<String> lines(String language) throws IOException {
        String name = "standard/messages" + (language.isEmpty() ? "" : "_" + language) + ".properties";
        try (InputStream in = StandardRules.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
