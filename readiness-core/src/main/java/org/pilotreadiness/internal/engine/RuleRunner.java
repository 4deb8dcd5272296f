package org.pilotreadiness.internal.engine;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The rules of one stage, compiled by an engine. Thread-safe.
 *
 * @param <V> what the rules give their verdict to
 */
public interface RuleRunner<V> {

    /** Evaluates the rules on these facts; the actions of those that match are applied to the verdict. */
    void run(List<?> facts, V verdict);

    /** Compiles the rules of a stage. */
    interface Maker {
        <V> RuleRunner<V> of(List<Rule> rules, Function<Rule, RuleAction<V>> actions);
    }
}
