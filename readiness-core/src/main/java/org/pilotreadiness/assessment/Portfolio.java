package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/**
 * Many pilots side by side. The order in which they were given means nothing: what has no other order is in that of the
 * pilots' ids. Immutable.
 *
 * @param ruleSet the rules the pilots were assessed by
 * @param ranking the pilots by gate, in the order of the gates; within a gate by level (what is certain, then what is possible),
 *     then by the fewest settled blockers, then by the certain readiness score
 * @param conflicts which pilots are in each other's way, by the names of the rules that say so
 * @param possibleConflicts which pilots of unknown development area may be in another's way, by the names of the rules
 * @param blocking the criteria that block a pilot or may, the one that blocks most pilots for certain first, then the one that
 *     may block most, then in the order of the rule set
 * @param participations the organisations, the one that takes part in most pilots first, then in the order of their names
 */
public record Portfolio(
        RuleSetIdentity ruleSet,
        List<GateRanking> ranking,
        List<Conflict> conflicts,
        List<PossibleConflict> possibleConflicts,
        List<BlockingCriterion> blocking,
        List<Participation> participations) {

    /** Takes its own copies of the lists. */
    public Portfolio {
        ranking = List.copyOf(ranking);
        conflicts = List.copyOf(conflicts);
        possibleConflicts = List.copyOf(possibleConflicts);
        blocking = List.copyOf(blocking);
        participations = List.copyOf(participations);
    }

    /** One line: how many pilots and conflicts, and the rules. */
    @Override
    public String toString() {
        int pilots =
                ranking.stream().mapToInt(each -> each.assessments().size()).sum();
        return "portfolio of " + pilots + ", " + conflicts.size() + " in conflict, by " + ruleSet;
    }
}
