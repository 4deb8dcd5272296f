package org.pilotreadiness.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.analysis.Side;
import org.pilotreadiness.cli.workbench.Coverage;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.scenario.FailureExplanation;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.ScenarioResult.Disagreement;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;
import org.pilotreadiness.scenario.Scenarios;

/**
 * What came of scenario tests, as text of at most 80 columns, as JSON or as the XML that build servers read. A scenario that
 * failed is shown with the rules that decide what it expects, each condition with the value it met. Thread-safe.
 */
public final class ScenarioReport {

    private final Scenarios scenarios;
    private final boolean isColoured;
    private final Messages messages;
    private final PlainWords words;

    private ScenarioReport(Scenarios scenarios, boolean isColoured, Locale language) {
        this.scenarios = scenarios;
        this.isColoured = isColoured;
        this.messages = Messages.of(scenarios.ruleSet(), language);
        this.words = new PlainWords(messages);
    }

    /** Scenarios tell why one of theirs failed. */
    public static ScenarioReport of(Scenarios scenarios, ReportStyle style) {
        return new ScenarioReport(scenarios, style.isColoured(), style.language());
    }

    /** The results for people: those that failed, then how many passed; each line ending in a line feed. */
    public String text(List<ScenarioResult> results) {
        Page page = new Page(isColoured);
        List<ScenarioResult> failed =
                results.stream().filter(result -> !result.passes()).toList();
        for (ScenarioResult result : failed) {
            failure(page, result);
            page.blank();
        }
        page.paragraph(
                failed.isEmpty()
                        ? messages.say("test.all-pass", results.size())
                        : messages.say("test.failed", failed.size(), results.size()),
                0,
                0,
                failed.isEmpty() ? TextStyle.GREEN : TextStyle.RED);
        return page.toString();
    }

    /** What the scenarios reach, for people. */
    public String text(Coverage coverage) {
        Page page = new Page(isColoured);
        page.paragraph(messages.say("coverage.title"), 0, 0, TextStyle.BOLD);
        int width = coverage.criteria().stream()
                .mapToInt(each -> Shown.width(each.criterion().id()))
                .max()
                .orElse(0);
        for (Coverage.Outcomes each : coverage.criteria()) {
            String marks = each.possible().stream()
                    .map(outcome -> mark(
                            messages.name("fulfilment", outcome),
                            each.reached().contains(outcome),
                            each.missing().contains(outcome)))
                    .collect(Collectors.joining("  "));
            page.line("  " + Shown.filled(each.criterion().id(), width + 2) + marks);
        }
        page.heading(messages.say("coverage.thresholds"));
        for (Coverage.Threshold each : coverage.thresholds()) {
            page.paragraph(
                    messages.say("coverage.place", each.rule().place(), words.of(each.comparison(), each.rule())),
                    2,
                    4,
                    TextStyle.PLAIN);
            page.line("    "
                    + Arrays.stream(Side.values())
                            .map(side -> mark(
                                    messages.name("side", side),
                                    each.reached().contains(side),
                                    each.missing().contains(side)))
                            .collect(Collectors.joining("  ")));
        }
        page.blank();
        page.paragraph(
                messages.say(
                        "coverage.summary",
                        complete(coverage.criteria(), Coverage.Outcomes::missing),
                        coverage.criteria().size(),
                        complete(coverage.thresholds(), Coverage.Threshold::missing),
                        coverage.thresholds().size()),
                0,
                0,
                coverage.isComplete() ? TextStyle.GREEN : TextStyle.YELLOW);
        page.line(page.styled(messages.say("coverage.legend"), TextStyle.DIM));
        return page.toString();
    }

    /** The results as one JSON object, in English whatever the language, indented by two blanks, without a line end after it. */
    public String json(List<ScenarioResult> results) {
        return Json.indented(ScenarioJson.of(scenarios, results, null));
    }

    /** The same with what the scenarios reach. */
    public String json(List<ScenarioResult> results, Coverage coverage) {
        return Json.indented(ScenarioJson.of(scenarios, results, coverage));
    }

    /** The results as XML in the form that JUnit made common: a suite for each scenario file. */
    public String junit(List<ScenarioResult> results) {
        return JunitXml.of(results, this::plainFailure);
    }

    private String plainFailure(ScenarioResult result) {
        Page page = new Page(false);
        failure(page, result);
        return page.toString();
    }

    private void failure(Page page, ScenarioResult result) {
        page.paragraph(messages.say("test.failing", result.scenario()), 0, 2, TextStyle.RED);
        for (Mismatch mismatch : result.mismatches()) {
            page.paragraph(
                    messages.say("test.mismatch", mismatch.what(), said(mismatch.expected()), said(mismatch.actual())),
                    2,
                    4,
                    TextStyle.BOLD);
            List<RuleExplanation> rules = new FailureExplanation(scenarios, result.scenario()).of(mismatch);
            if (rules.isEmpty()) {
                page.paragraph(messages.say("test.worked-out"), 4, 4, TextStyle.DIM);
            }
            rules.forEach(rule -> new RuleLines(page, messages).rule(rule, 4));
        }
        for (Disagreement each : result.disagreements()) {
            page.paragraph(
                    messages.say("test.disagreement", each.what(), said(each.reader()), said(each.drools())),
                    2,
                    4,
                    TextStyle.BOLD);
        }
    }

    private String said(String words) {
        return words.isEmpty() ? messages.say("diff.nothing") : words;
    }

    private static <T> long complete(List<T> all, Function<T, List<?>> missing) {
        return all.stream().filter(each -> missing.apply(each).isEmpty()).count();
    }

    private String mark(String name, boolean isReached, boolean isMissing) {
        return messages.say(isReached ? "coverage.reached" : isMissing ? "coverage.missing" : "coverage.beyond", name);
    }
}
