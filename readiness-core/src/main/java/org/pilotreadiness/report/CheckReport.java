package org.pilotreadiness.report;

import java.util.List;
import java.util.Locale;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Problem;
import org.pilotreadiness.internal.report.json.JsonText;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.Remark;
import org.pilotreadiness.ruleset.RuleSetCheck;
import tools.jackson.core.JsonGenerator;

/** What a check says of a rule set, as text for people or as one JSON object for other systems. Thread-safe. */
public final class CheckReport {

    private static final int MOST = 200;
    private static final Messages PHRASES = Messages.in(Locale.ROOT);

    private CheckReport() {}

    /**
     * The remarks by file and line, each with its code, the line it stands in and, where values show it, a scenario; at last
     * how many there are. At most 200 remarks are shown. Nothing in it acts on a terminal.
     */
    public static String text(RuleSetCheck check) {
        StringBuilder text = new StringBuilder();
        check.remarks().stream().limit(MOST).forEach(remark -> text(remark, text));
        if (check.remarks().size() > MOST) {
            text.append(PHRASES.say("check.more", check.remarks().size() - MOST))
                    .append("\n\n");
        }
        int errors = check.errors().size();
        int warnings = check.warnings().size();
        return text.append(
                        check.remarks().isEmpty()
                                ? PHRASES.say("check.clean")
                                : PHRASES.say(
                                        "check.count",
                                        errors,
                                        warnings,
                                        check.remarks().get(0).problem().code()))
                .append('\n')
                .toString();
    }

    private static void text(Remark remark, StringBuilder text) {
        Problem problem = remark.problem();
        text.append(problem.code())
                .append(' ')
                .append(PHRASES.name("severity", remark.severity()))
                .append(' ')
                .append(problem)
                .append('\n');
        if (!remark.line().isEmpty()) {
            text.append("    ").append(remark.line()).append('\n');
            text.append(" ".repeat(4 + remark.indent()))
                    .append("^".repeat(remark.width()))
                    .append('\n');
        }
        if (!remark.witness().isEmpty()) {
            text.append("  ").append(PHRASES.say("check.witness")).append('\n');
            remark.witness()
                    .lines()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        text.append('\n');
    }

    /** All remarks as a JSON object with a line end after it: {@code errors}, {@code warnings} and {@code remarks}. */
    public static String json(RuleSetCheck check) {
        return JsonText.of(true, json -> json(check, json)) + "\n";
    }

    private static void json(RuleSetCheck check, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("errors", check.errors().size());
        json.writeNumberProperty("warnings", check.warnings().size());
        json.writeArrayPropertyStart("remarks");
        check.remarks().forEach(remark -> json(remark, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void json(Remark remark, JsonGenerator json) {
        Problem problem = remark.problem();
        Position at = problem.position();
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("severity", Words.of(remark.severity()));
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("subject", problem.subject());
        json.writeStringProperty("sentence", problem.sentence());
        json.writeStringProperty("maybe", problem.maybe());
        json.writeArrayPropertyStart("scenarios");
        scenarios(remark.witness()).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> scenarios(String witness) {
        return witness.isEmpty() ? List.of() : List.of(witness.split("(?m)^(?=- )", -1));
    }
}
