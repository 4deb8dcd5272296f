package org.pilotreadiness.cli.report;

import java.util.Locale;
import java.util.Objects;
import org.pilotreadiness.cli.workbench.Mutant;
import org.pilotreadiness.cli.workbench.Mutant.Change;
import org.pilotreadiness.cli.workbench.MutationResult;
import org.pilotreadiness.cli.workbench.MutationResult.SurvivingMutants;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * What came of a mutation test, as text or as JSON: each change that no scenario notices, and a scenario that would; then
 * those that are not decided. Text has at most 80 columns, but scenarios stand as they must be pasted. Thread-safe.
 */
public final class MutationReport {

    private final boolean isColoured;
    private final Messages messages;
    private final PlainWords words;

    private MutationReport(boolean isColoured, Locale language) {
        this.isColoured = isColoured;
        this.messages = Messages.in(language);
        this.words = new PlainWords(messages);
    }

    public static MutationReport of(ReportStyle style) {
        return new MutationReport(style.isColoured(), style.language());
    }

    /** The result for people, each line ending in a line feed. */
    public String text(MutationResult result) {
        Page page = new Page(isColoured);
        for (SurvivingMutants hole : result.holes()) {
            page.paragraph(messages.say("mutate.hole"), 0, 0, TextStyle.BOLD);
            for (Mutant survivor : hole.survivors()) {
                page.paragraph(listed(survivor), 2, 4, TextStyle.RED);
            }
            page.paragraph(messages.say("mutate.propose", hole.file()), 0, 0, TextStyle.PLAIN);
            hole.scenario().lines().forEach(page::line);
            page.blank();
        }
        if (!result.undecided().isEmpty()) {
            page.paragraph(messages.say("mutate.undecided"), 0, 0, TextStyle.BOLD);
            result.undecided().forEach(mutant -> page.paragraph(listed(mutant), 2, 4, TextStyle.PLAIN));
            page.blank();
        }
        page.paragraph(summary(result), 0, 0, result.holes().isEmpty() ? TextStyle.GREEN : TextStyle.RED);
        return page.toString();
    }

    /** The result as one JSON object, in English whatever the language, indented by two blanks, without a line end after it. */
    public String json(MutationResult result) {
        return Json.indented(MutationJson.of(result, of(ReportStyle.plain())::changed));
    }

    private String summary(MutationResult result) {
        int equivalents = result.equivalents().size();
        int undecided = result.undecided().size();
        if (result.holes().isEmpty() && undecided == 0) {
            return messages.say("mutate.summary.good", result.mutants(), result.caught(), equivalents);
        }
        String summary = messages.say(
                "mutate.summary.holes", result.mutants(), result.caught(), result.survivors(), equivalents);
        return undecided == 0 ? summary : summary + " " + messages.say("mutate.summary.undecided", undecided);
    }

    private String listed(Mutant mutant) {
        return "- " + messages.say("mutate.survivor", mutant.rule().place(), changed(mutant));
    }

    /** The change in plain words. */
    private String changed(Mutant mutant) {
        Rule rule = mutant.rule();
        Change change = mutant.change();
        if (change instanceof Change.ConditionDropped dropped) {
            return messages.say("mutate.condition-dropped", words.of(dropped.condition(), rule));
        }
        if (change instanceof Change.ConditionReplaced replaced) {
            return messages.say(
                    "mutate.condition-replaced", words.of(replaced.before(), rule), words.of(replaced.after(), rule));
        }
        if (change instanceof Change.PatternDropped dropped) {
            return messages.say("mutate.condition-dropped", words.of(dropped.pattern(), rule));
        }
        if (change instanceof Change.PatternReplaced replaced) {
            return messages.say(
                    "mutate.condition-replaced", words.of(replaced.before(), rule), words.of(replaced.after(), rule));
        }
        if (change instanceof Change.CallReplaced replaced) {
            return messages.say("mutate.call", decided(replaced.before()), decided(replaced.after()));
        }
        return change instanceof Change.CriterionReplaced replaced
                ? changed(replaced.before(), replaced.after())
                : messages.say("mutate.removed", rule.name());
    }

    private String decided(Call call) {
        return call instanceof Call.AtMost atMost
                ? messages.say("mutate.call.level", words.word(atMost.level()))
                : messages.say(call instanceof Call.Met ? "mutate.call.met" : "mutate.call.partly");
    }

    private String changed(Criterion before, Criterion after) {
        if (before.weight() != after.weight()) {
            return messages.say("mutate.weight", before.weight(), after.weight());
        }
        if (before.onlyCrossSector() != after.onlyCrossSector()) {
            return messages.say("mutate.only-cross-sector");
        }
        if (before.onlyInScenario() != null && after.onlyInScenario() == null) {
            return messages.say("mutate.only-in-scenario", words.word(before.onlyInScenario()));
        }
        if (before.countsFrom() != null
                && after.countsFrom() != null
                && !Objects.equals(before.countsFrom(), after.countsFrom())) {
            return messages.say(
                    "mutate.counts-from",
                    messages.name("gate", before.countsFrom()),
                    messages.name("gate", after.countsFrom()));
        }
        if (before.countsUntil() != null && !Objects.equals(before.countsUntil(), after.countsUntil())) {
            String until = messages.name("gate", before.countsUntil());
            return after.countsUntil() == null
                    ? messages.say("mutate.counts-until.always", until)
                    : messages.say("mutate.counts-until", until, messages.name("gate", after.countsUntil()));
        }
        String from = before.blocksFrom() == null ? "" : messages.name("gate", before.blocksFrom());
        return after.blocksFrom() == null
                ? messages.say("mutate.blocks-from.never", from)
                : messages.say("mutate.blocks-from", from, messages.name("gate", after.blocksFrom()));
    }
}
