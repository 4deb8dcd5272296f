package org.pilotreadiness.report;

import org.pilotreadiness.internal.report.model.BookPage;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.page.Html;
import org.pilotreadiness.internal.report.page.Markdown;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.Scenarios;

/**
 * A rule set as a book to read: every criterion in plain words, made from its rules, with weight, gates, question, source and
 * scenarios, the rules that name levels, and for each document which rule stands on which of its pages.
 */
public final class RuleBook {

    private final BookPage page;

    private RuleBook(BookPage page) {
        this.page = page;
    }

    /**
     * The book of a rule set. Scenarios and the titles of sources stand as they are written in its files, in any language.
     *
     * @throws org.pilotreadiness.ruleset.InvalidRuleSetException naming everything that is wrong with its scenario files
     */
    public static RuleBook of(RuleSet ruleSet, ReportStyle style) {
        return new RuleBook(BookPage.of(
                PageWords.of(ruleSet, style.language()), Scenarios.of(ruleSet).all()));
    }

    /** One page of HTML that needs nothing else. */
    public String html() {
        return Html.of(page);
    }

    /** The same as Markdown. */
    public String markdown() {
        return Markdown.of(page);
    }
}
