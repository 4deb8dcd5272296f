package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.workbench.MutationResult.SurvivingMutants;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Tells whether the scenarios of a rule set are good enough: each rule is changed in small ways, and some scenario should
 * fail each time. For a change that none notices there is a scenario that would, or a proof that nothing changes, or it is said
 * that neither was found. Immutable and thread-safe.
 */
public final class MutationAnalysis {

    /** How much proving may cost: the number of proofs times that of the rules. */
    private static final long MOST_WORK = 120_000;

    private static final long FEWEST_PROOFS = 40;

    /** How often it is tried whether one scenario catches another survivor too. */
    private static final int MOST_RUNS = 20_000;

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
        return start().result(() -> {});
    }

    /** Makes ready to try all mutants, so that somebody can look on and be told at any time what was found so far. */
    public Running start() {
        return new Running(Mutation.all(ruleSet));
    }

    /** A test that may be under way. Thread-safe; its result is asked for once. */
    public final class Running {

        private final List<Mutation> mutations;
        private final AtomicReferenceArray<@Nullable Decided> decided;

        private Running(List<Mutation> mutations) {
            this.mutations = mutations;
            this.decided = new AtomicReferenceArray<>(mutations.size());
        }

        /** How many mutants there are. */
        public int size() {
            return mutations.size();
        }

        /**
         * Tries all mutants: first on the scenarios, then by proof those that none notices. Where these are more than can be
         * proved in a minute or so, the last of them stay undecided.
         *
         * @param step is told of each mutant that is done with, by any thread
         */
        public MutationResult result(Runnable step) {
            Map<String, List<Scenario>> inOrder = new ConcurrentHashMap<>();
            indices(mutations.size()).forEach(i -> {
                Mutation mutation = mutations.get(i);
                List<Scenario> nearest =
                        inOrder.computeIfAbsent(subject(mutation), MutationAnalysis.this::nearestFirst);
                if (isCaught(mutation, nearest)) {
                    decided.set(i, new Decided(mutation, Decision.CAUGHT, ""));
                    step.run();
                }
            });
            int[] left = IntStream.range(0, mutations.size())
                    .filter(i -> decided.get(i) == null)
                    .toArray();
            long most = Math.max(
                    FEWEST_PROOFS, MOST_WORK / Math.max(1, ruleSet.rules().size()));
            indices(left.length).forEach(i -> {
                Mutation mutation = mutations.get(left[i]);
                decided.set(left[i], i < most ? prove(mutation) : new Decided(mutation, Decision.UNDECIDED, ""));
                step.run();
            });
            return of(soFarDecided(), MOST_RUNS);
        }

        /** What was found of the mutants that are done with. */
        public MutationResult soFar() {
            return of(soFarDecided(), 0);
        }

        private static IntStream indices(int size) {
            return IntStream.range(0, size).parallel();
        }

        private List<Decided> soFarDecided() {
            List<Decided> all = new ArrayList<>();
            for (int i = 0; i < decided.length(); i++) {
                Decided each = decided.get(i);
                if (each != null) {
                    all.add(each);
                }
            }
            return all;
        }
    }

    private MutationResult of(List<Decided> all, int runs) {
        return new MutationResult(
                all.size(),
                mutants(all, Decision.CAUGHT).size(),
                holes(all, runs),
                mutants(all, Decision.EQUIVALENT),
                mutants(all, Decision.UNDECIDED));
    }

    /** What can come of a mutant. */
    enum Decision {
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
    record Decided(Mutation mutation, Decision decision, String scenario) {}

    private static List<Mutant> mutants(List<Decided> all, Decision decision) {
        return all.stream()
                .filter(each -> each.decision() == decision)
                .map(each -> each.mutation().mutant())
                .toList();
    }

    private boolean isCaught(Mutation mutation, List<Scenario> nearest) {
        if (nearest.isEmpty()) {
            return false;
        }
        Scenarios mutant = scenarios(mutation);
        return nearest.stream().anyMatch(scenario -> !mutant.run(scenario).passes());
    }

    /** What comes of a mutant that no scenario notices. */
    Decided prove(Mutation mutation) {
        try {
            return scenario(mutation)
                    .map(scenario -> new Decided(mutation, Decision.SURVIVES, scenario))
                    .orElse(new Decided(mutation, Decision.EQUIVALENT, ""));
        } catch (UndecidedException e) {
            return new Decided(mutation, Decision.UNDECIDED, "");
        }
    }

    /** A scenario that notices a mutant; empty when it is proved that there is none. */
    private Optional<String> scenario(Mutation mutation) throws UndecidedException {
        Scenarios mutant = scenarios(mutation);
        Rule rule = mutation.mutant().rule();
        if (rule.call() instanceof Call.Conflict) {
            return ConflictProof.between(rule, mutation.rule()).scenario(now, mutant);
        }
        Versions versions = new Versions(now, mutant);
        Call.Verdict verdict = rule.call() instanceof Call.AtMost atMost ? atMost.verdict() : null;
        return MutantProof.scenario(
                ruleSet,
                mutation,
                values -> versions.tell(values, verdict, wanted(mutation)).map(Versions.Told::text));
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
                        what -> what.equals("scores." + criterion.dimension().key()) || what.endsWith(".score"));
    }

    /** What a mutant decides otherwise, as scenarios name it. */
    private static String subject(Mutation mutation) {
        Call call = mutation.mutant().rule().call();
        if (call instanceof Call.AtMost atMost) {
            return Words.of(atMost.verdict());
        }
        if (call instanceof Call.Conflict) {
            return "conflicts";
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

    /**
     * A scenario may catch several survivors; then the later ones need none of their own.
     *
     * @param runs how often this is tried at most; past it each survivor has a scenario of its own
     */
    private List<SurvivingMutants> holes(List<Decided> all, int runs) {
        int[] runsLeft = {runs};
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
                                    && runsLeft[0]-- > 0
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
                ? criterion.dimension().equals(other.criterion().dimension())
                : subject(one).equals(subject(other));
    }

    private Scenarios scenarios(Mutation mutation) {
        return Scenarios.noneBy(
                ruleSet,
                mutation.criteria(ruleSet.criteria()),
                mutation.rules(ruleSet.rules()),
                mutation.rules(ruleSet.portfolioRules()));
    }
}
