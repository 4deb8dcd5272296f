package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** What level rules compare the score of each dimension with, so that a score is shown on its own side of it. */
final class Thresholds {

    private final Map<Domain, List<DoublePredicate>> comparisons = new HashMap<>();

    Thresholds(List<Domain> domains, List<Rule> rules) {
        for (Domain dimension : domains) {
            comparisons.put(dimension, new ArrayList<>());
        }
        rules.stream().flatMap(rule -> rule.patterns().stream()).forEach(this::add);
    }

    Score score(Domain dimension, double exact) {
        return Score.beside(exact, of(dimension));
    }

    private List<DoublePredicate> of(Domain dimension) {
        return comparisons.getOrDefault(dimension, List.of());
    }

    private void add(Pattern pattern) {
        List<DoublePredicate> found = pattern.conditions().stream()
                .flatMap(Thresholds::comparisons)
                .flatMap(Thresholds::ofScore)
                .toList();
        comparisons.forEach((dimension, all) -> {
            if (isAbout(pattern, dimension)) {
                all.addAll(found);
            }
        });
    }

    private static boolean isAbout(Pattern pattern, Domain dimension) {
        if (!dimension.isPrecondition()) {
            return pattern.fact() == (dimension == Dimension.RECEIVER_FIT ? ReceiverScore.class : SpreadingScore.class);
        }
        return pattern.fact() == PreconditionScore.class
                && pattern.conditions().stream().noneMatch(condition -> isAboutAnother(condition, dimension));
    }

    private static boolean isAboutAnother(Condition condition, Domain dimension) {
        return condition instanceof Condition.Comparison comparison
                && comparison.operator() == Condition.Operator.EQUAL
                && ((comparison.right() instanceof Operand.WordConstant word && word.value() != dimension)
                        || (comparison.right() instanceof Operand.TextConstant own
                                && !own.value().equals(dimension.key())));
    }

    static Stream<Condition.Comparison> comparisons(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(Thresholds::comparisons);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(Thresholds::comparisons);
        }
        if (condition instanceof Condition.Not not) {
            return comparisons(not.part());
        }
        return condition instanceof Condition.Comparison comparison ? Stream.of(comparison) : Stream.empty();
    }

    private static Stream<DoublePredicate> ofScore(Condition.Comparison comparison) {
        if (isScore(comparison.left()) && comparison.right() instanceof Operand.NumberConstant number) {
            return Stream.of(holds(comparison.operator(), number.value().doubleValue()));
        }
        return isScore(comparison.right()) && comparison.left() instanceof Operand.NumberConstant number
                ? Stream.of(
                        holds(comparison.operator().mirrored(), number.value().doubleValue()))
                : Stream.empty();
    }

    private static boolean isScore(Operand operand) {
        return operand instanceof Operand.Field field && field.path().equals("score");
    }

    private static DoublePredicate holds(Condition.Operator operator, double number) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> score -> score == number;
            case LESS, AT_LEAST -> score -> score < number;
            case AT_MOST, MORE -> score -> score <= number;
        };
    }
}
