package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.diagnostic.TooMuchWorkException;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * One rule matched against facts, pattern by pattern. Facts that are tied by {@code field == $earlier} are looked up by hash,
 * so the work grows with the facts and what they match, not with their product. Thread-safe.
 */
public final class RuleMatcher {

    private static final Object[] NONE = {};

    /** The action of nobody who only wants to know whether a rule matches. */
    private static final Nothing NOTHING = new Nothing();

    /** How many facts are tried for all patterns of a rule together. */
    static final int MOST_TRIED = 10_000_000;

    private final String name;
    private final PatternMatcher[] patterns;

    /** By pattern: whether its fact is named further down, so that each that matches leads on; else the first will do. */
    private final boolean[] isNamed;

    private final int[] named;
    private final int lastNamed;

    public RuleMatcher(Rule rule) {
        Scopes scopes = Scopes.of(rule);
        this.name = rule.name();
        this.named = rule.call().facts().stream()
                .mapToInt(variable -> Scopes.index(rule, variable))
                .toArray();
        int last = -1;
        Set<Integer> names = new HashSet<>();
        for (int index : named) {
            names.add(index);
            last = Math.max(last, index);
        }
        List<PatternMatcher> compiled = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            names.addAll(scopes.others(i));
            compiled.add(new PatternMatcher(rule.patterns().get(i), i, scopes));
        }
        this.patterns = compiled.toArray(PatternMatcher[]::new);
        this.lastNamed = last;
        this.isNamed = new boolean[patterns.length];
        names.forEach(index -> isNamed[index] = true);
    }

    /** Whether the rule matches these facts. */
    public boolean matches(List<?> facts) {
        return match(new FactIndex(facts), NOTHING, NOTHING);
    }

    /**
     * Matches the rule and applies the action: for each combination of facts that the rule's call names, or just once when it
     * names none.
     *
     * @throws TooMuchWorkException when there are more combinations than are tried
     */
    <V> boolean match(FactIndex facts, RuleAction<V> action, V verdict) {
        return new Run<>(facts, action, verdict, new Object[patterns.length]).match(0);
    }

    /** One run of the rule. */
    private final class Run<V> {

        private final FactIndex facts;
        private final RuleAction<V> action;
        private final V verdict;
        private final Object[] found;
        private long tried;

        Run(FactIndex facts, RuleAction<V> action, V verdict, Object[] found) {
            this.facts = facts;
            this.action = action;
            this.verdict = verdict;
            this.found = found;
        }

        /** Goes on with the pattern at an index; true when it matched. Below the last named pattern one match is enough. */
        boolean match(int index) {
            if (index == patterns.length) {
                action.apply(verdict, named(found));
                return true;
            }
            PatternMatcher pattern = patterns[index];
            if (!isNamed[index]) {
                return pattern.holds(facts, found) && match(index + 1);
            }
            List<?> candidates = pattern.candidates(facts, found);
            if (index > 0 && index == lastNamed && !action.canChange(verdict, found[named[0]], candidates)) {
                return true;
            }
            boolean hasMatched = false;
            tried += candidates.size();
            if (tried > MOST_TRIED) {
                throw new TooMuchWorkException("The rule (" + name
                        + ") was not worked out: there are more combinations of what" + " the pilot lists than the "
                        + MOST_TRIED + " that are tried. Maybe tie its patterns by id.");
            }
            for (int i = 0; i < candidates.size(); i++) {
                Object fact = candidates.get(i);
                if (pattern.matches(fact, found)) {
                    found[index] = fact;
                    hasMatched |= match(index + 1);
                    if (hasMatched && index > lastNamed) {
                        return true;
                    }
                }
            }
            return hasMatched;
        }
    }

    private Object[] named(Object[] found) {
        if (named.length == 0) {
            return NONE;
        }
        Object[] facts = new Object[named.length];
        for (int i = 0; i < named.length; i++) {
            facts[i] = found[named[i]];
        }
        return facts;
    }

    private record Nothing() implements RuleAction<Nothing> {

        @Override
        public boolean canChange(Nothing nothing) {
            return true;
        }

        @Override
        public void apply(Nothing nothing, Object[] named) {
            // Matching is all that is asked for.
        }
    }
}
