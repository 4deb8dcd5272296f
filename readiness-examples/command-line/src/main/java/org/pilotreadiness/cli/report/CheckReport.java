package org.pilotreadiness.cli.report;

import java.util.stream.Stream;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** What a check says of a rule set, as text for people or as one JSON object for other systems. Thread-safe. */
public final class CheckReport {

    private static final int MOST = 200;

    private CheckReport() {}

    /**
     * What was found by file and line, each with its code, the line it stands in and, where values show it, a scenario; at last
     * how many there are. At most 200 are shown, of more the errors first. Nothing in it acts on a terminal. In the language of
     * the style; scenarios are pieces of a file, which are the same in every language.
     */
    public static String text(RuleSetCheck check, ReportStyle style) {
        Messages messages = Messages.in(style.language());

        StringBuilder text = new StringBuilder();
        Stream<Diagnostic> shown = check.diagnostics().size() <= MOST
                ? check.diagnostics().stream()
                : Stream.concat(check.errors().stream(), check.warnings().stream());
        shown.limit(MOST).forEach(each -> text.append(text(each, messages, style)));
        if (check.diagnostics().size() > MOST) {
            text.append(messages.say("check.more", check.diagnostics().size() - MOST))
                    .append("\n\n");
        }
        int errors = check.errors().size();
        int warnings = check.warnings().size();
        return text.append(
                        check.diagnostics().isEmpty()
                                ? messages.say("check.clean")
                                : messages.say(
                                        "check.count",
                                        errors,
                                        warnings,
                                        check.diagnostics().get(0).code()))
                .append('\n')
                .toString();
    }

    private static String text(Diagnostic each, Messages messages, ReportStyle style) {
        StringBuilder text = new StringBuilder(each.code().toString());
        text.append(' ')
                .append(messages.name("severity", each.severity()))
                .append(' ')
                .append(each.in(style.language()))
                .append('\n');
        if (!each.excerpt().line().isEmpty()) {
            text.append("    ").append(each.excerpt().line()).append('\n');
            text.append(" ".repeat(4 + each.excerpt().indent()))
                    .append("^".repeat(each.excerpt().width()))
                    .append('\n');
        }
        if (!each.witness().isEmpty()) {
            text.append("  ").append(messages.say("check.witness")).append('\n');
            each.witness()
                    .lines()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.append('\n').toString();
    }

    /** All of it as a JSON object with a line end after it: {@code errors}, {@code warnings} and {@code remarks}. */
    public static String json(RuleSetCheck check) {
        return Json.indented(CheckJson.of(check)) + "\n";
    }
}
