package org.pilotreadiness.cli.workbench;

import java.util.List;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/**
 * What differs between two rule sets. Where rules stand, in which file and order, makes no difference.
 *
 * @param earlier the rule set as it was
 * @param later the rule set as it is
 * @param changes criteria in the order of the later rule set, then level rules; what is gone stands last in each
 */
public record RuleSetChange(RuleSetIdentity earlier, RuleSetIdentity later, List<SubjectChange> changes) {

    /** Takes its own copy of the list. */
    public RuleSetChange {
        changes = List.copyOf(changes);
    }

    /** What differs between an earlier and a later rule set. */
    public static RuleSetChange between(RuleSet earlier, RuleSet later) {
        return new RuleSetChange(
                earlier.identity(),
                later.identity(),
                Subjects.changes(
                        new Subjects(earlier).all(), new Subjects(later).all(), new SameMeaning(earlier, later)));
    }
}
