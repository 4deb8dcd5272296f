package org.pilotreadiness.report;

import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.assessment.Days;
import org.pilotreadiness.assessment.EffortEstimate;
import org.pilotreadiness.internal.report.json.JsonText;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import tools.jackson.core.JsonGenerator;

/** An estimate of days, for people and for programs. */
public final class EffortReport {

    private static final int NAMES = 54;
    private static final int NUMBERS = 11;

    private EffortReport() {}

    /** For people: text of at most 80 columns in English, Danish or Swedish; each line ends in a line feed. */
    public static String text(EffortEstimate estimate, Locale language) {
        Messages messages = Messages.in(language);
        Page page = new Page(false);
        page.paragraph(messages.say("effort.title", estimate.units()), 0, 0, TextStyle.PLAIN);
        page.blank();
        page.line(row("", messages.say("effort.team"), messages.say("effort.operations")));
        for (EffortEstimate.Line line : estimate.lines()) {
            boolean isEstimated = line.team().isPresent() || line.operations().isPresent();
            String title = line.track().title(language);
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
        page.paragraph(messages.say("effort.total", estimate.total()), 0, 0, TextStyle.PLAIN);
        page.paragraph(messages.say("effort.note", estimate.source()), 0, 0, TextStyle.PLAIN);
        return page.toString();
    }

    /** One JSON object, without a line end after it; days that are not estimated are null. */
    public static String json(EffortEstimate estimate) {
        return JsonText.of(true, json -> {
            json.writeStartObject();
            json.writeNumberProperty("units", estimate.units());
            json.writeStringProperty("source", estimate.source());
            JsonText.array(json, "tracks", estimate.lines(), line -> {
                json.writeStartObject();
                json.writeStringProperty("id", line.track().id());
                days(json, "team", line.team());
                days(json, "operations", line.operations());
                json.writeEndObject();
            });
            days(json, "team", Optional.of(estimate.team()));
            days(json, "operations", Optional.of(estimate.operations()));
            days(json, "total", Optional.of(estimate.total()));
            json.writeEndObject();
        });
    }

    private static void days(JsonGenerator json, String name, Optional<Days> days) {
        if (days.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("low", days.get().low());
        json.writeNumberProperty("high", days.get().high());
        json.writeEndObject();
    }

    private static String shown(Optional<Days> days) {
        return days.map(Days::toString).orElse("–");
    }

    private static String row(String name, String team, String operations) {
        return ("  " + Page.filled(name, NAMES) + Page.filled(team, NUMBERS) + operations).stripTrailing();
    }
}
