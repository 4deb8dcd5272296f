package org.pilotreadiness.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.internal.text.Problems;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param mismatches what came out otherwise than expected, in the order of the file; empty when it passes
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches) {

    /** Takes its own copy of the list. */
    public ScenarioResult {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * Something that came out otherwise than expected.
     *
     * @param what what it is, such as {@code MA-1} or {@code receivers.west.RF-2}
     * @param expected the words of the scenario
     * @param actual what came out, in the same words
     */
    public record Mismatch(String what, String expected, String actual) {
        @Override
        public String toString() {
            return what + ": expected (" + expected + "), came out (" + actual + ")";
        }
    }

    /** Whether everything came out as expected. */
    public boolean passes() {
        return mismatches.isEmpty();
    }

    /** What came out otherwise, each at the place of the scenario in its file; empty when it passes. */
    public List<Diagnostic> problems() {
        Problems problems = new Problems(scenario.file());
        mismatches.forEach(
                mismatch -> problems.add(Code.SCENARIO, scenario.position(), scenario.name(), mismatch + "."));
        return problems.sorted();
    }

    /**
     * Does nothing when it passes.
     *
     * @throws AssertionError saying what came out otherwise
     */
    public void requirePass() {
        if (!passes()) {
            throw new AssertionError(toString());
        }
    }

    /** The scenario and, line by line, what came out otherwise. */
    @Override
    public String toString() {
        return scenario + mismatches.stream().map(mismatch -> "\n  " + mismatch).collect(Collectors.joining());
    }
}
