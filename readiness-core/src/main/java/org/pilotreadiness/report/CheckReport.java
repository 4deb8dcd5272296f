package org.pilotreadiness.report;

import java.util.List;
import java.util.Locale;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.internal.report.json.JsonText;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSetCheck;
import tools.jackson.core.JsonGenerator;

/** What a check says of a rule set, as text for people or as one JSON object for other systems. Thread-safe. */
public final class CheckReport {

    private static final int MOST = 200;
    private static final Messages PHRASES = Messages.in(Locale.ROOT);

    private CheckReport() {}

    /**
     * What was found by file and line, each with its code, the line it stands in and, where values show it, a scenario; at last
     * how many there are. At most 200 are shown. Nothing in it acts on a terminal.
     */
    public static String text(RuleSetCheck check) {
        StringBuilder text = new StringBuilder();
        check.diagnostics().stream().limit(MOST).forEach(each -> text(each, text));
        if (check.diagnostics().size() > MOST) {
            text.append(PHRASES.say("check.more", check.diagnostics().size() - MOST))
                    .append("\n\n");
        }
        int errors = check.errors().size();
        int warnings = check.warnings().size();
        return text.append(
                        check.diagnostics().isEmpty()
                                ? PHRASES.say("check.clean")
                                : PHRASES.say(
                                        "check.count",
                                        errors,
                                        warnings,
                                        check.diagnostics().get(0).code()))
                .append('\n')
                .toString();
    }

    private static void text(Diagnostic each, StringBuilder text) {
        text.append(each.code())
                .append(' ')
                .append(PHRASES.name("severity", each.severity()))
                .append(' ')
                .append(each)
                .append('\n');
        if (!each.excerpt().line().isEmpty()) {
            text.append("    ").append(each.excerpt().line()).append('\n');
            text.append(" ".repeat(4 + each.excerpt().indent()))
                    .append("^".repeat(each.excerpt().width()))
                    .append('\n');
        }
        if (!each.witness().isEmpty()) {
            text.append("  ").append(PHRASES.say("check.witness")).append('\n');
            each.witness()
                    .lines()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        text.append('\n');
    }

    /** All of it as a JSON object with a line end after it: {@code errors}, {@code warnings} and {@code remarks}. */
    public static String json(RuleSetCheck check) {
        return JsonText.of(true, json -> json(check, json)) + "\n";
    }

    private static void json(RuleSetCheck check, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("errors", check.errors().size());
        json.writeNumberProperty("warnings", check.warnings().size());
        json.writeArrayPropertyStart("remarks");
        check.diagnostics().forEach(each -> json(each, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void json(Diagnostic each, JsonGenerator json) {
        Position at = each.position();
        json.writeStartObject();
        json.writeStringProperty("code", each.code().id());
        json.writeStringProperty("severity", Words.of(each.severity()));
        json.writeStringProperty("file", each.file());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("subject", each.subject());
        json.writeStringProperty("sentence", each.sentence());
        json.writeStringProperty("maybe", each.maybe());
        json.writeArrayPropertyStart("scenarios");
        scenarios(each.witness()).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> scenarios(String witness) {
        return witness.isEmpty() ? List.of() : List.of(witness.split("(?m)^(?=- )", -1));
    }
}
