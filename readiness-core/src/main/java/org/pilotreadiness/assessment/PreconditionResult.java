package org.pilotreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;

/**
 * How well one precondition is met.
 *
 * @param precondition which one
 * @param possibleScore 100 times the share of the weights that is met; null when no criterion counts at the gate
 * @param findings all its criteria, also those that do not count, in the order of the rule set
 */
public record PreconditionResult(
        Domain precondition, @Nullable Range<Score> possibleScore, List<Finding> findings) {

    /** Takes its own copy of the list. */
    public PreconditionResult {
        findings = List.copyOf(findings);
    }

    /** 100 times the share of the weights that is met; empty when the precondition is not assessed at this gate. */
    public Optional<Range<Score>> score() {
        return Optional.ofNullable(possibleScore);
    }
}
