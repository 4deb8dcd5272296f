package org.pilotreadiness.internal.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** How many facts the rules ask for where they count. */
final class Counted {

    /** More are not supposed. */
    private static final int MOST = 1_000;

    private Counted() {}

    /** How many receivers it takes that each comparison with a count or a sum can hold; at least 1. */
    static int receivers(Collection<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.fact() == Receiver.class)
                .map(Pattern::accumulation)
                .filter(Objects::nonNull)
                .map(Accumulation::conditions)
                .flatMap(List::stream)
                .mapToInt(Counted::needed)
                .max()
                .orElse(1);
    }

    /** A receiver adds at most 1, whether it is counted or its answer is added. */
    private static int needed(Condition condition) {
        if (!(condition instanceof Condition.Comparison comparison)
                || !(comparison.right() instanceof Operand.NumberConstant number)) {
            return 1;
        }
        BigDecimal least = number.value().setScale(0, RoundingMode.CEILING);
        boolean isMore = comparison.operator() == Condition.Operator.MORE
                || comparison.operator() == Condition.Operator.NOT_EQUAL;
        if (isMore && least.compareTo(number.value()) == 0) {
            least = least.add(BigDecimal.ONE);
        }
        return switch (comparison.operator()) {
            case LESS, AT_MOST -> 1;
            default -> least.max(BigDecimal.ONE).min(BigDecimal.valueOf(MOST)).intValue();
        };
    }
}
