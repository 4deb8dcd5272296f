package org.pilotreadiness.scenario;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.internal.engine.reader.RuleReader;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.internal.judging.LevelRules;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.ScenarioEntry.Rest;
import org.pilotreadiness.scenario.ScenarioResult.Disagreement;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;

/** The scenario tests of one rule set. Thread-safe. */
public final class Scenarios {

    private final RuleSet ruleSet;
    private final Judge judge;

    /** Judges by the same rules, run by Drools; null when nobody asks what Drools says. */
    private final @Nullable Judge drools;

    private final List<Scenario> all;

    Scenarios(RuleSet ruleSet, Judge judge, List<Scenario> all) {
        this(ruleSet, judge, null, all);
    }

    Scenarios(RuleSet ruleSet, Judge judge, @Nullable Judge drools, List<Scenario> all) {
        this.ruleSet = ruleSet;
        this.judge = judge;
        this.drools = drools;
        this.all = List.copyOf(all);
    }

    /**
     * The scenarios in the rule set's folder {@code scenarios}, run by {@link RuleEngine#READER}.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     */
    public static Scenarios of(RuleSet ruleSet) {
        return of(ruleSet, RuleEngine.READER);
    }

    /**
     * The scenarios in the rule set's folder {@code scenarios}, run by this engine.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     * @throws IllegalStateException when the engine is {@link RuleEngine#DROOLS} and Drools is not on the class path
     */
    public static Scenarios of(RuleSet ruleSet, RuleEngine engine) {
        List<Scenario> all = read(ruleSet);
        return new Scenarios(ruleSet, new Judge(ruleSet, engine), all);
    }

    /**
     * The scenarios in the rule set's folder {@code scenarios}, run by both engines: one of which they do not say the same
     * fails, whatever it expects.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     * @throws IllegalStateException when Drools is not on the class path
     */
    public static Scenarios onBothEngines(RuleSet ruleSet) {
        List<Scenario> all = read(ruleSet);
        return new Scenarios(
                ruleSet, new Judge(ruleSet, RuleEngine.READER), new Judge(ruleSet, RuleEngine.DROOLS), all);
    }

    /** None, but with a way to run some by other criteria and rules than the rule set's own, which stay what they may expect. */
    public static Scenarios noneBy(
            RuleSet ruleSet, List<Criterion> criteria, List<Rule> rules, List<Rule> portfolioRules) {
        return new Scenarios(
                ruleSet,
                new Judge(
                        ruleSet.identity(),
                        ruleSet.domains(),
                        criteria,
                        rules,
                        portfolioRules,
                        ruleSet.evidenceMonths(),
                        RuleReader::of),
                List.of());
    }

    private static List<Scenario> read(RuleSet ruleSet) {
        ScenarioReader reader = new ScenarioReader(ruleSet.criteria(), ruleSet.localType());
        ruleSet.scenarioFiles().forEach(reader::read);
        if (!reader.problems().isEmpty()) {
            throw new InvalidRuleSetException(reader.problems());
        }
        return reader.scenarios();
    }

    /**
     * The first scenario in a text, which stands in no file.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with it
     */
    public Scenario read(String text) {
        ScenarioReader reader = new ScenarioReader(ruleSet.criteria(), ruleSet.localType());
        reader.read("", text.getBytes(StandardCharsets.UTF_8));
        if (!reader.problems().isEmpty()) {
            throw new InvalidRuleSetException(reader.problems());
        }
        return reader.scenarios().get(0);
    }

    /** All scenarios, in the order of files and entries; may be empty. */
    public List<Scenario> all() {
        return all;
    }

    /**
     * All scenarios, in the order of files and entries, for a test of each.
     *
     * @throws IllegalStateException when there are none, since a test that runs nothing shows nothing
     */
    public Stream<Scenario> tests() {
        if (all.isEmpty()) {
            throw new IllegalStateException(
                    "The rule set (" + ruleSet.identity().id() + ") has no scenario.");
        }
        return all.stream();
    }

    /** Runs all scenarios, in their order. */
    public List<ScenarioResult> runAll() {
        return all.stream().map(this::run).toList();
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        List<Mismatch> mismatches = new ArrayList<>();
        Map<String, String> outcome = outcome(scenario);
        scenario.expected().forEach((what, expected) -> {
            String actual = outcome.getOrDefault(what, "nothing");
            if (!actual.equals(expected)) {
                mismatches.add(new Mismatch(what, expected, actual));
            }
        });
        return new ScenarioResult(
                scenario,
                mismatches,
                drools == null ? List.of() : disagreements(drools, scenario),
                reasons(scenario, mismatches));
    }

    private List<String> reasons(Scenario scenario, List<Mismatch> mismatches) {
        FailureExplanation explanation = new FailureExplanation(this, scenario);
        List<String> lines = mismatches.stream()
                .flatMap(mismatch -> explanation.of(mismatch).stream())
                .distinct()
                .flatMap(rule -> rule.pessimistic().why().stream())
                .limit(ScenarioResult.MOST_REASONS + 1)
                .toList();
        return lines.size() > ScenarioResult.MOST_REASONS
                ? Stream.concat(lines.stream().limit(ScenarioResult.MOST_REASONS - 1), Stream.of("…"))
                        .toList()
                : lines;
    }

    /** What the engines say otherwise, in both readings, whether it is expected or not. */
    private List<Disagreement> disagreements(Judge drools, Scenario scenario) {
        Map<String, String> toDrools = outcome(drools, scenario, Rest.UNKNOWN);
        List<Disagreement> disagreements = new ArrayList<>();
        outcome(judge, scenario, Rest.UNKNOWN).forEach((what, toReader) -> {
            String other = toDrools.getOrDefault(what, "nothing");
            if (!other.equals(toReader)) {
                disagreements.add(new Disagreement(what, toReader, other));
            }
        });
        return disagreements;
    }

    /**
     * What comes out of a scenario, by name and in the words of scenario files: {@code MA-1} is {@code not met to met},
     * {@code scores.data-support} is {@code 61 to 78}; where totals are given, the levels; where several pilots are, who is in
     * another's way.
     */
    public Map<String, String> outcome(Scenario scenario) {
        return outcome(judge, scenario, scenario.rest());
    }

    /**
     * What the rules say of a pilot that stands in no scenario.
     *
     * @param asOf the day as of which it is judged; null to take each criterion to be within its dates
     */
    public Assessment assess(Pilot pilot, @Nullable LocalDate asOf) {
        return judge.asOf(asOf).assess(pilot);
    }

    private static Map<String, String> outcome(Judge judge, Scenario scenario, Rest rest) {
        if (scenario.isOfPortfolio()) {
            return Outcome.ofPortfolio(judge.conflicts(), scenario.pilots());
        }
        TotalsEntry totals = scenario.totals();
        return totals == null
                ? Outcome.of(judge.asOf(scenario.asOf()).assess(scenario.pilot()), rest)
                : levels(judge.levels(), scenario.pilot(), new Totals(totals));
    }

    /** What comes out of pilots side by side, by the names and in the words of scenario files. */
    public Map<String, String> outcome(List<Pilot> pilots) {
        return Outcome.ofPortfolio(judge.conflicts(), pilots);
    }

    /**
     * The facts that the rules for a level read in a scenario.
     *
     * @param receiver the id of the receiver whose fit it is; empty for a level of the pilot
     * @param isBest whether everything unknown is at its best, else at its worst
     * @return empty when there is no such receiver
     */
    public List<Object> levelFacts(Scenario scenario, Call.Verdict level, String receiver, boolean isBest) {
        TotalsEntry totals = scenario.totals();
        return totals == null
                ? judge.asOf(scenario.asOf()).levelFacts(scenario.pilot(), level, receiver, isBest)
                : new Totals(totals).facts(scenario.pilot(), level);
    }

    /** The rules that they test. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    private static Map<String, String> levels(LevelRules rules, Pilot pilot, Totals totals) {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put(
                Words.of(Call.Verdict.READINESS),
                Words.of(rules.readiness(pilot, totals.scores(), totals.blockers(), totals.potential())));
        levels.put(
                Words.of(Call.Verdict.SPREADING_POTENTIAL),
                Words.of(rules.spreadingPotential(pilot, totals.scores(), totals.values())));
        levels.put(
                Words.of(Call.Verdict.RECEIVER_FIT),
                Words.of(rules.receiverFit(pilot, totals.scores(), totals.values())));
        return levels;
    }
}
