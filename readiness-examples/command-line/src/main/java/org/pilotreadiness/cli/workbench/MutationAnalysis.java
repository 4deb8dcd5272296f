package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pilotreadiness.cli.workbench.MutationResult.SurvivingMutants;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Tells whether the scenarios of a rule set are good enough: each rule is changed in small ways, and some scenario should
 * fail each time. For a change that none notices there is a scenario that would, or a proof that nothing changes, or it is said
 * that neither was found. Immutable and thread-safe.
 */
public final class MutationAnalysis {

    private final RuleSet ruleSet;
    private final Scenarios now;

    private MutationAnalysis(RuleSet ruleSet, Scenarios now) {
        this.ruleSet = ruleSet;
        this.now = now;
    }

    /**
     * A test of the scenarios of a rule set. There may be none: then nothing is caught, and all are proposed.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     * @throws IllegalStateException when a scenario fails by the rules as they are, naming the first
     */
    public static MutationAnalysis of(RuleSet ruleSet) {
        Scenarios now = Scenarios.of(ruleSet);
        now.all().stream()
                .map(now::run)
                .filter(result -> !result.passes())
                .findFirst()
                .ifPresent(result -> {
                    throw new IllegalStateException("A scenario fails by the rules as they are: " + result);
                });
        return new MutationAnalysis(ruleSet, now);
    }

    /** Tries all mutants, on all cores. The same rule set gives the same result in the same order. */
    public MutationResult run() {
        List<Mutation> mutations = Mutation.all(ruleSet);
        Map<String, List<Scenario>> inOrder = new ConcurrentHashMap<>();
        List<Decided> all = mutations.parallelStream()
                .map(mutation -> decide(mutation, inOrder.computeIfAbsent(subject(mutation), this::nearestFirst)))
                .toList();
        return new MutationResult(
                mutations.size(),
                mutants(all, Decision.CAUGHT).size(),
                holes(all),
                mutants(all, Decision.EQUIVALENT),
                mutants(all, Decision.UNDECIDED));
    }

    private enum Decision {
        CAUGHT,
        SURVIVES,
        EQUIVALENT,
        UNDECIDED
    }

    /**
     * A mutant and what came of it.
     *
     * @param scenario that would catch it; empty but for survivors
     */
    private record Decided(Mutation mutation, Decision decision, String scenario) {}

    private static List<Mutant> mutants(List<Decided> all, Decision decision) {
        return all.stream()
                .filter(each -> each.decision() == decision)
                .map(each -> each.mutation().mutant())
                .toList();
    }

    private Decided decide(Mutation mutation, List<Scenario> nearest) {
        Scenarios mutant = scenarios(mutation);
        for (Scenario scenario : nearest) {
            if (!mutant.run(scenario).passes()) {
                return new Decided(mutation, Decision.CAUGHT, "");
            }
        }
        Versions versions = new Versions(now, mutant);
        Call.Verdict verdict = mutation.mutant().rule().call() instanceof Call.AtMost atMost ? atMost.verdict() : null;
        try {
            return MutantProof.scenario(
                            ruleSet,
                            mutation,
                            values -> versions.tell(values, verdict, wanted(mutation))
                                    .map(Versions.Told::text))
                    .map(scenario -> new Decided(mutation, Decision.SURVIVES, scenario))
                    .orElse(new Decided(mutation, Decision.EQUIVALENT, ""));
        } catch (UndecidedException e) {
            return new Decided(mutation, Decision.UNDECIDED, "");
        }
    }

    /** What a scenario may expect that notices a mutant, by what says most. */
    private static List<Predicate<String>> wanted(Mutation mutation) {
        String subject = subject(mutation);
        Criterion criterion = mutation.criterion();
        return criterion == null
                ? List.of(what -> what.equals(subject) || what.endsWith("." + subject))
                : List.of(
                        what -> what.startsWith("counts."),
                        what -> what.endsWith("lockers"),
                        what -> what.equals("scores." + Words.of(criterion.dimension())) || what.endsWith(".score"));
    }

    /** What a mutant decides otherwise, as scenarios name it. */
    private static String subject(Mutation mutation) {
        Call call = mutation.mutant().rule().call();
        if (call instanceof Call.AtMost atMost) {
            return Words.of(atMost.verdict());
        }
        return Mutation.criterion(call) + (mutation.criterion() == null ? "" : "*");
    }

    /** The scenarios that name it first: they most likely notice, and then no other need be run. */
    private List<Scenario> nearestFirst(String subject) {
        String id = subject.replace("*", "");
        boolean isStanding = subject.endsWith("*");
        return now.all().stream()
                .sorted(Comparator.comparing(scenario -> scenario.expected().entrySet().stream()
                        .noneMatch(each -> each.getKey().equals(id)
                                || each.getKey().endsWith("." + id)
                                || (isStanding && each.getValue().contains(id)))))
                .toList();
    }

    /** A scenario may catch several survivors; then the later ones need none of their own. */
    private List<SurvivingMutants> holes(List<Decided> all) {
        List<SurvivingMutants> holes = new ArrayList<>();
        List<Decided> left = new ArrayList<>(all);
        left.removeIf(each -> each.decision() != Decision.SURVIVES);
        while (!left.isEmpty()) {
            Decided first = left.get(0);
            Scenario scenario = now.read(first.scenario());
            List<Decided> caught = left.stream()
                    .filter(each -> each.equals(first)
                            || each.scenario().equals(first.scenario())
                            || (isAlike(each.mutation(), first.mutation())
                                    && !scenarios(each.mutation()).run(scenario).passes()))
                    .toList();
            left.removeAll(caught);
            String file = first.mutation().mutant().rule().file();
            holes.add(new SurvivingMutants(
                    caught.stream().map(each -> each.mutation().mutant()).toList(),
                    "scenarios/" + file.replaceAll("[.]drl$", ".yaml"),
                    first.scenario()));
        }
        return holes;
    }

    /** Whether a scenario that catches one may well catch the other. */
    private static boolean isAlike(Mutation one, Mutation other) {
        Criterion criterion = one.criterion();
        return (criterion != null && other.criterion() != null)
                ? criterion.dimension() == other.criterion().dimension()
                : subject(one).equals(subject(other));
    }

    private Scenarios scenarios(Mutation mutation) {
        return Scenarios.noneBy(ruleSet, mutation.criteria(ruleSet.criteria()), mutation.rules(ruleSet.rules()));
    }
}
