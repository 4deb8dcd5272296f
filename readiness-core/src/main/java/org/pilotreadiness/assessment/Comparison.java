package org.pilotreadiness.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two assessments of a pilot, taken apart into what the pilot changed and what the rules changed. The parts
 * add up: one leads from the earlier assessment to one between, the other from there to the later one.
 *
 * @param whole all that differs
 * @param possiblePilotPart what differs because the pilot changed; null when the parts can not be told apart
 * @param possibleRulesPart what differs because the rules changed; null when the parts can not be told apart
 */
public record Comparison(
        Difference whole,
        @Nullable Difference possiblePilotPart,
        @Nullable Difference possibleRulesPart) {

    /** What a difference is due to. */
    public enum Cause {
        /** Nothing differs. */
        NONE,
        /** The pilot alone. */
        PILOT,
        /** The rules alone. */
        RULES,
        /** Both, and it is known which part is due to which. */
        BOTH,
        /** It was judged in another way, and the pilot may be another: which part is due to which can not be told. */
        UNKNOWN
    }

    /**
     * Compares two assessments when nothing else is known. By the same rules and with the same use of evidence all is due to
     * the pilot, else the parts can not be told apart.
     */
    public static Comparison of(Assessment earlier, Assessment later) {
        Difference whole = later.diff(earlier);
        return whole.isBySameRules() && whole.isAsOfSameDay() && earlier.evidenceUse() == later.evidenceUse()
                ? new Comparison(whole, whole, later.diff(later))
                : new Comparison(whole, null, null);
    }

    /** Compares two assessments of the very same pilot: all is due to the rules. */
    public static Comparison ofSamePilot(Assessment earlier, Assessment later) {
        Difference whole = later.diff(earlier);
        return new Comparison(whole, later.diff(later), whole);
    }

    /**
     * Compares two assessments by way of one between them, which has the rules of one and the pilot of the other: the later
     * pilot by the earlier rules, or the earlier pilot by the later rules.
     *
     * @throws IllegalArgumentException when the one between has the rules of neither
     */
    public static Comparison through(Assessment earlier, Assessment between, Assessment later) {
        Difference first = between.diff(earlier);
        Difference second = later.diff(between);
        if (first.isBySameRules()) {
            return new Comparison(later.diff(earlier), first, second);
        }
        if (second.isBySameRules()) {
            return new Comparison(later.diff(earlier), second, first);
        }
        throw new IllegalArgumentException("the assessment between has the rules of neither: "
                + between.ruleSet().sha256());
    }

    /** What differs because the pilot changed; empty when the parts can not be told apart. */
    public Optional<Difference> pilotPart() {
        return Optional.ofNullable(possiblePilotPart);
    }

    /** What differs because the rules changed; empty when the parts can not be told apart. */
    public Optional<Difference> rulesPart() {
        return Optional.ofNullable(possibleRulesPart);
    }

    /** What the difference is due to. */
    public Cause cause() {
        if (possiblePilotPart == null || possibleRulesPart == null) {
            return whole.isNone() ? Cause.NONE : Cause.UNKNOWN;
        }
        if (possibleRulesPart.isNone()) {
            return possiblePilotPart.isNone() ? Cause.NONE : Cause.PILOT;
        }
        return possiblePilotPart.isNone() ? Cause.RULES : Cause.BOTH;
    }
}
