package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.cli.workbench.KnownMutants.Known;
import org.pilotreadiness.cli.workbench.Mutant.Change;
import org.pilotreadiness.cli.workbench.MutationAnalysis.Decided;
import org.pilotreadiness.cli.workbench.MutationAnalysis.Decision;
import org.pilotreadiness.rules.RuleSetCopy;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenarios;

/** What is claimed of a mutant is true: never equivalent where some pilot notices, never a survivor where none can. */
class KnownMutantsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.pilotreadiness.cli.workbench.KnownMutants#equivalent")
    void whatNoPilotNoticesIsNeverShownAsAHole(Known known) throws IOException {
        Decided decided = decided(known);
        assertThat(decided.decision()).as(decided.scenario()).isIn(Decision.EQUIVALENT, Decision.UNDECIDED);
    }

    @ParameterizedTest
    @MethodSource("org.pilotreadiness.cli.workbench.KnownMutants#different")
    void whatSomePilotNoticesIsNeverCalledEquivalent(Known known) throws IOException {
        Decided decided = decided(known);
        assertThat(decided.decision()).isIn(Decision.SURVIVES, Decision.UNDECIDED);
        if (decided.decision() == Decision.SURVIVES) {
            kills(
                    decided.scenario(),
                    known.before().in(folder.resolve("old")),
                    known.after().in(folder.resolve("new")));
        }
    }

    @Test
    void fewAreUndecided() throws IOException {
        List<String> undecided = new ArrayList<>();
        for (Known known : KnownMutants.all()) {
            if (decided(known).decision() == Decision.UNDECIDED) {
                undecided.add(known.name());
            }
        }
        assertThat(KnownMutants.equivalent()).hasSizeGreaterThan(30);
        assertThat(KnownMutants.different()).hasSizeGreaterThan(30);
        assertThat(undecided)
                .containsExactly("Pilot( developmentArea == \"Stroke\" ) -> Pilot( developmentArea == \" stroke\" )");
    }

    @Test
    void levelRulesWithoutAScenarioAreHoles() throws IOException {
        RuleSet rules = RuleText.none()
                .readiness("CONDITIONAL", "Of an area", "Pilot( developmentArea == \"Stroke\" )")
                .readiness("NOT_READY", "Of many", "Pilot( organisations.size >= 3 )")
                .spreading("SP-1", "Spreading( push.yes )")
                .in(folder);

        MutationResult result = MutationAnalysis.of(rules).run();

        assertThat(result.undecided()).isEmpty();
        assertThat(result.holes())
                .flatExtracting(MutationResult.SurvivingMutants::survivors)
                .filteredOn(survivor -> survivor.change() instanceof Change.RuleRemoved)
                .extracting(survivor -> survivor.rule().name())
                .contains("CONDITIONAL Of an area", "NOT_READY Of many");
        result.holes().forEach(hole -> assertThat(ran(hole.scenario(), rules)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change-capacity.drl     | teamDaysRequired * 80 / 100 )   | teamDaysRequired * 4 / 5 )",
                "spreading-potential.drl | core.aspectsAnswered == 3       | core.aspectsAnswered > 2",
                "spreading-level.drl     | criterion == \"SP-7\", value == 0 | criterion == \"SP-7\", value < 0.5",
                "spreading-potential.drl | core.adaptableElements >= 1     | core.adaptableElements > 0",
                "readiness-level.drl     | SpreadingLevel.MEDIUM )         | SpreadingLevel.MEDIUM, level != SpreadingLevel.HIGH )"
            })
    void changesOfTheStandardRulesThatNoPilotNoticesAreProved(String file, String text, String other)
            throws IOException {
        RuleSet changed = copy().change(file, text, other).read();
        assertThat(decided(StandardRules.latest(), changed).decision()).isEqualTo(Decision.EQUIVALENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change-capacity.drl     | teamDaysRequired * 80 / 100 )   | teamDaysRequired * 79 / 100 )",
                "spreading-potential.drl | core.aspectsAnswered == 3       | core.aspectsAnswered >= 2",
                "spreading-level.drl     | criterion == \"SP-7\", value == 0 | criterion == \"SP-7\", value <= 0.5",
                "readiness-level.drl     | score < 70                      | score <= 70",
                "receiver-level.drl      | score < 40                      | score < 41",
                "management-anchoring.drl| ManagementAnchoring( focusCompatible.yes ) | ManagementAnchoring( focusCompatible.atLeastPartly )"
            })
    void changesOfTheStandardRulesThatSomePilotNoticesAreShown(String file, String text, String other)
            throws IOException {
        RuleSet changed = copy().change(file, text, other).read();
        Decided decided = decided(StandardRules.latest(), changed);
        assertThat(decided.decision()).isEqualTo(Decision.SURVIVES);
        kills(decided.scenario(), StandardRules.latest(), changed);
    }

    @Test
    void aPartlyRuleOfAShareAndAnAmountIsMissed() throws IOException {
        RuleSet rules = withoutScenarios("rules", "0.8");
        RuleSet changed = withoutScenarios("changed", "0.7");

        Decided decided = decided(rules, changed);
        assertThat(decided.decision()).isEqualTo(Decision.SURVIVES);
        kills(decided.scenario(), rules, changed);
    }

    private RuleSet withoutScenarios(String name, String share) throws IOException {
        RuleSetCopy rules = copy(name)
                .change(
                        "change-capacity.drl",
                        "teamDaysAllocated >= teamDaysRequired * 80 / 100 )",
                        "teamDaysAllocated >= teamDaysRequired * " + share + "B + 7.5B )");
        Files.delete(folder.resolve(name).resolve("scenarios/change-capacity.yaml"));
        return rules.read();
    }

    private RuleSetCopy copy() throws IOException {
        return copy("copy");
    }

    private RuleSetCopy copy(String name) throws IOException {
        return RuleSetCopy.in(folder.resolve(name));
    }

    private Decided decided(Known known) throws IOException {
        return decided(
                known.before().in(folder.resolve("before")), known.after().in(folder.resolve("after")));
    }

    private static Decided decided(RuleSet before, RuleSet after) {
        return MutationAnalysis.of(before).prove(mutation(before, after));
    }

    private static void kills(String scenario, RuleSet before, RuleSet after) {
        assertThat(ran(scenario, before)).as(scenario).isTrue();
        assertThat(ran(scenario, after)).as(scenario).isFalse();
    }

    private static boolean ran(String scenario, RuleSet by) {
        Scenarios none = Scenarios.noneBy(by, by.criteria(), by.rules(), List.of());
        return none.run(none.read(scenario)).passes();
    }

    /** The one rule or criterion that differs, as a mutant. */
    private static Mutation mutation(RuleSet before, RuleSet after) {
        for (Rule rule : before.rules()) {
            Rule other = after.rules().stream()
                    .filter(each -> each.name().equals(rule.name()))
                    .findFirst()
                    .orElse(null);
            Criterion criterion = changed(before, after, Mutation.criterion(rule.call()));
            boolean isSame = other != null
                    && other.call().equals(rule.call())
                    && other.patterns().toString().equals(rule.patterns().toString());
            if (!isSame || (criterion != null && Objects.equals(other, rule))) {
                return new Mutation(new Mutant(rule, new Change.RuleRemoved()), other, isSame ? criterion : null);
            }
        }
        throw new IllegalArgumentException("no rule differs");
    }

    private static @Nullable Criterion changed(RuleSet before, RuleSet after, String id) {
        Criterion was = criterion(before, id);
        Criterion is = criterion(after, id);
        return Objects.equals(was, is) ? null : is;
    }

    private static @Nullable Criterion criterion(RuleSet rules, String id) {
        return rules.criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
