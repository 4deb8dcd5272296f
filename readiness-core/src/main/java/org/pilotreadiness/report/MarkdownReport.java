package org.pilotreadiness.report;

import java.util.List;
import java.util.Locale;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.internal.report.model.AssessmentPages;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.page.AssessmentMarkdown;
import org.pilotreadiness.ruleset.RuleSet;

/** Assessments for people as Markdown: what {@link HtmlReport} says, in the same order. Thread-safe. */
public final class MarkdownReport {

    private final RuleSet ruleSet;
    private final Locale language;

    private MarkdownReport(RuleSet ruleSet, Locale language) {
        this.ruleSet = ruleSet;
        this.language = language;
    }

    /** The rule set gives the sentences about its criteria. */
    public static MarkdownReport of(RuleSet ruleSet, ReportStyle style) {
        return new MarkdownReport(ruleSet, style.language());
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
        PageWords words = PageWords.of(ruleSet, language);
        return AssessmentMarkdown.of(new AssessmentPages(words, false).page(pilots));
    }
}
