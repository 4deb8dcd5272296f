package org.pilotreadiness.examples.spring;

import org.pilotreadiness.WatchedRules;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The rules in use, as Spring Boot 4 has it. */
@Component
record RulesHealth(WatchedRules rules) implements HealthIndicator {

    @Override
    public Health health() {
        return Health.up().withDetail("rules", RulesInUse.of(rules)).build();
    }
}
