package org.pilotreadiness.ruleset;

/**
 * What tells one rule set from another.
 *
 * @param id its id
 * @param version its version, as the policy officer counts
 * @param sha256 64 hexadecimal digits over the names and bytes of its rules, sources and messages: any change changes it
 */
public record RuleSetIdentity(String id, String version, String sha256) {

    /** As people are shown it, with the first twelve digits: {@code standard 1.0.0 (5cbf0e2a61d7)}. */
    @Override
    public String toString() {
        return id + " " + version + " (" + sha256.substring(0, Math.min(12, sha256.length())) + ")";
    }
}
