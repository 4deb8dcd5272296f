package org.pilotreadiness.internal.engine;

/**
 * What a rule does to the verdict when it matches.
 *
 * @param <V> what the rules give their verdict to
 */
public interface RuleAction<V> {

    /** Whether it can still change the verdict; if not, the rule need not be evaluated. */
    boolean canChange(V verdict);

    /**
     * Changes the verdict. To apply the same once more changes nothing.
     *
     * @param named the facts that the rule's call names
     */
    void apply(V verdict, Object[] named);
}
