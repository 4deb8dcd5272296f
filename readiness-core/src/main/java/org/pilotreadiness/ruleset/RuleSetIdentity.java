package org.pilotreadiness.ruleset;

/**
 * What tells one rule set from another.
 *
 * @param id its id
 * @param version its version, as the policy officer counts
 * @param sha256 64 hexadecimal digits over the names and bytes of its rules, sources and messages: any change changes it
 */
public record RuleSetIdentity(String id, String version, String sha256) {}
