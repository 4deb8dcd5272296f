package org.pilotreadiness.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.page.Html;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * Assessments for people as one page of HTML, which needs nothing else: no network, no script, no other file. With several
 * pilots an overview comes first, and what is said of the criteria stands once. The page is also well-formed XML. Thread-safe.
 */
public final class HtmlReport {

    private final PageWords words;
    private final boolean hasRadar;

    private HtmlReport(PageWords words, boolean hasRadar) {
        this.words = words;
        this.hasRadar = hasRadar;
    }

    /** The rule set gives the sentences about its criteria. */
    public static HtmlReport of(RuleSet ruleSet, ReportStyle style) {
        return new HtmlReport(PageWords.of(ruleSet, style.language()), style.hasRadar());
    }

    /** The page about one pilot. */
    public String of(AssessedPilot pilot) {
        StringBuilder page = new StringBuilder();
        try {
            write(List.of(pilot), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /**
     * Writes the page about these pilots, in this order, as it is made.
     *
     * @throws IllegalArgumentException when there are no pilots
     * @throws IOException when it can not be written
     */
    public void write(List<AssessedPilot> pilots, Appendable to) throws IOException {
        Html.write(AssessmentPage.of(pilots, words, hasRadar), to);
    }
}
