package org.pilotreadiness.scenario;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Problems;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param mismatches what came out otherwise than expected, in the order of the file; empty when it passes
 * @param disagreements what the engines say otherwise; empty when they agree or only one was asked
 * @param reasons the rules that decide what came out otherwise, with the values that they met: lines of plain English, of which
 *     there are at most {@value #MOST_REASONS}
 */
public record ScenarioResult(
        Scenario scenario, List<Mismatch> mismatches, List<Disagreement> disagreements, List<String> reasons) {

    static final int MOST_REASONS = 12;

    /** Takes its own copies of the lists. */
    public ScenarioResult {
        mismatches = List.copyOf(mismatches);
        disagreements = List.copyOf(disagreements);
        reasons = List.copyOf(reasons);
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

    /**
     * Something that the reader and Drools say otherwise.
     *
     * @param what what it is, such as {@code MA-1} or {@code receivers.west.RF-2}
     * @param reader what came out by the reader, in the words of scenarios
     * @param drools what came out by Drools, in the same words
     */
    public record Disagreement(String what, String reader, String drools) {
        @Override
        public String toString() {
            return what + ": by the reader (" + reader + "), by Drools (" + drools + ")";
        }
    }

    /** Whether everything came out as expected, and the same by each engine that was asked. */
    public boolean passes() {
        return mismatches.isEmpty() && disagreements.isEmpty();
    }

    /** What came out otherwise, each at the place of the scenario in its file; empty when it passes. */
    public List<Diagnostic> problems() {
        Problems problems = new Problems(scenario.file());
        Stream.concat(
                        mismatches.stream()
                                .map(each -> Sentence.of(
                                        "files.scenario.mismatch", each.what(), each.expected(), each.actual())),
                        disagreements.stream()
                                .map(each -> Sentence.of(
                                        "files.scenario.disagreement", each.what(), each.reader(), each.drools())))
                .forEach(said -> problems.add(Code.SCENARIO, scenario.position(), scenario.name(), said));
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

    /** The scenario and, line by line, what came out otherwise and why. */
    @Override
    public String toString() {
        return scenario
                + Stream.of(mismatches, disagreements, reasons)
                        .flatMap(List::stream)
                        .map(line -> "\n  " + line)
                        .collect(Collectors.joining());
    }
}
