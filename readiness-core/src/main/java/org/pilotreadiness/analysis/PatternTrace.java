package org.pilotreadiness.analysis;

import java.util.List;
import org.pilotreadiness.ruleset.language.Pattern;

/**
 * A pattern of a rule and the facts it was asked of.
 *
 * @param pattern the pattern
 * @param holds whether it held: the fact fits, some fact fits ({@code exists}), or none does ({@code not})
 * @param facts for a plain pattern the one fact, or none when there is no such fact; else all facts of that kind
 */
public record PatternTrace(Pattern pattern, boolean holds, List<FactTrace> facts) {

    /** Takes its own copy of the list. */
    public PatternTrace {
        facts = List.copyOf(facts);
    }
}
