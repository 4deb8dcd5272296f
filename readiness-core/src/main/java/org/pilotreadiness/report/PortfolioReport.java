package org.pilotreadiness.report;

import java.util.Collection;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.json.PortfolioJson;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.model.PortfolioText;
import org.pilotreadiness.internal.report.model.PortfolioView;
import org.pilotreadiness.internal.report.page.Html;
import org.pilotreadiness.internal.report.text.Texts;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * Pilots side by side: as text of at most 80 columns, conflicts first, then the ranking, a map of the preconditions, what blocks
 * most often and who takes part in most pilots; as a page of HTML; or as JSON. Thread-safe.
 */
public final class PortfolioReport {

    private final PageWords words;
    private final boolean isColoured;

    private PortfolioReport(PageWords words, boolean isColoured) {
        this.words = words;
        this.isColoured = isColoured;
    }

    /** The rule set gives the titles of its criteria and rules. */
    public static PortfolioReport of(RuleSet ruleSet, ReportStyle style) {
        return new PortfolioReport(PageWords.of(ruleSet, style.language()), style.isColoured());
    }

    /** The report, each line ending in a line feed. */
    public String text(Portfolio portfolio) {
        return Texts.of(PortfolioText.of(portfolio, words), isColoured);
    }

    /** One JSON object, without a line end after it. */
    public String json(Portfolio portfolio) {
        return Json.indented(PortfolioJson.of(portfolio));
    }

    /**
     * One page of HTML that needs nothing else.
     *
     * @param pilots the pilots of the portfolio, in any order
     * @throws IllegalArgumentException when a pilot of the portfolio is not among them
     */
    public String html(Portfolio portfolio, Collection<Pilot> pilots) {
        return Html.of(PortfolioView.Page.of(portfolio, pilots, words));
    }
}
