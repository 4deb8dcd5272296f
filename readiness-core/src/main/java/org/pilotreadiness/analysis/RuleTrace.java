package org.pilotreadiness.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * A rule asked of the facts of one reading.
 *
 * @param rule the rule
 * @param holds whether it held, in at least one of the attempts
 * @param attempts each combination of facts that was tried, at least one and at most {@value #MOST_ATTEMPTS}; a rule about
 *     one fact has one
 */
public record RuleTrace(Rule rule, boolean holds, List<Attempt> attempts) {

    /** How many combinations of facts are kept. */
    public static final int MOST_ATTEMPTS = 100;

    private static final int MOST_REASONS = 4;

    /** Takes its own copy of the list. */
    public RuleTrace {
        attempts = List.copyOf(attempts);
    }

    /**
     * One combination of facts, one for each plain pattern.
     *
     * @param patterns all patterns of the rule in their order, also those after one that did not hold
     */
    public record Attempt(List<PatternTrace> patterns) {

        /** Takes its own copy of the list. */
        public Attempt {
            patterns = List.copyOf(patterns);
        }

        /** Whether all patterns held. */
        public boolean holds() {
            return patterns.stream().allMatch(PatternTrace::holds);
        }
    }

    /**
     * A pattern that did not hold.
     *
     * @param pattern the pattern and the facts it was asked of
     * @param conditions those of its conditions that would have to hold; empty when the pattern as a whole would have to
     */
    public record Missing(PatternTrace pattern, List<ConditionTrace> conditions) {

        /** Takes its own copy of the list. */
        public Missing {
            conditions = List.copyOf(conditions);
        }
    }

    /** What would have to become true for the rule to hold, by the attempt that lacks least; empty when it holds. */
    public List<Missing> missing() {
        return attempts.stream()
                .map(RuleTrace::missing)
                .min(Comparator.comparingInt(RuleTrace::size))
                .orElse(List.of());
    }

    /** The values that keep the rule from holding, or those by which it holds, each with its field, in plain English. */
    public List<String> reasons() {
        return List.copyOf(Reasons.of(this));
    }

    /** The rule with its file and line and whether it holds, and at most {@value #MOST_REASONS} of its reasons, a line each. */
    public List<String> why() {
        List<String> reasons = reasons();
        List<String> lines = new ArrayList<>();
        lines.add("rule \"" + rule.name() + "\" (" + rule.place() + ")" + (holds ? " holds:" : " does not hold:"));
        reasons.stream().limit(MOST_REASONS).forEach(value -> lines.add("  " + value));
        if (reasons.size() > MOST_REASONS) {
            lines.add("  and " + (reasons.size() - MOST_REASONS) + " more.");
        }
        return lines;
    }

    private static List<Missing> missing(Attempt attempt) {
        return attempt.patterns().stream()
                .filter(pattern -> !pattern.holds())
                .map(RuleTrace::missing)
                .toList();
    }

    private static Missing missing(PatternTrace pattern) {
        boolean isOfOneFact = pattern.pattern().quantifier() == Pattern.Quantifier.EACH
                && !pattern.facts().isEmpty();
        return new Missing(
                pattern,
                isOfOneFact
                        ? pattern.facts().get(0).conditions().stream()
                                .filter(condition -> !condition.holds())
                                .toList()
                        : List.of());
    }

    private static int size(List<Missing> missing) {
        return missing.stream()
                .mapToInt(each -> Math.max(1, each.conditions().size()))
                .sum();
    }
}
