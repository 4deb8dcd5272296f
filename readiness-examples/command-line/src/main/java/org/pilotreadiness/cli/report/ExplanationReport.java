package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.Locale;
import org.pilotreadiness.analysis.Explanation;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.analysis.RuleTrace;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * Why a criterion came out as it did, as text of at most 80 columns or as JSON: its rules, each condition with the value it
 * met and whether it held, and what would have to change. Thread-safe.
 */
public final class ExplanationReport {

    private final RuleSet ruleSet;
    private final boolean isColoured;
    private final Locale language;
    private final Messages messages;

    private ExplanationReport(RuleSet ruleSet, boolean isColoured, Locale language) {
        this.ruleSet = ruleSet;
        this.isColoured = isColoured;
        this.language = language;
        this.messages = Messages.of(ruleSet, language);
    }

    /** The rule set gives the sentences about its criteria. */
    public static ExplanationReport of(RuleSet ruleSet, ReportStyle style) {
        return new ExplanationReport(ruleSet, style.isColoured(), style.language());
    }

    /** The explanation for people, each line ending in a line feed. */
    public String text(Explanation explanation) {
        Page page = new Page(isColoured);
        RuleLines lines = new RuleLines(page, messages);
        heading(page, explanation);
        for (RuleExplanation rule : explanation.rules()) {
            page.blank();
            lines.rule(rule, 0);
        }
        Fulfilment certain = explanation.fulfilment().low();
        for (RuleExplanation rule : explanation.rules()) {
            change(page, lines, rule.pessimistic(), certain);
        }
        page.blank();
        page.paragraph(messages.say("explain.legend"), 0, 0, TextStyle.DIM);
        return page.toString();
    }

    /** What is said of a criterion of receivers when no receiver is known. */
    public String noReceiver(String criterion) {
        Page page = new Page(isColoured);
        page.paragraph(messages.say("explain.no-receiver", criterion), 0, 0, TextStyle.PLAIN);
        return page.toString();
    }

    /** The explanations as a JSON array, indented by two blanks, without a line end after it. */
    public String json(List<Explanation> explanations) {
        return Json.indented(explanations.stream().map(ExplanationJson::of).toList());
    }

    private void heading(Page page, Explanation explanation) {
        Criterion criterion = explanation.criterion();
        String title = ruleSet.message(criterion.id() + ".title", language);
        page.paragraph(messages.say("explain.title", criterion.id(), title), 0, 2, TextStyle.BOLD);
        if (!explanation.receiver().isEmpty()) {
            page.paragraph(messages.say("explain.receiver", explanation.receiver()), 0, 0, TextStyle.PLAIN);
        }
        Range<Fulfilment> fulfilment = explanation.fulfilment();
        page.paragraph(
                messages.say(
                        fulfilment.isSettled() ? "explain.settled" : "explain.range",
                        messages.name("fulfilment", fulfilment.low()),
                        messages.name("fulfilment", fulfilment.high())),
                0,
                0,
                TextStyle.PLAIN);
        page.paragraph(standing(criterion), 0, 0, TextStyle.DIM);
    }

    private String standing(Criterion criterion) {
        StringBuilder standing = new StringBuilder(
                criterion.source().isEmpty()
                        ? messages.say("explain.no-source", criterion.weight())
                        : messages.say("explain.source", criterion.source(), criterion.weight()));
        if (criterion.countsFrom() != null) {
            standing.append(' ').append(messages.say("explain.counts", messages.name("gate", criterion.countsFrom())));
        }
        if (criterion.blocksFrom() != null) {
            standing.append(' ').append(messages.say("explain.blocks", messages.name("gate", criterion.blocksFrom())));
        }
        if (criterion.countsUntil() != null) {
            standing.append(' ').append(messages.say("explain.until", messages.name("gate", criterion.countsUntil())));
        }
        if (criterion.validFrom() != null) {
            standing.append(' ').append(messages.say("explain.validFrom", messages.date(criterion.validFrom())));
        }
        if (criterion.validUntil() != null) {
            standing.append(' ').append(messages.say("explain.validUntil", messages.date(criterion.validUntil())));
        }
        if (criterion.finding()) {
            standing.append(' ').append(messages.say("explain.finding"));
        }
        if (criterion.mayNotApply()) {
            standing.append(' ').append(messages.say("explain.mayNotApply"));
        }
        return standing.toString();
    }

    private void change(Page page, RuleLines lines, RuleTrace trace, Fulfilment certain) {
        boolean isMet = trace.rule().call() instanceof Call.Met;
        if (certain.compareTo(isMet ? Fulfilment.MET : Fulfilment.PARTLY_MET) < 0) {
            page.heading(messages.say(isMet ? "explain.to-met" : "explain.to-partly"));
            lines.missing(trace, 2);
        }
    }
}
