package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.pilotreadiness.internal.engine.reader.RuleMatcher;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The scale of a kind of score: which level the rules allow for it, and where they draw the lines between levels. The rules
 * are asked, with a score beside each number that they compare one with, so the lines are theirs whatever they are.
 *
 * @param <L> the levels
 */
final class Scale<L extends Enum<L>> {

    /** Next to a line, nearer than any two scores that differ. */
    private static final double BESIDE = 1e-7;

    private final Class<L> levels;
    private final List<Lowering<L>> rules = new ArrayList<>();
    private final List<Double> numbers;

    private record Lowering<L>(RuleMatcher rule, L level) {}

    /** The scale of the scores that the rules for a verdict see as facts of this type. */
    Scale(RuleSet ruleSet, Call.Verdict verdict, Class<? extends Record> score, Class<L> levels) {
        this.levels = levels;
        List<Pattern> patterns = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            if (rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict && isAbout(rule, score)) {
                rules.add(new Lowering<>(new RuleMatcher(rule), levels.cast(atMost.level())));
                patterns.addAll(rule.patterns());
            }
        }
        this.numbers = patterns.stream()
                .filter(pattern -> pattern.fact() == score)
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Operands::of)
                .filter(Operand.NumberConstant.class::isInstance)
                .map(number -> ((Operand.NumberConstant) number).value().doubleValue())
                .filter(number -> number >= 0 && number <= 100)
                .distinct()
                .sorted()
                .toList();
    }

    /** A line between two levels: {@code below} is allowed under it, and on it when it is not {@code isUnder}. */
    record Line<L>(double at, boolean isUnder, L below) {}

    /** The lines for a pilot, the lowest first. */
    List<Line<L>> lines(Pilot pilot, DoubleFunction<Record> score) {
        List<Line<L>> lines = new ArrayList<>();
        for (double number : numbers) {
            L below = level(pilot, score.apply(Math.max(0, number - BESIDE)));
            L at = level(pilot, score.apply(number));
            L above = level(pilot, score.apply(Math.min(100, number + BESIDE)));
            if (below != above) {
                lines.add(new Line<>(number, below != at, below));
            }
        }
        return lines;
    }

    /** The highest level that the rules allow for this score of a pilot, whatever else there is. */
    L level(Pilot pilot, Record score) {
        List<Record> facts = List.of(pilot, score);
        L[] all = levels.getEnumConstants();
        List<L> lowest = new ArrayList<>(List.of(all[all.length - 1]));
        for (Lowering<L> lowering : rules) {
            if (lowering.level().compareTo(lowest.get(0)) < 0 && lowering.rule().matches(facts)) {
                lowest.set(0, lowering.level());
            }
        }
        return lowest.get(0);
    }

    private static boolean isAbout(Rule rule, Class<? extends Record> score) {
        return rule.patterns().stream().anyMatch(pattern -> pattern.fact() == score)
                && rule.patterns().stream()
                        .noneMatch(pattern ->
                                pattern.quantifier() == Pattern.Quantifier.NOT || pattern.accumulation() != null);
    }
}
