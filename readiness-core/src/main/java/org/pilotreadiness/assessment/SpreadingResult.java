package org.pilotreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.SpreadingLevel;

/**
 * How well a solution can spread.
 *
 * @param level the spreading potential
 * @param possibleScore 100 times the share of the weights that is met; null when the rule set asks nothing of spreading
 * @param findings the criteria of spreading potential, in the order of the rule set
 */
public record SpreadingResult(
        Range<SpreadingLevel> level, @Nullable Range<Score> possibleScore, List<Finding> findings) {

    /** Takes its own copy of the list. */
    public SpreadingResult {
        findings = List.copyOf(findings);
    }

    /** 100 times the share of the weights that is met; empty when the rule set asks nothing of spreading. */
    public Optional<Range<Score>> score() {
        return Optional.ofNullable(possibleScore);
    }
}
