package org.pilotreadiness.examples.spring;

import java.util.List;
import org.pilotreadiness.WatchedRules;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/** Which rules are in use, and what is wrong with those of the folder where they are refused. */
record RulesInUse(String id, String version, String sha256, List<String> refused) {

    static RulesInUse of(WatchedRules rules) {
        RuleSetIdentity inUse = rules.assessor().ruleSet().identity();
        return new RulesInUse(
                inUse.id(),
                inUse.version(),
                inUse.sha256(),
                rules.problems().stream().map(Diagnostic::toString).toList());
    }
}
