package org.pilotreadiness.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Diagnostic;

/** A file that is no saved assessment. */
public final class InvalidAssessmentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final List<Diagnostic> problems;

    /**
     * An exception whose message has one line for each problem.
     *
     * @param problems what is wrong, at least one, from the top of the file to its end
     */
    InvalidAssessmentException(List<Diagnostic> problems) {
        super(problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, from the top of the file to its end; never empty. */
    public List<Diagnostic> problems() {
        return problems;
    }
}
