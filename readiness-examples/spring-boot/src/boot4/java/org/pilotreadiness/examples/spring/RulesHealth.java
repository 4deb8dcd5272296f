package org.pilotreadiness.examples.spring;

import org.pilotreadiness.WatchedRules;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which rules are in use, and what is wrong with those of the folder where they are refused. */
@Component
class RulesHealth implements HealthIndicator {

    private final WatchedRules rules;

    RulesHealth(WatchedRules rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        RuleSetIdentity inUse = rules.assessor().ruleSet().identity();
        return Health.up()
                .withDetail("id", inUse.id())
                .withDetail("version", inUse.version())
                .withDetail("sha256", inUse.sha256())
                .withDetail("refused", rules.problems().stream().map(Diagnostic::toString).toList())
                .build();
    }
}
