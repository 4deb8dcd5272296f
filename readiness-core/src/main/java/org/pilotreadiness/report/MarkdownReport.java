package org.pilotreadiness.report;

import java.util.List;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.page.Markdown;
import org.pilotreadiness.ruleset.RuleSet;

/** Assessments for people as Markdown: what {@link HtmlReport} says, in the same order. Thread-safe. */
public final class MarkdownReport {

    private final PageWords words;

    private MarkdownReport(PageWords words) {
        this.words = words;
    }

    /** The rule set gives the sentences about its criteria. */
    public static MarkdownReport of(RuleSet ruleSet, ReportStyle style) {
        return new MarkdownReport(PageWords.of(ruleSet, style.language()));
    }

    /** The report on one pilot. */
    public String of(AssessedPilot pilot) {
        return of(List.of(pilot));
    }

    /**
     * The report on these pilots, in this order.
     *
     * @throws IllegalArgumentException when there are no pilots
     */
    public String of(List<AssessedPilot> pilots) {
        return Markdown.of(AssessmentPage.of(pilots, words, false));
    }
}
