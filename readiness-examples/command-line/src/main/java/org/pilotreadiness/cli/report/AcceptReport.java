package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pilotreadiness.cli.editing.AcceptedOutcomes;
import org.pilotreadiness.cli.workbench.MovedByOthers;
import org.pilotreadiness.cli.workbench.MovedByOthers.Others;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;

/** What a change of the rules moved in scenarios, and what came of writing it back, as text of at most 80 columns. */
public final class AcceptReport {

    private final boolean isColoured;
    private final Messages messages;

    private AcceptReport(ReportStyle style) {
        this.isColoured = style.isColoured();
        this.messages = Messages.in(style.language());
    }

    /** In this style. */
    public static AcceptReport of(ReportStyle style) {
        return new AcceptReport(style);
    }

    /**
     * Each scenario that moved, old and new.
     *
     * @param scenarios how many there are
     * @param others tells which of them only others moved; nothing when the rules as they were are not known
     */
    public String text(AcceptedOutcomes outcomes, int scenarios, Optional<MovedByOthers> others) {
        Page page = new Page(isColoured);
        for (ScenarioResult result : outcomes.moved()) {
            page.paragraph(messages.say("test.failing", result.scenario()), 0, 2, TextStyle.BOLD);
            List<Mismatch> left = outcomes.left().getOrDefault(result.scenario(), List.of());
            for (Mismatch each : result.mismatches()) {
                page.paragraph(
                        messages.say("test.mismatch", each.what(), said(each.expected()), said(each.actual())),
                        2,
                        4,
                        TextStyle.PLAIN);
                if (left.contains(each)) {
                    page.paragraph(messages.say("accept.left"), 4, 4, TextStyle.RED);
                }
            }
            others.flatMap(all -> all.of(result)).ifPresent(why -> page.paragraph(why(why), 2, 4, TextStyle.DIM));
            page.blank();
        }
        page.paragraph(
                outcomes.moved().isEmpty()
                        ? messages.say("accept.nothing", scenarios)
                        : messages.say(
                                "accept.moved",
                                outcomes.moved().size(),
                                scenarios,
                                outcomes.left().size()),
                0,
                0,
                outcomes.moved().isEmpty() ? TextStyle.GREEN : TextStyle.YELLOW);
        return page.toString();
    }

    private String why(Others others) {
        List<String> changes = Stream.of(
                        named("accept.added", others.added()),
                        named("accept.retired", others.retired()),
                        named("accept.otherwise", others.otherwise()))
                .flatMap(Optional::stream)
                .toList();
        return messages.say("accept.only-others", String.join("; ", changes));
    }

    private Optional<String> named(String key, List<String> criteria) {
        return criteria.isEmpty() ? Optional.empty() : Optional.of(messages.say(key, String.join(", ", criteria)));
    }

    private String said(String words) {
        return words.isEmpty() ? messages.say("diff.nothing") : words;
    }

    /** What is asked before it is written. */
    public String question(int files) {
        return messages.say("accept.question", files);
    }

    /** Said when it was not accepted, by who was asked or since nobody could be. */
    public String notWritten(boolean wasAsked) {
        return messages.say(wasAsked ? "editing.declined" : "editing.unasked");
    }

    /** Said when there is nothing to run. */
    public String noScenario() {
        return messages.say("accept.no-scenario");
    }

    /** Said when files are not any more as they were read. */
    public String changed(List<String> files) {
        return messages.say("editing.changed", String.join(", ", files));
    }

    /**
     * Said when the scenarios did not pass with what was written.
     *
     * @param not the files that could not be put back
     */
    public String putBack(List<String> not) {
        return not.isEmpty()
                ? messages.say("accept.put-back")
                : messages.say("editing.not-put-back", String.join(", ", not));
    }

    /** Said when it was written and the scenarios ran again. */
    public String written(AcceptedOutcomes outcomes, int scenarios) {
        Page page = new Page(isColoured);
        page.paragraph(
                outcomes.left().isEmpty()
                        ? messages.say("accept.written", outcomes.files().size(), scenarios)
                        : messages.say(
                                "accept.written.partly",
                                outcomes.files().size(),
                                outcomes.left().size()),
                0,
                0,
                outcomes.left().isEmpty() ? TextStyle.GREEN : TextStyle.YELLOW);
        return page.toString();
    }
}
