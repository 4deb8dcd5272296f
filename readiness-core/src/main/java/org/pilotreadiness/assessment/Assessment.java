package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/**
 * What a rule set says of a pilot. Immutable; equal when pilot and rules say the same.
 *
 * @param pilot the pilot's id
 * @param title the pilot's title
 * @param gate the gate it was assessed at
 * @param ruleSet the rules it was assessed by
 * @param readiness how ready it is
 * @param preconditions all four, in their order, also those not assessed
 * @param blockers what stops it, settled ones first, then possible ones, each in the order of the rule set; may be empty
 * @param spreading how well its solution can spread
 * @param receivers how well it fits each receiver, in the order of the pilot; empty when none are known
 * @param openQuestions the unknown fields that something depends on, in the order of the criteria; may be empty
 */
public record Assessment(
        String pilot,
        String title,
        Gate gate,
        RuleSetIdentity ruleSet,
        ReadinessResult readiness,
        List<PreconditionResult> preconditions,
        List<Blocker> blockers,
        SpreadingResult spreading,
        List<ReceiverResult> receivers,
        List<OpenQuestion> openQuestions) {

    /** Takes its own copies of the lists. */
    public Assessment {
        preconditions = List.copyOf(preconditions);
        blockers = List.copyOf(blockers);
        receivers = List.copyOf(receivers);
        openQuestions = List.copyOf(openQuestions);
    }

    /**
     * The result of one precondition.
     *
     * @throws IllegalArgumentException when the dimension is not a precondition
     */
    public PreconditionResult precondition(Dimension precondition) {
        return preconditions.stream()
                .filter(result -> result.precondition() == precondition)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(precondition + " is no precondition"));
    }

    /** What differs from an earlier assessment, of the same pilot as a rule. */
    public Difference diff(Assessment earlier) {
        return Difference.between(earlier, this);
    }
}
