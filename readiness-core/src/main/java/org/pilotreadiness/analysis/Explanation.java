package org.pilotreadiness.analysis;

import java.util.List;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * Why a criterion came out as it did for a pilot, or for one of its receivers.
 *
 * @param criterion the criterion
 * @param receiver the receiver's id; empty for criteria of the pilot itself
 * @param fulfilment how far it is met, as in the assessment
 * @param rules its rules, the one that says met first; the criterion is not met where none holds
 */
public record Explanation(
        Criterion criterion, String receiver, Range<Fulfilment> fulfilment, List<RuleExplanation> rules) {

    /** Takes its own copy of the list. */
    public Explanation {
        rules = List.copyOf(rules);
    }

    /**
     * A rule in both readings.
     *
     * @param pessimistic with everything unknown at its worst
     * @param optimistic with everything unknown at its best; the same when all that the rule reads is known
     */
    public record RuleExplanation(RuleTrace pessimistic, RuleTrace optimistic) {}
}
