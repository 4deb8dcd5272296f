package org.pilotreadiness.cli.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;

/** Tells whether a rule of two rule sets that is written otherwise still says the same. */
final class SameMeaning {

    private final Translation translation;
    private final RuleSet earlier;

    SameMeaning(RuleSet earlier, RuleSet later) {
        this.earlier = earlier;
        this.translation = new Translation(Stream.of(earlier, later)
                .flatMap(rules -> rules.criteria().stream())
                .toList());
    }

    /** Whether it is proved that both hold for the same pilots and decide the same; false where that was not decided. */
    boolean isProved(Rule before, Rule after) {
        try {
            return before.call() instanceof Call.Conflict
                    ? ConflictProof.between(before, after).isSame(earlier)
                    : before.call().equals(after.call()) && isSame(before, after);
        } catch (UndecidedException e) {
            return false;
        }
    }

    private boolean isSame(Rule before, Rule after) throws UndecidedException {
        Formula was = translation.of(before);
        Formula is = translation.of(after);
        List<Formula> differences = List.of(Formula.all(was, Formula.not(is)), Formula.all(is, Formula.not(was)));
        Proof proof = Proof.ofWitnesses(differences, new Budget());
        for (Formula difference : differences) {
            if (proof.witness(difference).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
