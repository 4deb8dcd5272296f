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
 * @param maps the pilots by precondition, in parts that fit a terminal of 80 columns
 */
public record PortfolioText(
        PortfolioView portfolio, List<AtGate> ranking, List<Part> maps, First mostBlocking, First mostTakingPart) {

    private static final int NAMES = 22;
    private static final int CELL = 11;
    private static final int CELLS = 5;
    private static final String[] SHADES = {" ", "░", "▒", "▓", "█"};

    public static PortfolioText of(Portfolio portfolio, PageWords words) {
        PortfolioView view = PortfolioView.of(portfolio, words);
        return new PortfolioText(
                view,
                portfolio.ranking().stream().map(gate -> AtGate.of(gate, words)).toList(),
                maps(portfolio, words),
                First.of(view.blocking(), words),
                First.of(view.organisations(), words));
    }

    private static List<Part> maps(Portfolio portfolio, PageWords words) {
        List<String> columns = words.ruleSet().domains().stream()
                .filter(dimension -> dimension != Dimension.RECEIVER_FIT)
                .map(dimension -> cut(words.messages().name("portfolio.short", dimension), CELL - 1))
                .toList();
        List<Assessment> ranked = portfolio.ranking().stream()
                .flatMap(gate -> gate.assessments().stream())
                .toList();
        return IntStream.iterate(0, from -> from < columns.size(), from -> from + CELLS)
                .mapToObj(from -> new Part(
                        row(words.say("portfolio.map.pilot"), some(columns, from)),
                        ranked.stream()
                                .map(each ->
                                        row(cut(each.pilot(), NAMES - 1), some(cells(each, words.messages()), from)))
                                .toList()))
                .toList();
    }

    private static Stream<String> some(List<String> all, int from) {
        return all.stream().skip(from).limit(CELLS);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static List<String> cells(Assessment assessment, Messages messages) {
        return Stream.concat(
                        assessment.preconditions().stream().map(PreconditionResult::score),
                        Stream.of(assessment.spreading().score()))
                .map(score -> score.map(known -> cell(known, messages)).orElse("–"))
                .toList();
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

    /** Some columns of the map: their names, and a row for each pilot. */
    public record Part(String head, List<String> rows) {}

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
