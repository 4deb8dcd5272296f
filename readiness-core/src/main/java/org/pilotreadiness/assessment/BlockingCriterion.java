package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * A criterion that blocks pilots.
 *
 * @param criterion the criterion
 * @param settled the ids of the pilots that it blocks for certain, in their order; may be empty
 * @param possible the ids of those that it may block, in their order; may be empty
 */
public record BlockingCriterion(Criterion criterion, List<String> settled, List<String> possible) {

    /** Takes its own copies of the lists. */
    public BlockingCriterion {
        settled = List.copyOf(settled);
        possible = List.copyOf(possible);
    }
}
