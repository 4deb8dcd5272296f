package org.pilotreadiness.cli.workbench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;

/** Proves that a mutant judges every pilot like the rules as they are, or finds a case in which it does not. */
final class MutantProof {

    /** How many criteria are set the other way to show a weight; so many always outweigh one. */
    private static final int MOST_OTHERS = 60;

    private final RuleSet ruleSet;
    private final Mutation mutation;
    private final Translation translation;
    private final Function<Map<String, Object>, Optional<String>> shown;
    private final Budget budget = new Budget();
    private @Nullable String scenario;
    private boolean isOpen;

    private MutantProof(RuleSet ruleSet, Mutation mutation, Function<Map<String, Object>, Optional<String>> shown) {
        this.ruleSet = ruleSet;
        this.mutation = mutation;
        this.translation = new Translation(ruleSet.criteria());
        this.shown = shown;
    }

    /**
     * A scenario that comes out otherwise by the mutant.
     *
     * @param shown runs a case on both and gives the scenario that tells them apart, if the case does
     * @return empty when it is proved that there is none
     * @throws UndecidedException when neither is found
     */
    static Optional<String> scenario(
            RuleSet ruleSet, Mutation mutation, Function<Map<String, Object>, Optional<String>> shown)
            throws UndecidedException {
        MutantProof proof = new MutantProof(ruleSet, mutation, shown);
        proof.decide();
        if (proof.scenario == null && proof.isOpen) {
            throw new UndecidedException("a mutant");
        }
        return Optional.ofNullable(proof.scenario);
    }

    private void decide() {
        Call call = mutation.mutant().rule().call();
        Criterion after = mutation.criterion();
        if (after != null) {
            mutation.before(ruleSet).ifPresent(before -> criterion(before, after));
            return;
        }
        Graded original = graded(call, false);
        Graded mutant = graded(call, true);
        ask(List.of(original.isAbove(mutant), mutant.isAbove(original)));
    }

    private Graded graded(Call call, boolean isMutant) {
        var rules = isMutant ? mutation.rules(ruleSet.rules()) : ruleSet.rules();
        return call instanceof Call.AtMost atMost
                ? Graded.ofLevel(atMost.verdict(), rules, translation)
                : Graded.ofCriterion(Mutation.criterion(call), rules, translation);
    }

    /** Tries cases for which one of these formulas holds; whether there is one. */
    private boolean ask(List<Formula> differences) {
        Proof proof = Proof.ofWitnesses(differences, budget);
        boolean isFound = false;
        for (Formula difference : differences) {
            try {
                Optional<Map<String, Object>> witness = scenario == null ? proof.witness(difference) : Optional.empty();
                isFound |= witness.isPresent();
                scenario = scenario == null ? witness.flatMap(shown).orElse(null) : scenario;
            } catch (UndecidedException e) {
                isOpen = true;
            }
        }
        isOpen |= isFound;
        return isFound || scenario != null;
    }

    /** What a criterion is to pilots: whether it counts, whether it blocks, what it weighs. */
    private void criterion(Criterion before, Criterion after) {
        ask(List.of(ofGate(before, after, pilot -> before.countsFor(pilot) != after.countsFor(pilot))));
        ask(List.of(Formula.all(
                ofGate(before, after, pilot -> before.blocks(pilot) != after.blocks(pilot)),
                graded(before).isLowest())));
        if (before.weight() != after.weight()) {
            weight(before);
        }
    }

    /** Something that depends on where these criteria count and block. */
    static Formula ofGate(Criterion one, Criterion other, Predicate<Pilot> holds) {
        Set<String> fields = new LinkedHashSet<>();
        for (Criterion criterion : List.of(one, other)) {
            fields.addAll(
                    criterion.countsFrom() != null || criterion.countsUntil() != null ? Set.of("gate") : Set.of());
            fields.addAll(criterion.onlyCrossSector() ? Set.of("organisations") : Set.of());
            fields.addAll(criterion.onlyInScenario() != null ? Set.of("scenario") : Set.of());
        }
        return Translation.of(fields, holds);
    }

    private Graded graded(Criterion criterion) {
        return Graded.ofCriterion(criterion.id(), ruleSet.rules(), translation);
    }

    /**
     * A weight matters where another criterion counts that is met otherwise. It shows most where few others count, and where
     * all of those are met otherwise.
     */
    private void weight(Criterion own) {
        List<Criterion> others = ruleSet.criteria().stream()
                .filter(other ->
                        other.dimension().equals(own.dimension()) && !other.id().equals(own.id()))
                .toList();
        boolean matters = false;
        for (Criterion other : others) {
            Formula together = ofGate(own, other, pilot -> own.countsFor(pilot) && other.countsFor(pilot));
            matters = matters || ask(List.of(Formula.all(together, graded(own).differs(graded(other)))));
        }
        for (Gate gate : own.countsFrom() == null ? new Gate[] {Gate.SPREAD} : Gate.values()) {
            if (matters && own.countsAt(gate)) {
                extreme(own, others, gate, true);
                extreme(own, others, gate, false);
            }
        }
    }

    /** Tries a case in which a criterion is met, or not, and as many others as can be are the other way. */
    private void extreme(Criterion own, List<Criterion> others, Gate gate, boolean isOwnMet) {
        Formula extreme = Formula.all(
                ofGate(own, own, pilot -> own.countsFor(pilot) && (own.countsFrom() == null || pilot.gate() == gate)),
                end(own, isOwnMet));
        for (Criterion other : others.subList(0, Math.min(others.size(), MOST_OTHERS))) {
            Formula more = Formula.all(extreme, end(other, !isOwnMet));
            extreme = scenario == null && holds(more) ? more : extreme;
        }
        ask(List.of(extreme));
    }

    private Formula end(Criterion criterion, boolean isMet) {
        return isMet ? graded(criterion).isHighest() : graded(criterion).isLowest();
    }

    private boolean holds(Formula formula) {
        try {
            return Proof.ofWitnesses(List.of(formula), budget).witness(formula).isPresent();
        } catch (UndecidedException e) {
            return false;
        }
    }
}
