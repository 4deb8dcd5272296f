package org.pilotreadiness.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.Required;

/**
 * The file {@code rule-set.yaml}: what a rule set is called and which rule files belong to it.
 *
 * @param id what other systems know it by
 * @param version its version, as the policy officer counts
 * @param title what it is called
 * @param languages the languages it has messages in; the first is that of {@code messages.properties}; English when left out
 * @param evidence how long evidence holds; for good when left out
 * @param preconditions what readiness is judged by, in this order; the four standard ones when left out
 * @param files its rule files, all in the same folder
 */
record RuleSetFile(
        @Required @Identifier String id,
        @Required String version,
        String title,
        @Nullable List<String> languages,
        @Nullable EvidenceAge evidence,
        @Nullable List<String> preconditions,
        @Required List<String> files) {

    /**
     * How long evidence holds.
     *
     * @param monthsValid for how many months, at least 1
     */
    record EvidenceAge(@Nullable Integer monthsValid) {}
}
