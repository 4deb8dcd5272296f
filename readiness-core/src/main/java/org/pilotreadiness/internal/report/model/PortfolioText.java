package org.pilotreadiness.internal.report.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.GateRanking;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.text.Shown;

/**
 * What the text report says of a portfolio, beside what every report says.
 *
 * @param ranking the pilots by gate, each in two lines
 * @param head the names of the columns of the map
 * @param map the pilots by precondition
 */
public record PortfolioText(
        PortfolioView portfolio,
        List<AtGate> ranking,
        String head,
        List<String> map,
        First mostBlocking,
        First mostTakingPart) {

    private static final int NAMES = 22;
    private static final int CELL = 11;
    private static final String[] SHADES = {" ", "░", "▒", "▓", "█"};

    public static PortfolioText of(Portfolio portfolio, PageWords words) {
        PortfolioView view = PortfolioView.of(portfolio, words);
        return new PortfolioText(
                view,
                portfolio.ranking().stream().map(gate -> AtGate.of(gate, words)).toList(),
                row(
                        words.say("portfolio.map.pilot"),
                        words.ruleSet().domains().stream()
                                .filter(dimension -> dimension != Dimension.RECEIVER_FIT)
                                .map(dimension -> words.messages().name("portfolio.short", dimension))),
                portfolio.ranking().stream()
                        .flatMap(gate -> gate.assessments().stream())
                        .map(assessment -> row(assessment, words.messages()))
                        .toList(),
                First.of(view.blocking(), words),
                First.of(view.organisations(), words));
    }

    private static String row(Assessment assessment, Messages messages) {
        String id = assessment.pilot();
        return row(
                id.length() < NAMES ? id : id.substring(0, NAMES - 2) + "…",
                Stream.concat(
                                assessment.preconditions().stream().map(PreconditionResult::score),
                                Stream.of(assessment.spreading().score()))
                        .map(score -> score.map(known -> cell(known, messages)).orElse("–")));
    }

    private static String row(String name, Stream<String> cells) {
        String row = cells.map(cell -> Shown.filled(cell, CELL)).collect(Collectors.joining());
        return (Shown.filled(name, NAMES) + row).stripTrailing();
    }

    private static String cell(Range<Score> score, Messages messages) {
        return SHADES[(int) (score.low().exact() * (SHADES.length - 1) / 100)] + " " + span(score, messages);
    }

    /** A score with a dash between its ends. */
    static String span(Range<Score> score, Messages messages) {
        String low = messages.points(score.low());
        String high = messages.points(score.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    /** The pilots that want to enter one phase. */
    public record AtGate(String title, List<Ranked> pilots) {

        private static AtGate of(GateRanking gate, PageWords words) {
            List<Assessment> ranked = gate.assessments();
            return new AtGate(
                    words.say("portfolio.gate", words.gate(gate.gate())),
                    IntStream.range(0, ranked.size())
                            .mapToObj(i -> Ranked.of(i + 1, ranked.get(i), words))
                            .toList());
        }
    }

    /** A pilot, and how it stands. */
    public record Ranked(String pilot, String state) {

        private static Ranked of(int rank, Assessment assessment, PageWords words) {
            long settled =
                    assessment.blockers().stream().filter(Blocker::isSettled).count();
            long possible = assessment.blockers().size() - settled;
            return new Ranked(
                    words.say("portfolio.rank", rank, assessment.title(), assessment.pilot()),
                    Stream.of(
                                    words.messages()
                                            .range(
                                                    "level",
                                                    assessment.readiness().level()),
                                    assessment
                                            .readiness()
                                            .score()
                                            .map(score -> words.say("portfolio.score", words.points(score)))
                                            .orElse(""),
                                    assessment.blockers().isEmpty()
                                            ? ""
                                            : words.say("portfolio.blockers", settled, possible))
                            .filter(said -> !said.isEmpty())
                            .collect(Collectors.joining("; ")));
        }
    }

    /** The first lines; {@code more} says how many are left out, if any. */
    public record First(List<String> lines, @Nullable String more) {

        private static final int MOST = 10;

        private static First of(List<String> all, PageWords words) {
            return new First(
                    all.subList(0, Math.min(MOST, all.size())),
                    all.size() > MOST ? words.say("portfolio.more", all.size() - MOST) : null);
        }
    }
}
