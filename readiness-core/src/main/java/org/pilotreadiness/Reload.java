package org.pilotreadiness;

import java.util.List;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.ruleset.RuleSet;

/** What became of a rule set after a change of its folder. */
public sealed interface Reload {

    /** The rules in use from now on. */
    RuleSet inUse();

    /**
     * The changed rules are sound, pass their scenarios and are in use.
     *
     * @param before the rules that were in use until now
     * @param inUse the changed rules
     */
    record Adopted(RuleSet before, RuleSet inUse) implements Reload {}

    /**
     * The changed rules are not taken into use; the last good ones stay.
     *
     * @param inUse the last good rules
     * @param problems why, by file and place: what is wrong with the rules, or which scenarios fail; never empty
     */
    record Refused(RuleSet inUse, List<Diagnostic> problems) implements Reload {
        /** Takes its own copy of the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
