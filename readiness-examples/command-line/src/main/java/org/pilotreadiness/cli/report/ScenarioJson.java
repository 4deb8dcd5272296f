package org.pilotreadiness.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.analysis.Side;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.cli.workbench.Coverage;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.scenario.FailureExplanation;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.ScenarioResult.Disagreement;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;
import org.pilotreadiness.scenario.Scenarios;

/** Results of scenarios as JSON has them, with what the scenarios reach where that is asked for. */
record ScenarioJson(
        int scenarios,
        int failed,
        List<Failure> failures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reached coverage) {

    public static ScenarioJson of(Scenarios scenarios, List<ScenarioResult> results, @Nullable Coverage coverage) {
        List<Failure> failures = results.stream()
                .filter(result -> !result.passes())
                .map(result -> Failure.of(result, scenarios))
                .toList();
        return new ScenarioJson(
                results.size(), failures.size(), failures, coverage == null ? null : Reached.of(coverage));
    }

    record Failure(
            String scenario,
            String file,
            int line,
            List<Mismatched> mismatches,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Disagreement> disagreements) {

        private static Failure of(ScenarioResult result, Scenarios scenarios) {
            return new Failure(
                    result.scenario().name(),
                    result.scenario().file(),
                    result.scenario().position().line(),
                    result.mismatches().stream()
                            .map(mismatch -> Mismatched.of(mismatch, result, scenarios))
                            .toList(),
                    result.disagreements());
        }
    }

    record Mismatched(String what, String expected, String actual, List<ExplanationJson.OfRule> rules) {

        private static Mismatched of(Mismatch mismatch, ScenarioResult result, Scenarios scenarios) {
            return new Mismatched(
                    mismatch.what(),
                    mismatch.expected(),
                    mismatch.actual(),
                    new FailureExplanation(scenarios, result.scenario())
                            .of(mismatch).stream()
                                    .map(ExplanationJson.OfRule::of)
                                    .toList());
        }
    }

    record Reached(boolean complete, List<Outcomes> criteria, List<Threshold> thresholds) {

        private static Reached of(Coverage coverage) {
            return new Reached(
                    coverage.isComplete(),
                    coverage.criteria().stream()
                            .map(each -> new Outcomes(each.criterion(), each.reached(), each.missing()))
                            .toList(),
                    coverage.thresholds().stream().map(Threshold::of).toList());
        }
    }

    record Outcomes(Criterion criterion, List<Fulfilment> reached, List<Fulfilment> missing) {}

    record Threshold(String rule, String file, int line, String condition, List<Side> reached, List<Side> missing) {

        private static Threshold of(Coverage.Threshold threshold) {
            return new Threshold(
                    threshold.rule().name(),
                    threshold.rule().file(),
                    threshold.rule().position().line(),
                    PlainWords.english().of(threshold.comparison(), threshold.rule()),
                    threshold.reached(),
                    threshold.missing());
        }
    }
}
