package org.pilotreadiness.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Problem;

/** A folder is no rule set that could be used. Carries everything that is wrong with it at once. */
public final class InvalidRuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * An exception whose message has one line for each problem.
     *
     * @param problems what is wrong, at least one, by file and place
     */
    public InvalidRuleSetException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by file and place; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
