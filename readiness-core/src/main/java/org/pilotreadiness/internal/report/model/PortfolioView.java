package org.pilotreadiness.internal.report.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.BlockingCriterion;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.assessment.Participation;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.assessment.PossibleConflict;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;

/**
 * What every report says of a portfolio.
 *
 * @param conflicts which pilots are in each other's way
 * @param possible which pilots may be, since their area is not known
 * @param isFree whether no pilot is or may be in another's way
 * @param blocking what blocks most often, a line for each criterion
 * @param organisations who takes part in most pilots, a line for each
 */
public record PortfolioView(
        String title,
        String rules,
        Map<String, String> words,
        List<Conflicting> conflicts,
        List<Conflicting> possible,
        boolean isFree,
        List<String> blocking,
        List<String> organisations) {

    static PortfolioView of(Portfolio portfolio, PageWords words) {
        int pilots = portfolio.ranking().stream()
                .mapToInt(gate -> gate.assessments().size())
                .sum();
        return new PortfolioView(
                words.say("portfolio.title", pilots),
                words.rules(
                        words.ruleSet().identity(),
                        portfolio.ranking().stream()
                                .flatMap(gate -> gate.assessments().stream())
                                .map(Assessment::asOf)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)),
                words.words(),
                portfolio.conflicts().stream()
                        .map(conflict -> conflicting(conflict, words))
                        .toList(),
                portfolio.possibleConflicts().stream()
                        .map(conflict -> conflicting(conflict, words))
                        .toList(),
                portfolio.conflicts().isEmpty() && portfolio.possibleConflicts().isEmpty(),
                portfolio.blocking().stream().map(each -> said(each, words)).toList(),
                portfolio.participations().stream()
                        .map(each -> said(each, words))
                        .toList());
    }

    private static Conflicting conflicting(Conflict conflict, PageWords words) {
        return new Conflicting(
                words.ruleSet().title(conflict.rule(), words.language()),
                conflict.pilots().stream()
                        .map(pilot -> Shown.line(words.say(
                                "portfolio.conflicts.pilot",
                                pilot.title(),
                                pilot.id(),
                                Shown.value(pilot.developmentArea()))))
                        .toList());
    }

    private static Conflicting conflicting(PossibleConflict conflict, PageWords words) {
        return new Conflicting(
                words.ruleSet().title(conflict.rule(), words.language()),
                conflict.pilots().stream()
                        .map(pilot -> Shown.line(words.say("portfolio.conflicts.unknown", pilot.title(), pilot.id())))
                        .toList());
    }

    private static String said(BlockingCriterion blocking, PageWords words) {
        CriterionWords criterion = words.of(blocking.criterion());
        return words.say(
                "portfolio.blocking.line",
                criterion.id(),
                criterion.title(),
                blocking.settled().size(),
                blocking.possible().size());
    }

    private static String said(Participation participation, PageWords words) {
        return Shown.line(words.say(
                "portfolio.organisations.line",
                participation.organisation().name(),
                words.name("choice", participation.organisation().kind()),
                participation.pilots().size()));
    }

    /** Pilots in each other's way, and the rule that says so. */
    public record Conflicting(String rule, List<String> pilots) {}

    /**
     * A portfolio as a page.
     *
     * @param overview the pilots as they rank within their gates; null when there are none
     */
    public record Page(
            PortfolioView portfolio,
            String language,
            @Nullable HeatMap overview) {

        /**
         * The page.
         *
         * @param pilots the pilots of the portfolio, in any order
         * @throws IllegalArgumentException when a pilot of the portfolio is not among them
         */
        public static Page of(Portfolio portfolio, Collection<Pilot> pilots, PageWords words) {
            Bars bars = new Bars(words);
            Map<String, Pilot> byId = pilots.stream().collect(Collectors.toMap(Pilot::id, Function.identity()));
            List<HeatMap.Row> rows = portfolio.ranking().stream()
                    .flatMap(gate -> gate.assessments().stream())
                    .map(assessment -> HeatMap.Row.of(null, pilot(assessment.pilot(), byId), assessment, words, bars))
                    .toList();
            return new Page(
                    PortfolioView.of(portfolio, words),
                    words.say("page.language"),
                    rows.isEmpty() ? null : HeatMap.of(rows, pilots.iterator().next(), words, bars));
        }

        private static Pilot pilot(String id, Map<String, Pilot> byId) {
            Pilot pilot = byId.get(id);
            if (pilot == null) {
                throw new IllegalArgumentException("The pilot (" + id + ") is not among those of the portfolio.");
            }
            return pilot;
        }
    }
}
