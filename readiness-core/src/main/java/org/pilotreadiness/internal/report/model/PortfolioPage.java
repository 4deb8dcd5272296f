package org.pilotreadiness.internal.report.model;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.report.model.AssessmentPage.Overview;

/**
 * A portfolio, ready to be laid out as a page.
 *
 * @param language its language, as a tag
 * @param title what the page is about
 * @param style the style sheet
 * @param rules id, version and digest of the rule set
 * @param words words of the heat map, by the end of their key
 * @param headings the headings of the sections
 * @param conflicts which pilots are in each other's way
 * @param overview the pilots as they rank within their gates, as a heat map; null when there are none
 * @param blocking what blocks most often, a line for each criterion
 * @param organisations who takes part in most pilots, a line for each
 */
@JStache(path = "org/pilotreadiness/internal/report/page/portfolio.mustache")
public record PortfolioPage(
        String language,
        String title,
        String style,
        String rules,
        Map<String, String> words,
        Headings headings,
        List<Conflicting> conflicts,
        @Nullable Overview overview,
        List<String> blocking,
        List<String> organisations) {

    /** The headings of the sections, and what stands there when a section is empty. */
    public record Headings(
            String conflicts, String conflictsNone, String blocking, String blockingNone, String organisations) {}

    /** Pilots in each other's way, and the rule that says so. */
    public record Conflicting(String rule, List<String> pilots) {}
}
