package org.pilotreadiness.cli.workbench;

import java.util.List;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/**
 * What a change of the rules can do to any pilot there can be, not only to those at hand: each claim is proved, or shown by a
 * scenario, or said to be undecided.
 *
 * @param earlier the rule set as it was
 * @param later the rule set as it is
 * @param claims of each criterion that both have its value, whether it counts and whether it blocks; then of each dimension
 *     whether it has a score, and the score where both give one; then the levels, then of each rule about portfolios the conflicts
 */
public record ChangeProof(RuleSetIdentity earlier, RuleSetIdentity later, List<Claim> claims) {

    /** Takes its own copy of the list. */
    public ChangeProof {
        claims = List.copyOf(claims);
    }

    /** What the later rules can do that the earlier did not. The work is bounded, and the same for the same rules. */
    public static ChangeProof of(RuleSet earlier, RuleSet later) {
        return new ChangeProof(earlier.identity(), later.identity(), new ChangeProver(earlier, later).claims());
    }

    /** What may become lower or higher. */
    public enum Aspect {
        /** How far a criterion is met. */
        VALUE,
        /** Whether a criterion counts, or whether there is a score. */
        COUNTS,
        /** Whether a criterion blocks. */
        BLOCKS,
        /** The score of a precondition, of the spreading potential or of a receiver. */
        SCORE,
        /** A level. */
        LEVEL,
        /** Which pilots are in each other's way: higher where two are that were not. */
        CONFLICT
    }

    /**
     * What can become of one thing by the later rules, for pilots of which anything may be unknown: it is lower when either end
     * of its range is. That a criterion counts or blocks is higher than that it does not.
     *
     * @param subject the id of a criterion, else the score or level as scenario files name it
     * @param aspect what of it
     * @param lower whether it is lower for some pilot
     * @param higher whether it is higher for some pilot
     */
    public record Claim(String subject, Aspect aspect, Possibility lower, Possibility higher) {

        /** Whether it is proved to be the same for every pilot. */
        public boolean isSame() {
            return lower.state() == State.NEVER && higher.state() == State.NEVER;
        }

        /** Of what is better when there is less of it: the same with higher for lower. */
        @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped on purpose
        Claim turned() {
            return new Claim(subject, aspect, higher, lower);
        }
    }

    /** Whether something can be. */
    public enum State {
        /** It is proved that it cannot. */
        NEVER,
        /** A scenario shows it. */
        SHOWN,
        /** Neither was found within the bounds. */
        UNDECIDED
    }

    /**
     * Whether something can be, and what shows it.
     *
     * @param state whether it can be
     * @param scenario an entry of a scenario file that passes by the earlier rules and fails by the later; empty unless shown
     */
    public record Possibility(State state, String scenario) {

        static final Possibility NEVER = new Possibility(State.NEVER, "");
        static final Possibility UNDECIDED = new Possibility(State.UNDECIDED, "");

        static Possibility shown(String scenario) {
            return new Possibility(State.SHOWN, scenario);
        }
    }
}
