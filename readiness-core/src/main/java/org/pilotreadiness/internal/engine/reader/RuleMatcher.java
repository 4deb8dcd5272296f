package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;

/** One rule asked of facts without an engine, pattern by pattern: quick to make, and quick while facts are few. Thread-safe. */
public final class RuleMatcher {

    private static final Object[] NONE = {};

    private final List<Part> parts = new ArrayList<>();
    private final int[] named;

    /**
     * A pattern.
     *
     * @param isSome whether some fact of the type must pass the test, or none may
     * @param isNamed whether its fact is named further down, so that each that fits leads on; else the first will do
     */
    private record Part(Class<?> type, Test test, boolean isSome, boolean isNamed) {

        boolean fits(Object fact, Object[] found) {
            return fact.getClass() == type && test.holds(fact, found);
        }

        boolean holds(List<?> facts, Object[] found) {
            for (int i = 0; i < facts.size(); i++) {
                if (fits(facts.get(i), found)) {
                    return isSome;
                }
            }
            return !isSome;
        }

        int candidates(List<?> facts) {
            int candidates = 0;
            for (int i = 0; i < facts.size(); i++) {
                candidates += facts.get(i).getClass() == type ? 1 : 0;
            }
            return candidates;
        }
    }

    public RuleMatcher(Rule rule) {
        Scopes scopes = Scopes.of(rule);
        List<Pattern> patterns = rule.patterns();
        this.named = rule.call().facts().stream()
                .mapToInt(variable -> Scopes.index(rule, variable))
                .toArray();
        Set<Integer> isNamed = new HashSet<>();
        for (int index : named) {
            isNamed.add(index);
        }
        for (int i = 0; i < patterns.size(); i++) {
            isNamed.addAll(scopes.others(i));
        }
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            Test test = scopes.evaluator(i).test(new Condition.All(pattern.conditions()));
            parts.add(new Part(pattern.fact(), test, pattern.quantifier() != Quantifier.NOT, isNamed.contains(i)));
        }
    }

    /**
     * Asks the rule of these facts.
     *
     * @param call called when the rule holds: once for each way to hold with the facts that its call names, or just once when
     *     it names none
     */
    public void match(List<?> facts, Consumer<Object[]> call) {
        match(0, new Object[parts.size()], facts, call);
    }

    /** At most so many times a fact is put to a pattern's test to {@link #match} these facts. */
    public double tests(List<?> facts) {
        double tests = 0;
        double ways = 1;
        for (Part part : parts) {
            int candidates = part.candidates(facts);
            tests += ways * candidates;
            ways *= part.isNamed() ? candidates : 1;
        }
        return tests;
    }

    /** Goes on with the pattern at an index; true when nothing more needs to be looked for. */
    private boolean match(int index, Object[] found, List<?> facts, Consumer<Object[]> call) {
        if (index == parts.size()) {
            call.accept(named(found));
            return named.length == 0;
        }
        Part part = parts.get(index);
        if (!part.isNamed()) {
            return part.holds(facts, found) && match(index + 1, found, facts, call);
        }
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            if (part.fits(fact, found)) {
                found[index] = fact;
                if (match(index + 1, found, facts, call)) {
                    return true;
                }
            }
        }
        return false;
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
}
