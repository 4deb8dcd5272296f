package org.pilotreadiness.internal.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.report.model.PilotPage.Bar;
import org.pilotreadiness.internal.report.model.PilotPage.Cell;
import org.pilotreadiness.internal.report.model.PilotPage.Drawn;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;

/** Scores as bars and as cells of a table, with what the level rules say of them. */
final class Bars {

    private static final Comparator<Range<Score>> WEAKEST_FIRST = Comparator.comparingDouble(
                    (Range<Score> score) -> score.low().exact())
            .thenComparingDouble(score -> score.high().exact());

    private final PageWords words;
    private final Scale<ReadinessLevel> readiness;
    private final Scale<SpreadingLevel> spreading;

    Bars(PageWords words) {
        RuleSet ruleSet = words.ruleSet();
        this.words = words;
        this.readiness = new Scale<>(ruleSet, Call.Verdict.READINESS, PreconditionScore.class, ReadinessLevel.class);
        this.spreading =
                new Scale<>(ruleSet, Call.Verdict.SPREADING_POTENTIAL, SpreadingScore.class, SpreadingLevel.class);
    }

    /** The preconditions, the weakest first and those that are not assessed last. */
    static List<PreconditionResult> ordered(Assessment assessment) {
        return assessment.preconditions().stream()
                .sorted(Comparator.comparing(PreconditionResult::possibleScore, Comparator.nullsLast(WEAKEST_FIRST)))
                .toList();
    }

    Bar precondition(Pilot pilot, PreconditionResult result) {
        return bar(
                words.dimension(result.precondition()),
                result.possibleScore(),
                readiness,
                pilot,
                precondition(result.precondition()));
    }

    Bar spreading(Pilot pilot, Assessment assessment) {
        Range<Score> score = assessment.spreading().possibleScore();
        return new Bar(
                words.level(assessment.spreading().level()),
                score == null ? null : drawn(score, spreading.lines(pilot, SpreadingScore::new)),
                words.points(score),
                null);
    }

    /** A precondition in a table; darker for a higher level. */
    Cell cell(Pilot pilot, Domain dimension, @Nullable Range<Score> score) {
        DoubleFunction<Record> fact = precondition(dimension);
        return dimension.isPrecondition()
                ? cell(score, readiness, pilot, fact)
                : cell(score, spreading, pilot, SpreadingScore::new);
    }

    /** The lines on the scale of the preconditions; those that are not the same for all of them by name. */
    List<String> lines(Pilot pilot) {
        Map<Scale.Line<ReadinessLevel>, List<Domain>> lines = new LinkedHashMap<>();
        List<Domain> all = new ArrayList<>(words.ruleSet().domains());
        all.removeIf(dimension -> !dimension.isPrecondition());
        for (Domain dimension : all) {
            readiness
                    .lines(pilot, precondition(dimension))
                    .forEach(line -> lines.computeIfAbsent(line, any -> new ArrayList<>())
                            .add(dimension));
        }
        List<String> said = new ArrayList<>();
        lines.forEach((line, dimensions) -> {
            if (dimensions.size() == all.size()) {
                said.add(said(line));
            } else {
                dimensions.forEach(
                        dimension -> said.add(words.say("page.line.of", words.dimension(dimension), said(line))));
            }
        });
        return said;
    }

    /** The lines on the scale of spreading. */
    List<String> spreadingLines(Pilot pilot) {
        return spreading.lines(pilot, SpreadingScore::new).stream()
                .map(this::said)
                .toList();
    }

    /** The points at which the rules draw a line for any precondition. */
    List<Double> rings(Pilot pilot) {
        return words.ruleSet().domains().stream()
                .filter(Domain::isPrecondition)
                .flatMap(dimension -> readiness.lines(pilot, precondition(dimension)).stream())
                .map(Scale.Line::at)
                .distinct()
                .sorted()
                .toList();
    }

    private static DoubleFunction<Record> precondition(Domain dimension) {
        return score -> PreconditionScore.of(dimension, score);
    }

    private <L extends Enum<L>> Bar bar(
            String name, @Nullable Range<Score> score, Scale<L> scale, Pilot pilot, DoubleFunction<Record> fact) {
        List<Scale.Line<L>> lines = scale.lines(pilot, fact);
        return score == null
                ? new Bar(name, null, words.points(null), null)
                : new Bar(
                        name,
                        drawn(score, lines),
                        words.points(score),
                        lines.isEmpty() ? null : words.level(levels(score, scale, pilot, fact)));
    }

    private <L extends Enum<L>> Cell cell(
            @Nullable Range<Score> score, Scale<L> scale, Pilot pilot, DoubleFunction<Record> fact) {
        if (score == null) {
            return new Cell("", "–");
        }
        Range<L> levels = levels(score, scale, pilot, fact);
        return new Cell(state(levels), PortfolioText.span(score, words.messages()));
    }

    /** How dark a cell is: from the level that is certain to the one that is possible. */
    static String state(Range<? extends Enum<?>> levels) {
        return "from-" + Words.of(levels.low()) + " to-" + Words.of(levels.high());
    }

    private static <L extends Enum<L>> Range<L> levels(
            Range<Score> score, Scale<L> scale, Pilot pilot, DoubleFunction<Record> fact) {
        return Range.over(
                scale.level(pilot, fact.apply(score.low().exact())),
                scale.level(pilot, fact.apply(score.high().exact())));
    }

    private static Drawn drawn(Range<Score> score, List<? extends Scale.Line<?>> lines) {
        return new Drawn(
                number(score.low().exact()),
                number(score.high().exact() - score.low().exact()),
                lines.stream().map(line -> "M" + number(line.at()) + " 0v8").collect(Collectors.joining()));
    }

    private String said(Scale.Line<?> line) {
        return words.say(
                line.isUnder() ? "page.line.under" : "page.line.upTo",
                words.messages().number(number(line.at())),
                words.lower((Enum<?>) line.below()));
    }

    /** With at most one decimal. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
