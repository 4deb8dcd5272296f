package org.pilotreadiness.pilot;

import java.util.List;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Diagnostic;

/** A pilot can not be what it is said to be. Carries everything that is wrong with it at once. */
public final class InvalidPilotException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<Diagnostic> problems;

    /**
     * An exception whose message has one line for each problem.
     *
     * @param problems what is wrong, at least one, from the top of the file to its end
     */
    public InvalidPilotException(List<Diagnostic> problems) {
        super(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, from the top of the file to its end; never empty. */
    public List<Diagnostic> problems() {
        return problems;
    }
}
