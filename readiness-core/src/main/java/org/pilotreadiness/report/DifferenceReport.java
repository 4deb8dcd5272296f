package org.pilotreadiness.report;

import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.internal.report.model.DifferenceLines;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.ruleset.RuleSet;

/** What differs between two assessments, as text of at most 80 columns. Thread-safe. */
public final class DifferenceReport {

    private final DifferenceLines lines;

    private DifferenceReport(DifferenceLines lines) {
        this.lines = lines;
    }

    /** The rule set gives the titles of its criteria. */
    public static DifferenceReport of(RuleSet ruleSet, ReportStyle style) {
        return new DifferenceReport(DifferenceLines.of(ruleSet, style.language()));
    }

    /**
     * The report, each line ending in a line feed: what differs and what that is due to; where it is due to the pilot and to the
     * rules, each part has its section.
     */
    public String of(Comparison comparison) {
        Page page = new Page(false);
        Assessment later = comparison.whole().later();
        page.paragraph(later.title() + " (" + later.pilot() + ")", 0, 0, TextStyle.BOLD);
        Assessment earlier = comparison.whole().earlier();
        if (!earlier.pilot().equals(later.pilot())) {
            page.paragraph(lines.say("difference.otherPilot", earlier.title(), earlier.pilot()), 2, 2, TextStyle.PLAIN);
        }
        lines.rules(comparison.whole()).forEach(line -> page.paragraph(line, 2, 2, TextStyle.PLAIN));
        page.paragraph(lines.cause(comparison), 2, 2, TextStyle.PLAIN);
        section(page, "difference.title", comparison.whole());
        if (comparison.cause() == Comparison.Cause.BOTH) {
            comparison.pilotPart().ifPresent(part -> section(page, "difference.pilotPart", part));
            comparison.rulesPart().ifPresent(part -> section(page, "difference.rulesPart", part));
        }
        return page.toString();
    }

    private void section(Page page, String title, Difference difference) {
        page.heading(lines.say(title));
        lines.differences(difference).forEach(line -> page.paragraph(line, 2, 4, TextStyle.PLAIN));
    }
}
