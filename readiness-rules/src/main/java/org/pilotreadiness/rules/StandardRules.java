package org.pilotreadiness.rules;

import org.pilotreadiness.ruleset.RuleSet;

/** The standard rule set, made from five public Nordic documents. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * The newest standard rules, read and checked anew at each call; keep the result.
     *
     * @return a rule set that holds the criteria MA, DS, CC, SA, SP and RF
     */
    public static RuleSet latest() {
        return RuleSet.fromResources(StandardRules.class, "standard");
    }
}
