package org.pilotreadiness.report;

import java.util.Locale;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.internal.report.model.DifferenceLines;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.ruleset.RuleSet;

/** What differs between two assessments, as text of at most 80 columns. Thread-safe. */
public final class DifferenceReport {

    private final Messages messages;
    private final DifferenceLines lines;

    private DifferenceReport(RuleSet ruleSet, Locale language) {
        this.messages = Messages.in(language);
        this.lines = new DifferenceLines(ruleSet, language, messages);
    }

    /** The rule set gives the titles of its criteria. */
    public static DifferenceReport of(RuleSet ruleSet, ReportStyle style) {
        return new DifferenceReport(ruleSet, style.language());
    }

    /** The report, each line ending in a line feed. */
    public String of(Difference difference) {
        Page page = new Page(false);
        page.paragraph(lines.title(), 0, 0, TextStyle.BOLD);
        lines.lines(difference).forEach(line -> page.paragraph(line, 2, 4, TextStyle.PLAIN));
        return page.toString();
    }

    /** The same with what the difference is due to; where it is due to both, each part has its section. */
    public String of(Comparison comparison) {
        Page page = new Page(false);
        Assessment later = comparison.whole().later();
        page.paragraph(later.title() + " (" + later.pilot() + ")", 0, 0, TextStyle.BOLD);
        Assessment earlier = comparison.whole().earlier();
        if (!earlier.pilot().equals(later.pilot())) {
            page.paragraph(
                    messages.say("difference.otherPilot", earlier.title(), earlier.pilot()), 2, 2, TextStyle.PLAIN);
        }
        lines.rules(comparison.whole()).forEach(line -> page.paragraph(line, 2, 2, TextStyle.PLAIN));
        page.paragraph(messages.name("cause", comparison.cause()), 2, 2, TextStyle.PLAIN);
        section(page, "difference.title", comparison.whole());
        if (comparison.cause() == Comparison.Cause.BOTH) {
            comparison.pilotPart().ifPresent(part -> section(page, "difference.pilotPart", part));
            comparison.rulesPart().ifPresent(part -> section(page, "difference.rulesPart", part));
        }
        return page.toString();
    }

    private void section(Page page, String title, Difference difference) {
        page.heading(messages.say(title));
        lines.differences(difference).forEach(line -> page.paragraph(line, 2, 4, TextStyle.PLAIN));
    }
}
