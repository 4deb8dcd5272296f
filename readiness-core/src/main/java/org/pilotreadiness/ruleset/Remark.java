package org.pilotreadiness.ruleset;

import org.pilotreadiness.diagnostic.Problem;

/**
 * One thing that a check says of a rule set.
 *
 * @param severity whether the rule set can be relied on in spite of it
 * @param problem what it is, where, and what to write instead; its code has a page, {@link RuleSetCheck#page}
 * @param line the line that it stands in, without its end, what does not print shown as escapes; empty when it stands in no line
 * @param indent how many characters of the line come before the words that are meant, from 0
 * @param width how many characters the words have, at least 1; 0 when {@code line} is empty
 * @param witness entries of a scenario file that show it; empty when nothing needs to be shown
 */
public record Remark(Severity severity, Problem problem, String line, int indent, int width, String witness)
        implements Comparable<Remark> {

    /** How grave a remark is. */
    public enum Severity {
        /** The rule set says something wrong, or can not be used at all. */
        ERROR,
        /** Something is probably not meant so. */
        WARNING
    }

    @Override
    public int compareTo(Remark other) {
        return problem.compareTo(other.problem);
    }
}
