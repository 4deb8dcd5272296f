package org.pilotreadiness.internal.engine;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.rule.Rule;

/**
 * The rules of one stage, ready to run. Thread-safe.
 *
 * @param <V> what the rules give their verdict to
 */
public interface StageRules<V> {

    /**
     * Runs the rules on these facts; they tell the verdict what they decide.
     *
     * @param asked by number the subjects that must be decided, others may be left; null for all
     */
    void run(List<?> facts, V verdict, boolean @Nullable [] asked);

    /**
     * What a rule does when it holds.
     *
     * @param subject the number of what it decides about
     * @param call what its call does to the verdict, given the facts that the call names
     * @param <V> what the rules give their verdict to
     */
    record Effect<V>(int subject, BiConsumer<V, Object[]> call) {}

    /** What makes rules ready to run. */
    interface Maker {
        <V> StageRules<V> of(List<Rule> rules, Function<Rule, Effect<V>> effects);
    }
}
