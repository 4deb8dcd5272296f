package org.pilotreadiness.cli.report;

import org.pilotreadiness.report.ReportStyle;
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
        return new RuleBook(
                BookPage.of(ruleSet, style.language(), Scenarios.of(ruleSet).all()));
    }

    /** One page of HTML that needs nothing else. */
    public String html() {
        return Pages.html(page);
    }

    /** The same as Markdown. */
    public String markdown() {
        return Pages.markdown(page);
    }
}
