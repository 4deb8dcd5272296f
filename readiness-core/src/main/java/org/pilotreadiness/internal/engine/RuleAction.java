package org.pilotreadiness.internal.engine;

import java.util.List;

/**
 * What a rule does to the verdict when it matches.
 *
 * @param <V> what the rules give their verdict to
 */
public interface RuleAction<V> {

    /** Whether it can still change the verdict; if not, the rule need not be evaluated. */
    boolean canChange(V verdict);

    /**
     * Whether it can still change the verdict for a fact beside one of these; if not, they need not be matched. Asked where
     * the rule's call names two facts.
     *
     * @param first the fact that the call names first
     * @param candidates facts among which are all that can match beside it
     */
    default boolean canChange(V verdict, Object first, List<?> candidates) {
        return true;
    }

    /**
     * Changes the verdict. To apply the same once more changes nothing.
     *
     * @param named the facts that the rule's call names
     */
    void apply(V verdict, Object[] named);
}
