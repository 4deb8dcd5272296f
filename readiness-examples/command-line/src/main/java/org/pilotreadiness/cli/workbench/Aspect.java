package org.pilotreadiness.cli.workbench;

import java.util.Set;
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
     * @param meansTheSame whether it is proved that both hold for the same pilots and decide the same
     */
    record OfRule(
            Kind kind, @Nullable Rule earlier, @Nullable Rule later, boolean meansTheSame) implements Aspect {}

    /**
     * What a rule says about its criterion, or a message about it.
     *
     * @param name as files write it, such as {@code weight} or {@code question}
     * @param earlier the value as it was; empty when there was none
     * @param later the value as it is; empty when there is none
     */
    record OfValue(String name, String earlier, String later) implements Aspect {

        private static final Set<String> JUDGING = Set.of(
                "dimension",
                "weight",
                "countsFrom",
                "countsUntil",
                "blocksFrom",
                "onlyCrossSector",
                "onlyInScenario",
                "validFrom",
                "validUntil",
                "mayNotApply");

        /** Whether pilots are judged by it, and not only told about it. */
        public boolean isJudging() {
            return JUDGING.contains(name) || name.startsWith("local.");
        }
    }

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
