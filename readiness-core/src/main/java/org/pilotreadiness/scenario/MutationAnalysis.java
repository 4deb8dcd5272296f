package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.reader.RuleReader;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.MutationResult.SurvivingMutants;

/**
 * Tells whether the scenarios of a rule set are good enough: each rule is changed in small ways, and some scenario should
 * fail each time. For a change that none notices a scenario is searched that would. Immutable and thread-safe.
 */
public final class MutationAnalysis {

    private final RuleSet ruleSet;
    private final List<Scenario> scenarios;

    private MutationAnalysis(RuleSet ruleSet, List<Scenario> scenarios) {
        this.ruleSet = ruleSet;
        this.scenarios = scenarios;
    }

    /**
     * A test of the scenarios of a rule set. There may be none: then nothing is caught, and all are proposed.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     * @throws IllegalStateException when a scenario fails by the rules as they are, naming the first
     */
    public static MutationAnalysis of(RuleSet ruleSet) {
        List<Scenario> scenarios = Scenarios.read(ruleSet);
        Scenarios now = new Scenarios(ruleSet, judge(ruleSet, null), scenarios);
        scenarios.stream()
                .map(now::run)
                .filter(result -> !result.passes())
                .findFirst()
                .ifPresent(result -> {
                    throw new IllegalStateException("A scenario fails by the rules as they are: " + result);
                });
        return new MutationAnalysis(ruleSet, scenarios);
    }

    /** Tries all mutants, on all cores. The same rule set gives the same result in the same order. */
    public MutationResult run() {
        List<Mutation> mutations = Mutation.all(ruleSet);
        Map<String, List<Scenario>> inOrder = new ConcurrentHashMap<>();
        List<Verdict> verdicts = mutations.parallelStream()
                .map(mutation -> {
                    List<Scenario> nearest = inOrder.computeIfAbsent(subject(mutation), this::nearestFirst);
                    return verdict(mutation, nearest);
                })
                .toList();
        List<Mutant> equivalents = verdicts.stream()
                .filter(verdict -> !verdict.isCaught() && verdict.proposal() == null)
                .map(verdict -> verdict.mutation().mutant())
                .toList();
        int caught = (int) verdicts.stream().filter(Verdict::isCaught).count();
        return new MutationResult(mutations.size(), caught, holes(verdicts), equivalents);
    }

    private record Verdict(
            Mutation mutation, boolean isCaught, @Nullable Proposal proposal) {}

    private Verdict verdict(Mutation mutation, List<Scenario> nearest) {
        Scenarios changed = new Scenarios(ruleSet, judge(ruleSet, mutation), List.of());
        for (Scenario scenario : nearest) {
            if (!changed.run(scenario).passes()) {
                return new Verdict(mutation, true, null);
            }
        }
        Optional<Proposal> found = DistinguishingScenario.find(ruleSet, mutation);
        return new Verdict(mutation, false, found.orElse(null));
    }

    /** What a mutant decides otherwise, as scenarios name it. */
    private static String subject(Mutation mutation) {
        Call call = mutation.mutant().rule().call();
        if (call instanceof Call.AtMost atMost) {
            return Words.of(atMost.verdict());
        }
        String id = call instanceof Call.Met met ? met.criterion() : ((Call.PartlyMet) call).criterion();
        return mutation.criterion() == null ? id : id + "*";
    }

    /** The scenarios that name it first: they most likely notice, and then no other need be run. */
    private List<Scenario> nearestFirst(String subject) {
        String id = subject.replace("*", "");
        boolean isStanding = subject.endsWith("*");
        return scenarios.stream()
                .sorted(Comparator.comparing(scenario -> scenario.expected().entrySet().stream()
                        .noneMatch(each -> each.getKey().equals(id)
                                || each.getKey().endsWith("." + id)
                                || (isStanding && each.getValue().contains(id)))))
                .toList();
    }

    /** A proposal may catch several survivors; then the later ones need none of their own. */
    private List<SurvivingMutants> holes(List<Verdict> verdicts) {
        List<SurvivingMutants> holes = new ArrayList<>();
        List<Verdict> left = new ArrayList<>(
                verdicts.stream().filter(verdict -> verdict.proposal() != null).toList());
        while (!left.isEmpty()) {
            Verdict first = left.get(0);
            Rule rule = first.mutation().mutant().rule();
            String file = "scenarios/" + rule.file().replaceAll("[.]drl$", ".yaml");
            String text = first.proposal() == null ? "" : first.proposal().text();
            Scenario scenario = Scenarios.read(ruleSet, file, text);
            List<Verdict> caught = left.stream()
                    .filter(verdict -> verdict.equals(first) || isCaughtBy(scenario, verdict.mutation()))
                    .toList();
            left.removeAll(caught);
            holes.add(new SurvivingMutants(
                    caught.stream().map(verdict -> verdict.mutation().mutant()).toList(), file, text));
        }
        return holes;
    }

    private boolean isCaughtBy(Scenario scenario, Mutation mutation) {
        return !new Scenarios(ruleSet, judge(ruleSet, mutation), List.of())
                .run(scenario)
                .passes();
    }

    private static Judge judge(RuleSet ruleSet, @Nullable Mutation mutation) {
        return mutation == null
                ? new Judge(ruleSet.identity(), ruleSet.criteria(), ruleSet.rules(), RuleReader::of)
                : new Judge(
                        ruleSet.identity(),
                        mutation.criteria(ruleSet.criteria()),
                        mutation.rules(ruleSet.rules()),
                        RuleReader::of);
    }
}
