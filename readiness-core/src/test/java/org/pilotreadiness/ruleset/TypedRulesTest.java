package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files as somebody types them, before they are saved. */
class TypedRulesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsTypedStandsInThePlaceOfWhatIsSaved() {
        RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT).read();
        Map<String, byte[]> typed = Map.of("rules.drl", bytes(ExampleRules.with("sponsorNamed", "sponsorNmed")));

        RuleSetSnapshot snapshot = RuleSetSnapshot.of(folder, typed);

        assertThat(snapshot.check().errors())
                .singleElement()
                .hasToString("rules.drl:18:26: MA-1: "
                        + "ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.");
        assertThat(snapshot.files()).containsOnlyKeys("rule-set.yaml", "rules.drl", "sources.yaml");
        assertThat(RuleSetSnapshot.of(folder, Map.of()).ruleSet().rules()).hasSize(2);
    }

    @Test
    void whatIsTypedNeedNotBeSavedAtAll() {
        RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT).read();
        Map<String, byte[]> typed = Map.of("scenarios/new.yaml", bytes("- scenario: one\n  expect: { MA-1: met }\n"));

        assertThat(RuleSetSnapshot.of(folder, typed).ruleSet().scenarioFiles()).containsOnlyKeys("scenarios/new.yaml");
    }

    @Test
    void aLinkIsNoFileWhateverIsTyped() throws IOException {
        RuleFolder.in(folder).listed("rules.drl").file("elsewhere.txt", ExampleRules.TEXT);
        Files.createSymbolicLink(folder.resolve("rules.drl"), folder.resolve("elsewhere.txt"));
        Files.writeString(folder.resolve("rule-set.yaml"), "id: example\nversion: 1.0.0\nfiles: [rules.drl]\n");

        assertThat(RuleSetSnapshot.of(folder, Map.of("rules.drl", bytes(ExampleRules.TEXT)))
                        .check())
                .isEqualTo(RuleSetCheck.of(folder));
    }

    @Test
    void filesAtHandAreCheckedAsThoseOfAFolder() {
        RuleSet ruleSet =
                RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT).read();

        assertThat(RuleSetSnapshot.of(ruleSet.files()).check()).isEqualTo(RuleSetCheck.of(folder));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
