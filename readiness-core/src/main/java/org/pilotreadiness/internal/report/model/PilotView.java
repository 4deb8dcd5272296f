package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.NoSteps;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * What every report says of one pilot.
 *
 * @param words headings and other words that are the same for all pilots
 * @param notApplicable the criteria that are left out, each with the reason
 * @param announced what does not count yet but will, a sentence for each
 * @param ways what to do next, for readiness and for spreading; empty when nothing is advised
 * @param bare the criteria that are met without evidence; null when there are none
 * @param outdated the fields of which the evidence is too old; null when there are none
 * @param difference what differs from before; null when it is not compared
 */
public record PilotView(
        Map<String, String> words,
        String id,
        String title,
        String rules,
        List<Blocking> blockers,
        List<Remark> notApplicable,
        List<String> announced,
        List<Way> ways,
        @Nullable String bare,
        @Nullable String outdated,
        @Nullable Remarks difference) {

    /** How many steps are shown beside those that stop a pilot. */
    private static final int MOST_STEPS = 3;

    static PilotView of(AssessedPilot assessed, PageWords words) {
        Assessment assessment = assessed.assessment();
        List<Way> ways = new ArrayList<>();
        assessed.advice().ifPresent(advice -> {
            way(false, advice.nextSteps(), advice.noSteps(), words).ifPresent(ways::add);
            way(true, advice.nextSpreadingSteps(), advice.noSpreadingSteps(), words)
                    .ifPresent(ways::add);
        });
        return new PilotView(
                words.words(),
                assessment.pilot(),
                Shown.line(assessment.title()),
                words.rules(assessment.ruleSet(), assessment.asOf()),
                assessment.blockers().stream()
                        .map(each -> new Blocking(words.of(each.criterion()), each.isSettled()))
                        .toList(),
                assessment.notApplicable().entrySet().stream()
                        .map(each -> new Remark(
                                each.getKey(),
                                Shown.line(words.ruleSet().message(each.getKey() + ".title", words.language())),
                                Shown.line(each.getValue())))
                        .toList(),
                announced(assessment, words),
                ways,
                bare(assessment.metWithoutEvidence(), words),
                outdated(assessment.outdatedEvidence().keySet(), words),
                assessed.difference().map(new DifferenceLines(words)::remarks).orElse(null));
    }

    private static List<String> announced(Assessment assessment, PageWords words) {
        return assessment.announced().stream()
                .map(criterion -> words.say(
                        "announced",
                        words.date(Objects.requireNonNull(criterion.validFrom())),
                        criterion.id(),
                        words.of(criterion).title(),
                        assessment
                                .findings()
                                .filter(finding -> finding.criterion().equals(criterion))
                                .map(finding ->
                                        words.fulfilment(finding.fulfilment()).toLowerCase(words.language()))
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static @Nullable String outdated(Set<String> fields, PageWords words) {
        Integer months = words.ruleSet().evidenceMonths();
        return fields.isEmpty() || months == null
                ? null
                : words.say("evidence.outdated", fields.size(), months, String.join(", ", fields));
    }

    /** Empty when the highest level is reached. */
    private static Optional<Way> way(
            boolean isSpreading, Optional<? extends NextSteps<?>> next, @Nullable NoSteps why, PageWords words) {
        String key = isSpreading ? "spreadingSteps" : "steps";
        if (next.isEmpty()) {
            String none = words.name(key, Objects.requireNonNull(why));
            return Optional.of(new Way(isSpreading, none, none, List.of(), null));
        }
        List<NextStep> steps = next.get().steps();
        List<NextStep> first = first(steps);
        Enum<?> level = next.get().towards();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(
                        isSpreading,
                        words.say(key + ".title", steps.size(), words.name(isSpreading ? "spreading" : "level", level)),
                        words.say(
                                "page." + key + ".lead",
                                steps.size(),
                                isSpreading ? words.lower(level) : words.level(level)),
                        first.stream().map(each -> step(each, words)).toList(),
                        more(steps, first, words)));
    }

    /** What blocks, and the next three. */
    private static List<NextStep> first(List<NextStep> steps) {
        List<NextStep> first = new ArrayList<>(steps);
        List<NextStep> later = steps.stream()
                .filter(step -> step.reason() != NextStep.Reason.BLOCKS)
                .skip(MOST_STEPS)
                .toList();
        first.removeAll(later);
        return first;
    }

    private static @Nullable String more(List<NextStep> steps, List<NextStep> first, PageWords words) {
        List<String> later = steps.stream()
                .filter(step -> !first.contains(step))
                .map(step -> step.criterion().id())
                .toList();
        return later.isEmpty() ? null : words.say("steps.more", later.size(), String.join(", ", later));
    }

    private static Step step(NextStep step, PageWords words) {
        return new Step(
                words.of(step.criterion()),
                step.reason() == NextStep.Reason.BLOCKS,
                Stream.concat(
                                Stream.of(
                                                step.isKnown() ? "" : words.say("steps.findOut"),
                                                step.least() == Fulfilment.MET ? "" : words.say("steps.partly"))
                                        .filter(note -> !note.isEmpty()),
                                step.elements().stream().map(new AdviceWords(words)::belonging))
                        .map(Shown::line)
                        .toList());
    }

    private static @Nullable String bare(List<Criterion> bare, PageWords words) {
        String ids = bare.stream().map(Criterion::id).collect(Collectors.joining(", "));
        return bare.isEmpty() ? null : words.say("evidence.bare", bare.size(), ids);
    }

    /** A criterion that stops the pilot, or may. */
    public record Blocking(CriterionWords criterion, boolean isSettled) {}

    /** A criterion that is left out, and why. */
    public record Remark(String id, String title, String reason) {}

    /** The criteria to meet for a level, under a heading or after a sentence that leads to them; {@code more} names those that are left out, if any. */
    public record Way(
            boolean isSpreading,
            String title,
            String lead,
            List<Step> steps,
            @Nullable String more) {}

    /** A criterion to meet, what to mind about it, and the tools, keys or deliverables it belongs to. */
    public record Step(CriterionWords criterion, boolean isBlocking, List<String> notes) {}

    /** What to find out; {@code more} says how many are left out, if any. */
    public record Questions(
            String lead, List<Asked> asked, @Nullable String more) {}

    /** An open question, and with advice what it gains to ask it. */
    public record Asked(
            CriterionWords criterion,
            @Nullable String field,
            @Nullable String gain) {}

    /** Lines under a heading; {@code more} says how many are left out, if any. */
    public record Remarks(
            String title, List<String> lines, @Nullable String more) {}
}
