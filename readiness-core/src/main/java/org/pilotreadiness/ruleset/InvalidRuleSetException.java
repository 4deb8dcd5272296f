package org.pilotreadiness.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Diagnostic;

/** A folder is no rule set that could be used. Carries everything that is wrong with it at once. */
public final class InvalidRuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<Diagnostic> problems;

    /**
     * An exception whose message has one line for each problem.
     *
     * @param problems what is wrong, at least one, by file and place
     */
    public InvalidRuleSetException(List<Diagnostic> problems) {
        super(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by file and place; never empty. */
    public List<Diagnostic> problems() {
        return problems;
    }
}
