package org.pilotreadiness.cli.report;

import java.util.Optional;
import org.pilotreadiness.assessment.Days;
import org.pilotreadiness.assessment.EffortEstimate;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.report.ReportStyle;

/** An estimate of days, for people and for programs. */
public final class EffortReport {

    private static final int NAMES = 54;
    private static final int NUMBERS = 11;

    private EffortReport() {}

    /** For people: text of at most 80 columns in English, Danish, Norwegian or Swedish; each line ends in a line feed. */
    public static String text(EffortEstimate estimate, ReportStyle style) {
        Messages messages = Messages.in(style.language());
        Page page = new Page(false);
        page.paragraph(messages.say("effort.title", estimate.units()), 0, 0, TextStyle.PLAIN);
        page.blank();
        page.line(row("", messages.say("effort.team"), messages.say("effort.operations")));
        for (EffortEstimate.Line line : estimate.lines()) {
            boolean isEstimated = line.team().isPresent() || line.operations().isPresent();
            String title = line.track().title(style.language());
            page.line(
                    isEstimated
                            ? row(title, shown(line.team()), shown(line.operations()))
                            : row(title, messages.say("effort.open"), ""));
        }
        page.line(row(
                messages.say("effort.sum"),
                estimate.team().toString(),
                estimate.operations().toString()));
        page.blank();
        page.paragraph(
                messages.say("effort.total", estimate.total(), estimate.total().high()), 0, 0, TextStyle.PLAIN);
        page.paragraph(
                messages.say(
                        estimate.isAssumed() ? "effort.assumed" : "effort.note",
                        estimate.source(),
                        estimate.referenceUnits()),
                0,
                0,
                TextStyle.PLAIN);
        String assumption = estimate.assumption(style.language());
        if (!assumption.isEmpty()) {
            page.paragraph(assumption, 0, 0, TextStyle.PLAIN);
        }
        return page.toString();
    }

    /** One JSON object, without a line end after it; days that are not estimated are null. */
    public static String json(EffortEstimate estimate) {
        return Json.indented(EffortJson.of(estimate));
    }

    private static String shown(Optional<Days> days) {
        return days.map(Days::toString).orElse("–");
    }

    private static String row(String name, String team, String operations) {
        return ("  " + Shown.filled(name, NAMES) + Shown.filled(team, NUMBERS) + operations).stripTrailing();
    }
}
