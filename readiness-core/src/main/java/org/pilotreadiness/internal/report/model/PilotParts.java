package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.report.model.PilotPart.Asked;
import org.pilotreadiness.internal.report.model.PilotPart.Bar;
import org.pilotreadiness.internal.report.model.PilotPart.Blocking;
import org.pilotreadiness.internal.report.model.PilotPart.Contents;
import org.pilotreadiness.internal.report.model.PilotPart.Fact;
import org.pilotreadiness.internal.report.model.PilotPart.Link;
import org.pilotreadiness.internal.report.model.PilotPart.Questions;
import org.pilotreadiness.internal.report.model.PilotPart.Remarks;
import org.pilotreadiness.internal.report.model.PilotPart.Rung;
import org.pilotreadiness.internal.report.model.PilotPart.Step;
import org.pilotreadiness.internal.report.model.PilotPart.Steps;
import org.pilotreadiness.internal.report.model.PilotPart.Way;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** Lays out what a page says of a pilot. */
final class PilotParts {

    /** How many questions a pilot among many is shown with. */
    private static final int MOST_QUESTIONS = 3;

    private final PageWords words;
    private final Map<String, String> headings;
    private final AdviceWords advised;
    private final DifferenceLines differences;
    private final CriteriaParts criteria;
    private final Bars bars;
    private final boolean isBrief;
    private final boolean hasRadar;

    PilotParts(PageWords words, CriteriaParts criteria, Bars bars, boolean isBrief, boolean hasRadar) {
        this.words = words;
        this.headings = words.headings();
        this.advised = new AdviceWords(words.ruleSet(), words.language(), words.messages());
        this.differences = new DifferenceLines(words.ruleSet(), words.language(), words.messages());
        this.criteria = criteria;
        this.bars = bars;
        this.isBrief = isBrief;
        this.hasRadar = hasRadar;
    }

    PilotPart part(String anchor, AssessedPilot assessed) {
        Pilot pilot = assessed.pilot();
        Assessment assessment = assessed.assessment();
        List<Bar> ordered = Bars.ordered(assessment).stream()
                .map(result -> bars.precondition(pilot, result))
                .toList();
        Steps steps = steps(assessed.advice());
        Questions questions = questions(assessed);
        return new PilotPart(
                isBrief,
                headings,
                anchor,
                isBrief ? 2 : 1,
                Shown.line(pilot.title()),
                about(pilot),
                verdict(assessment),
                ladder(assessment.readiness().level()),
                words.say(assessment.readiness().level().isSettled() ? "certain" : "uncertain"),
                facts(assessment, ordered),
                isBrief || pilot.summary().isEmpty() ? null : Shown.line(pilot.summary()),
                isBrief ? null : contents(steps, questions),
                assessed.difference()
                        .map(difference -> new Remarks(differences.title(), shown(differences.lines(difference))))
                        .orElse(null),
                assessment.blockers().stream().map(this::blocking).toList(),
                ordered,
                isBrief ? List.of() : bars.lines(pilot),
                hasRadar ? RadarChart.of(assessment, bars.rings(pilot), words) : null,
                steps,
                questions,
                bars.spreading(pilot, assessment),
                isBrief ? List.of() : bars.spreadingLines(pilot),
                criteria.matrix(receivers(assessed), advised),
                bare(assessment),
                criteria.groups(assessed),
                assessed.advice().filter(any -> !isBrief).map(this::firmness).orElse(null));
    }

    private List<String> about(Pilot pilot) {
        return Stream.concat(
                        Stream.of(pilot.id(), words.messages().name("choice", pilot.scenario())),
                        pilot.organisations().stream().map(organisation -> Shown.line(organisation.name())))
                .toList();
    }

    private String verdict(Assessment assessment) {
        Range<ReadinessLevel> level = assessment.readiness().level();
        String gate = words.gate(assessment.gate());
        return level.isSettled()
                ? words.say("verdict.settled", words.level(level.low()), gate)
                : words.say("verdict.range", words.lower(level.low()), words.lower(level.high()), gate);
    }

    private List<Rung> ladder(Range<ReadinessLevel> level) {
        return Arrays.stream(ReadinessLevel.values())
                .map(each -> new Rung(
                        words.level(each),
                        each.compareTo(level.low()) < 0 || each.compareTo(level.high()) > 0
                                ? ""
                                : level.isSettled() ? "sure" : "may"))
                .toList();
    }

    private List<Fact> facts(Assessment assessment, List<Bar> ordered) {
        List<Fact> facts = new ArrayList<>();
        long settled = assessment.blockers().stream().filter(Blocker::isSettled).count();
        facts.add(new Fact(words.say("fact.blocks"), String.valueOf(settled)));
        facts.add(new Fact(
                words.say("fact.mayBlock"), String.valueOf(assessment.blockers().size() - settled)));
        ordered.stream()
                .filter(bar -> bar.drawn() != null)
                .findFirst()
                .ifPresent(bar -> facts.add(
                        new Fact(words.say("fact.weakest"), words.say("fact.weakest.is", bar.name(), bar.points()))));
        assessment
                .readiness()
                .score()
                .ifPresent(score ->
                        facts.add(new Fact(words.say("fact.score"), words.say("fact.score.is", words.points(score)))));
        facts.add(new Fact(
                words.say("fact.spreading"), words.level(assessment.spreading().level())));
        facts.add(new Fact(
                words.say("fact.questions"),
                String.valueOf(assessment.openQuestions().size())));
        return facts;
    }

    private Contents contents(@Nullable Steps steps, @Nullable Questions questions) {
        List<Link> links = new ArrayList<>();
        Stream.of("blockers", "preconditions", "steps", "questions", "spreading", "criteria", "sources")
                .filter(section -> !section.equals("steps") || steps != null)
                .filter(section -> !section.equals("questions") || questions != null)
                .forEach(section -> links.add(new Link(section, words.say("words." + section))));
        return new Contents(links);
    }

    private Blocking blocking(Blocker blocker) {
        Criterion criterion = blocker.criterion();
        return new Blocking(
                criterion.id(),
                words.title(criterion),
                blocker.isSettled() ? "not-met" : "open",
                words.say(blocker.isSettled() ? "blocks" : "mayBlock"),
                isBrief ? null : words.message(criterion, "nextStep"));
    }

    /** The best fit first when there is advice, else in the order of the pilot. */
    private static List<ReceiverAdvice> receivers(AssessedPilot assessed) {
        return assessed.advice()
                .map(Advice::receivers)
                .orElseGet(() -> assessed.assessment().receivers().stream()
                        .map(result -> new ReceiverAdvice(result, List.of()))
                        .toList());
    }

    private @Nullable String bare(Assessment assessment) {
        List<Criterion> bare = assessment.metWithoutEvidence();
        return isBrief || bare.isEmpty()
                ? null
                : words.messages()
                        .say(
                                "evidence.bare",
                                bare.size(),
                                bare.stream().map(Criterion::id).collect(Collectors.joining(", ")));
    }

    private @Nullable Steps steps(Optional<Advice> advice) {
        if (advice.isEmpty()) {
            return null;
        }
        List<Way> ways = new ArrayList<>();
        way("steps", advice.get().nextSteps()).ifPresent(ways::add);
        way("spreadingSteps", advice.get().nextSpreadingSteps()).ifPresent(ways::add);
        return ways.isEmpty() ? null : new Steps(ways);
    }

    /** Empty when the highest level is reached. */
    private Optional<Way> way(String key, Optional<? extends NextSteps<?>> next) {
        if (next.isEmpty()) {
            return Optional.of(new Way(words.messages().say(key + ".noWay"), List.of()));
        }
        List<NextStep> steps = next.get().steps();
        String lead = key.equals("steps")
                ? words.say("steps.lead", steps.size(), words.level(next.get().towards()))
                : words.say(
                        "steps.spreading", steps.size(), words.lower(next.get().towards()));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(lead, steps.stream().map(this::step).toList()));
    }

    private Step step(NextStep step) {
        Criterion criterion = step.criterion();
        return new Step(
                criterion.id(),
                words.title(criterion),
                step.reason() == NextStep.Reason.BLOCKS && !isBrief ? words.say("blocksHere") : null,
                isBrief ? null : words.message(criterion, "nextStep"),
                isBrief
                        ? List.of()
                        : step.elements().stream()
                                .map(advised::belonging)
                                .map(Shown::line)
                                .toList());
    }

    private @Nullable Questions questions(AssessedPilot assessed) {
        List<Asked> asked = assessed.advice()
                .map(advice -> advice.questions().stream().map(this::asked).toList())
                .orElseGet(() -> assessed.assessment().openQuestions().stream()
                        .map(question -> asked(question, ""))
                        .toList());
        if (asked.isEmpty()) {
            return null;
        }
        int shown = isBrief ? Math.min(MOST_QUESTIONS, asked.size()) : asked.size();
        return new Questions(
                words.say(assessed.advice().isPresent() ? "questions.lead" : "questions.plain"),
                asked.subList(0, shown),
                shown == asked.size() ? null : words.messages().say("questions.more", asked.size() - shown));
    }

    private Asked asked(RankedQuestion ranked) {
        return asked(ranked.question(), advised.gain(ranked.gain()));
    }

    private Asked asked(OpenQuestion question, String gain) {
        Criterion first = question.criteria().get(0);
        return new Asked(first.id(), isBrief ? words.title(first) : words.question(first), question.field(), gain);
    }

    private Remarks firmness(Advice advice) {
        return new Remarks(
                words.messages().say("firmness.title"),
                advice.firmness().isFirm()
                        ? List.of(words.messages().say("firmness.firm"))
                        : advice.firmness().tipping().stream()
                                .map(advised::tipping)
                                .toList());
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().map(Shown::line).toList();
    }
}
