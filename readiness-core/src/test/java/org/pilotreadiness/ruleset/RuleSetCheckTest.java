package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Excerpt;
import org.pilotreadiness.diagnostic.Translations;

class RuleSetCheckTest {

    private static final String MESSAGES = """
            MA-1.title=A sponsor is named
            MA-1.question=Is a sponsor named?
            MA-1.met=A sponsor is named.
            MA-1.notMet=No sponsor is named.
            MA-1.nextStep=Name a sponsor.
            CC-1.title=There are days enough
            """;
    private static final String SCENARIOS = """
            - scenario: MA-1
              given: { gate: trial, managementAnchoring: { sponsorNamed: yes, mandateGranted: yes } }
              expect: { MA-1: met }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsMissingFromASoundRuleSetIsSaidOfItsRules() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .file("messages.properties", MESSAGES)
                .file("scenarios/rules.yaml", SCENARIOS)
                .read();
        RuleSetCheck check = RuleSetCheck.of(folder);
        assertThat(lines(check.errors()))
                .containsExactly(
                        "R019 rules.drl:23:6: CC-1: The file (messages.properties) has no CC-1.question, CC-1.met, CC-1.notMet, CC-1.nextStep.");
        assertThat(lines(check.warnings()))
                .contains(
                        "W012 rule-set.yaml:1:1: No rule lowers this level, so every pilot is READY whatever its scores are.")
                .contains("W008 rules.drl:23:6: CC-1: No scenario says what is expected of this criterion.")
                .anyMatch(line -> line.startsWith(
                        "W007 rule-set.yaml:1:1: No criterion reads these fields of dataSupport: baselineMeasured, "))
                .noneMatch(line -> line.contains("W008") && line.contains("MA-1"));
    }

    @Test
    void aLevelThatNoScenarioExpectsIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .rules("levels.drl", """
                        package org.pilotreadiness.rules.example;
                        import org.pilotreadiness.facts.PreconditionScore;
                        import org.pilotreadiness.facts.ReceiverScore;
                        import org.pilotreadiness.facts.ReadinessLevel;
                        import org.pilotreadiness.facts.SpreadingLevel;
                        global org.pilotreadiness.facts.ReadinessVerdict readiness;
                        global org.pilotreadiness.facts.SpreadingVerdict fit;
                        rule "NOT_READY Weak" when PreconditionScore( score < 40 )
                        then readiness.atMost( ReadinessLevel.NOT_READY ); end
                        rule "CONDITIONAL Not strong" when PreconditionScore( score < 70 )
                        then readiness.atMost( ReadinessLevel.CONDITIONAL ); end
                        rule "LOW Low fit" when ReceiverScore( score < 40 )
                        then fit.atMost( SpreadingLevel.LOW ); end
                        rule "MEDIUM Some fit" when ReceiverScore( score < 70 )
                        then fit.atMost( SpreadingLevel.MEDIUM ); end
                        """)
                .file("scenarios/levels.yaml", """
                        - scenario: A weak precondition
                          totals: { scores: { management-anchoring: 69 } }
                          expect: { readiness: conditional }
                        - scenario: A receiver of which little is known
                          given: { spreading: { receivers: [ { id: west, name: West, kind: region } ] } }
                          expect: { receivers: { west: { receiver-fit: low to high } } }
                        """)
                .read();
        assertThat(lines(RuleSetCheck.of(folder).warnings()))
                .filteredOn(line -> line.contains("W008 levels.drl"))
                .containsExactly(
                        "W008 levels.drl:8:6: NOT_READY Weak: No scenario expects the level (NOT_READY) of this rule.",
                        "W008 levels.drl:14:6: MEDIUM Some fit: No scenario expects the level (MEDIUM) of this rule.");
    }

    @Test
    void messagesThatDoNotFitTheRulesAreNamed() {
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .file(
                        "messages.properties",
                        MESSAGES.replace("MA-1.title=A sponsor is named", "MA-1.title=A sponsor")
                                + "MA-14.question=Is it planned?\nMA-14.met=Planned.\n")
                .read();
        assertThat(lines(RuleSetCheck.of(folder).warnings()))
                .filteredOn(line -> line.startsWith("W014"))
                .containsExactly(
                        "W014 messages.properties:1:1: MA-1: The title here (A sponsor) is not that of the rule (A sponsor is named).",
                        "W014 messages.properties:8:1: MA-14: No rule is called (MA-14), of which something is said here: MA-14.met, MA-14.question.");
    }

    @Test
    void blockersThatNoLevelRuleAsksForAreNamed() {
        String levels = """

                rule "CONDITIONAL Weak" when PreconditionScore( score < 70 )
                then readiness.atMost( ReadinessLevel.CONDITIONAL ); end
                """;
        String blocking = ExampleRules.with(
                        "@countsFrom( PREPARATION )", "@countsFrom( PREPARATION ) @blocksFrom( TRIAL )")
                .replace(
                        "global org.pilotreadiness.facts.Criteria criteria;",
                        "import org.pilotreadiness.facts.PreconditionScore;\nimport org.pilotreadiness.facts.Blocker;\n"
                                + "import org.pilotreadiness.facts.ReadinessLevel;\n"
                                + "global org.pilotreadiness.facts.ReadinessVerdict readiness;\n"
                                + "global org.pilotreadiness.facts.Criteria criteria;");
        RuleFolder.in(folder).rules("rules.drl", blocking + levels).read();
        assertThat(lines(RuleSetCheck.of(folder).warnings()))
                .filteredOn(line -> line.startsWith("W015"))
                .singleElement()
                .asString()
                .endsWith(
                        "MA-1: The criterion blocks, and no level rule asks for Blocker, so that this lowers no level.");
        RuleFolder.in(folder)
                .rules("rules.drl", blocking + levels.replace("PreconditionScore( score < 70 )", "Blocker()"))
                .read();
        assertThat(lines(RuleSetCheck.of(folder).warnings())).noneMatch(line -> line.startsWith("W015"));
    }

    @Test
    void aLinkIsNeverLeftOutSilently() throws IOException {
        RuleFolder.in(folder).rules("rules.drl", ExampleRules.TEXT).read();
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(folder.resolve("sources.yaml"), outside.resolve("sources.yaml"));
        Files.createSymbolicLink(folder.resolve("sources.yaml"), outside.resolve("sources.yaml"));
        Files.createSymbolicLink(folder.resolve("scenarios"), outside);
        assertThat(lines(RuleSetCheck.of(folder).errors()))
                .contains(
                        "R018 sources.yaml:1:1: This is a link; links are not followed.",
                        "R018 scenarios:1:1: This is a link; links are not followed.");
    }

    @Test
    void messagesAreAskedForInEveryLanguage() {
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .file("messages.properties", MESSAGES + "CC-1.question=?\nCC-1.met=.\nCC-1.notMet=.\nCC-1.nextStep=.\n")
                .file("messages_sv.properties", "MA-1.title=x\n")
                .read();
        RuleFolder.in(folder)
                .file("rule-set.yaml", "id: example\nversion: '1'\nlanguages: [en, da, sv]\nfiles: [rules.drl]\n");
        assertThat(lines(RuleSetCheck.of(folder).errors()))
                .containsExactly(
                        "R019 rule-set.yaml:1:1: There are no messages in (messages_da.properties).",
                        "R019 rules.drl:11:6: MA-1: The file (messages_sv.properties) has no MA-1.question, MA-1.met, MA-1.notMet, MA-1.nextStep.",
                        "R019 rules.drl:23:6: CC-1: The file (messages_sv.properties) has no CC-1.title, CC-1.question, CC-1.met, CC-1.notMet, CC-1.nextStep.");
    }

    @Test
    void errorsOfAllFilesStandByFileAndLineAndAreNotDrownedInWarnings() {
        assertThat(RuleFolder.in(folder)
                        .rules(
                                "z.drl",
                                ExampleRules.with("sponsorNamed", "sponsorNmed").replace("PLAN p3", "PLAN p33"))
                        .rules("a.drl", "rule\n")
                        .problems())
                .isNotEmpty();
        RuleSetCheck check = RuleSetCheck.of(folder);
        assertThat(lines(check.diagnostics()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("R"))
                .last()
                .isEqualTo(
                        "R008 z.drl:18:26: MA-1: ManagementAnchoring has no field (sponsorNmed). Maybe sponsorNamed.");
    }

    @Test
    void theWordsThatAreMeantAreUnderlined() {
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.with("sponsorNamed", "sponsorNmed"))
                .problems();
        Excerpt excerpt = RuleSetCheck.of(folder).errors().get(0).excerpt();
        assertThat(excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.width()))
                .isEqualTo("sponsorNmed.yes");
    }

    @Test
    void charactersThatLookLikeOthersAreNamed() {
        RuleFolder.in(folder)
                .rules(
                        "rules.drl",
                        ExampleRules.with("// Somebody", "// S\u043emebody").replace("is named\"", "is n\u0430med\""))
                .file("messages.properties", "MA-1.title=A\u200bB\n")
                .read();
        assertThat(lines(RuleSetCheck.of(folder).diagnostics()))
                .contains(
                        "W010 messages.properties:1:13: A character stands here that is not seen (U+200B). Maybe it can be left out.",
                        "W010 rules.drl:10:5: A character stands here that only looks like (o): \u043e, U+043E. Maybe o.",
                        "W010 rules.drl:11:26: A character stands here that only looks like (a): \u0430, U+0430. Maybe a.");
        assertThat(RuleSetCheck.of(folder).diagnostics())
                .extracting(each -> each.excerpt().line())
                .contains("MA-1.title=AU+200BB");
    }

    @Test
    void nordicLettersAreNoLookAlikes() {
        RuleFolder.in(folder)
                .rules(
                        "rules.drl",
                        ExampleRules.with("// Somebody", "// \u00e6\u00f8\u00e5 \u00c4\u00d6 \u2026 \u20ac"))
                .read();
        assertThat(lines(RuleSetCheck.of(folder).diagnostics())).noneMatch(line -> line.contains("W010"));
    }

    @Test
    void whatOtherReadersRefuseIsNamed() {
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.with("org.pilotreadiness.rules.example", "our.new.then"))
                .read();
        assertThat(lines(RuleSetCheck.of(folder).diagnostics()))
                .contains(
                        "W009 rules.drl:1:13: The word (new) can not be part of a package for other readers of DRL. Maybe news.",
                        "W009 rules.drl:1:17: The word (then) can not be part of a package for other readers of DRL. Maybe thens.");
    }

    @Test
    void criteriaStandInOrder() {
        String second = ExampleRules.TEXT.substring(ExampleRules.TEXT.indexOf("rule \"CC-1"));
        RuleFolder.in(folder)
                .rules(
                        "rules.drl",
                        ExampleRules.TEXT.replace("CC-1", "CC-10")
                                + second.replace("CC-1", "CC-2").replace("0.8", "0.7"))
                .read();
        assertThat(lines(RuleSetCheck.of(folder).diagnostics()))
                .filteredOn(line -> line.startsWith("W011"))
                .singleElement()
                .asString()
                .endsWith(
                        "CC-2: The criterion stands below (CC-10), which comes after it in every report. Maybe above CC-10.");
    }

    @Test
    void aScenarioFileThatIsBrokenIsAnError() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .file("scenarios/rules.yaml", "- scenario: [\n")
                .read();
        assertThat(RuleSetCheck.of(folder).errors())
                .anyMatch(diagnostic ->
                        diagnostic.file().equals("scenarios/rules.yaml") && diagnostic.code() == Code.SYNTAX);
    }

    @Test
    void aFolderWithoutRulesIsOneError() {
        assertThat(lines(RuleSetCheck.of(folder).diagnostics()))
                .containsExactly("R018 rule-set.yaml:1:1: The rule set lacks this file; links are not followed.");
    }

    private static List<String> lines(List<Diagnostic> diagnostics) {
        return Translations.checked(diagnostics).stream()
                .map(diagnostic -> diagnostic.code() + " " + diagnostic)
                .toList();
    }

    @Test
    void aScoreOfWhatNoCriterionBelongsToNeverHolds() {
        RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .rules("levels.drl", """
                package org.pilotreadiness.rules.example;

                import org.pilotreadiness.facts.ReceiverScore;
                import org.pilotreadiness.facts.SpreadingLevel;
                import org.pilotreadiness.facts.SpreadingScore;

                global org.pilotreadiness.facts.SpreadingVerdict potential;
                global org.pilotreadiness.facts.SpreadingVerdict fit;

                rule "LOW spread"
                when
                    SpreadingScore( score < 40 )
                then
                    potential.atMost( SpreadingLevel.LOW );
                end

                rule "LOW without a score"
                when
                    not SpreadingScore()
                then
                    potential.atMost( SpreadingLevel.LOW );
                end

                rule "LOW fit"
                when
                    exists ReceiverScore( score < 40 )
                then
                    fit.atMost( SpreadingLevel.LOW );
                end
                """)
                .read();

        assertThat(lines(RuleSetCheck.of(folder).warnings()))
                .filteredOn(line -> line.contains("there is no such score"))
                .containsExactly(
                        "W001 levels.drl:10:6: LOW spread: The rule set has no criterion of spreading-potential, so there is"
                                + " no such score and the rule never holds.",
                        "W001 levels.drl:24:6: LOW fit: The rule set has no criterion of receiver-fit, so there is no such"
                                + " score and the rule never holds.");
    }
}
