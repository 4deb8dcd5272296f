package org.pilotreadiness.cli.workbench;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ruleset.language.Rule;

/** One thing that differs about a criterion or a level rule. */
public sealed interface Aspect {

    /**
     * What a rule asks.
     *
     * @param kind which of the criterion's rules, or the level rule
     * @param earlier the rule as it was; null when there was none
     * @param later the rule as it is; null when there is none
     */
    record OfRule(
            Kind kind, @Nullable Rule earlier, @Nullable Rule later) implements Aspect {}

    /**
     * What a rule says about its criterion, or a message about it.
     *
     * @param name as files write it, such as {@code weight} or {@code question}
     * @param earlier the value as it was; empty when there was none
     * @param later the value as it is; empty when there is none
     */
    record OfValue(String name, String earlier, String later) implements Aspect {}

    /** Which rule. */
    enum Kind {
        /** The rule that says met. */
        MET,
        /** The rule that says partly met. */
        PARTLY,
        /** A rule that lowers a level. */
        LEVEL
    }
}
