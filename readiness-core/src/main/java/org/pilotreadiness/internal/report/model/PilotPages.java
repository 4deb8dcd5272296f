package org.pilotreadiness.internal.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.report.model.PilotPage.Bar;
import org.pilotreadiness.internal.report.model.PilotPage.Fact;
import org.pilotreadiness.internal.report.model.PilotPage.Link;
import org.pilotreadiness.internal.report.model.PilotPage.Rung;
import org.pilotreadiness.internal.report.model.PilotView.Asked;
import org.pilotreadiness.internal.report.model.PilotView.Questions;
import org.pilotreadiness.internal.report.model.PilotView.Remarks;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;

/** Lays out what a page says of a pilot. */
final class PilotPages {

    /** How many questions a pilot among many is shown with. */
    private static final int MOST_QUESTIONS = 3;

    private final PageWords words;
    private final AdviceWords advised;
    private final CriteriaGroups criteria;
    private final Bars bars;
    private final boolean isBrief;
    private final boolean hasRadar;

    PilotPages(PageWords words, Bars bars, boolean isBrief, boolean hasRadar) {
        this.words = words;
        this.advised = new AdviceWords(words);
        this.criteria = new CriteriaGroups(words, isBrief);
        this.bars = bars;
        this.isBrief = isBrief;
        this.hasRadar = hasRadar;
    }

    PilotPage page(String anchor, AssessedPilot assessed) {
        Pilot pilot = assessed.pilot();
        Assessment assessment = assessed.assessment();
        PilotView view = PilotView.of(assessed, words);
        Range<ReadinessLevel> level = assessment.readiness().level();
        List<Bar> ordered = Bars.ordered(assessment).stream()
                .map(result -> bars.precondition(pilot, result))
                .toList();
        Questions questions = questions(assessed);
        return new PilotPage(
                view,
                isBrief,
                anchor,
                isBrief ? 2 : 1,
                about(pilot, assessment.asOf()),
                verdict(level, words.gate(assessment.gate())),
                ladder(level),
                words.say(level.isSettled() ? "page.certain" : "page.uncertain"),
                facts(assessment, ordered),
                isBrief || pilot.summary().isEmpty() ? null : Shown.line(pilot.summary()),
                contents(!view.ways().isEmpty(), questions != null),
                ordered,
                isBrief ? List.of() : bars.lines(pilot),
                hasRadar ? RadarChart.of(assessment, bars.rings(pilot), words) : null,
                questions,
                bars.spreading(pilot, assessment),
                isBrief ? List.of() : bars.spreadingLines(pilot),
                criteria.matrix(assessed),
                criteria.groups(assessed),
                assessed.advice().filter(any -> !isBrief).map(this::firmness).orElse(null));
    }

    private List<String> about(Pilot pilot, @Nullable LocalDate asOf) {
        return Stream.concat(
                        Stream.of(
                                        asOf == null ? "" : words.date(asOf),
                                        pilot.id(),
                                        words.name("choice", pilot.scenario()))
                                .filter(said -> !said.isEmpty()),
                        pilot.organisations().stream().map(organisation -> Shown.line(organisation.name())))
                .toList();
    }

    private String verdict(Range<ReadinessLevel> level, String gate) {
        return level.isSettled()
                ? words.say("page.verdict.settled", words.level(level.low()), gate)
                : words.say("page.verdict.range", words.lower(level.low()), words.lower(level.high()), gate);
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
        fact(facts, "blocks", String.valueOf(settled));
        fact(facts, "mayBlock", String.valueOf(assessment.blockers().size() - settled));
        ordered.stream()
                .filter(bar -> bar.drawn() != null)
                .findFirst()
                .ifPresent(bar -> fact(facts, "weakest", words.say("page.fact.weakest.is", bar.name(), bar.points())));
        assessment
                .readiness()
                .score()
                .ifPresent(score -> fact(facts, "score", words.say("page.fact.score.is", words.points(score))));
        fact(facts, "spreading", words.level(assessment.spreading().level()));
        fact(facts, "questions", String.valueOf(assessment.openQuestions().size()));
        return facts;
    }

    private void fact(List<Fact> facts, String name, String said) {
        facts.add(new Fact(words.say("page.fact." + name), said));
    }

    private List<Link> contents(boolean hasSteps, boolean hasQuestions) {
        return Stream.of("blockers", "preconditions", "steps", "questions", "spreading", "criteria", "sources")
                .filter(section -> !section.equals("steps") || hasSteps)
                .filter(section -> !section.equals("questions") || hasQuestions)
                .map(section -> new Link(section, words.say("words." + section)))
                .toList();
    }

    private @Nullable Questions questions(AssessedPilot assessed) {
        Optional<List<RankedQuestion>> ranked = assessed.advice().map(Advice::questions);
        List<Asked> asked = ranked.map(advised::asked)
                .orElseGet(() -> assessed.assessment().openQuestions().stream()
                        .map(advised::asked)
                        .toList());
        int shown = isBrief ? Math.min(MOST_QUESTIONS, asked.size()) : asked.size();
        return assessed.assessment().openQuestions().isEmpty()
                ? null
                : new Questions(
                        words.say(ranked.isPresent() ? "page.questions.lead" : "page.questions.plain"),
                        asked.subList(0, shown),
                        advised.more(asked.size() - shown, ranked.orElse(List.of())));
    }

    private Remarks firmness(Advice advice) {
        return new Remarks(words.say("firmness.title"), advised.firmness(advice.firmness()), null);
    }
}
