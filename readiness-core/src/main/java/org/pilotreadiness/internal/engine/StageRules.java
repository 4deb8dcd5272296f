package org.pilotreadiness.internal.engine;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.rule.Rule;

/**
 * The rules of one stage, ready to run. Thread-safe.
 *
 * @param <V> what the rules give their verdict to
 */
public interface StageRules<V> {

    /** Runs the rules on these facts; they tell the verdict what they decide. */
    void run(List<?> facts, V verdict);

    /**
     * What a rule does when it holds.
     *
     * @param <V> what the rules give their verdict to
     */
    interface Effect<V> {

        /** Whether it can change the verdict as it stands; if not, the rule need not be asked. */
        boolean isOpen(V verdict);

        /**
         * Tells the verdict. To be told the same once more changes nothing.
         *
         * @param named the facts that the rule's call names
         */
        void tell(V verdict, Object[] named);
    }

    /** What makes rules ready to run. */
    interface Maker {
        <V> StageRules<V> of(List<Rule> rules, Function<Rule, Effect<V>> effects);
    }
}
