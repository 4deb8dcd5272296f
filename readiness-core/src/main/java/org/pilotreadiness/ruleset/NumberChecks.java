package org.pilotreadiness.ruleset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType;

/** NumberChecks that a field is compared with and can not have. */
final class NumberChecks {

    private static final Set<BigDecimal> SHARES = Set.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE);

    private final CheckDiagnostics found;

    NumberChecks(CheckDiagnostics found) {
        this.found = found;
    }

    void check(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            pattern.conditions().forEach(condition -> check(rule, pattern, condition));
        }
    }

    private void check(Rule rule, Pattern pattern, Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            check(rule, pattern, comparison.left(), comparison.operator().isOrder(), comparison.right());
            check(rule, pattern, comparison.right(), comparison.operator().isOrder(), comparison.left());
        } else if (condition instanceof Condition.OneOf oneOf) {
            oneOf.constants().forEach(constant -> check(rule, pattern, oneOf.value(), false, constant));
        } else if (condition instanceof Condition.Not not) {
            check(rule, pattern, not.part());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> check(rule, pattern, part));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> check(rule, pattern, part));
        }
    }

    private void check(Rule rule, Pattern pattern, Operand value, boolean isOrder, Operand other) {
        if (!(value instanceof Operand.Field field)
                || field.type().kind() != ValueType.Kind.NUMBER
                || !(other instanceof Operand.NumberConstant constant)) {
            return;
        }
        Possible possible = possible(field);
        BigDecimal number = constant.value();
        boolean isInside = number.compareTo(possible.lowest) >= 0 && number.compareTo(possible.highest) <= 0;
        boolean isMet = isOrder
                || (possible.isWhole
                        ? number.stripTrailingZeros().scale() <= 0
                        : field.fact() != CriterionValue.class
                                || SHARES.stream().anyMatch(share -> share.compareTo(number) == 0));
        if (!isInside || !isMet) {
            Position at = found.find(rule.file(), pattern.position(), field.path());
            found.add(
                    Code.IMPOSSIBLE_NUMBER,
                    rule.file(),
                    found.find(rule.file(), at, number.abs().toString()),
                    rule.name().split(" ", 2)[0],
                    Sentence.of("rules.number.impossible", field.path(), number.toPlainString(), possible.described));
        }
    }

    private record Possible(BigDecimal lowest, BigDecimal highest, boolean isWhole, Sentence described) {

        /** From one number to another, said by a phrase. */
        Possible(int lowest, int highest, boolean isWhole, String key) {
            this(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), isWhole, Sentence.of(key, lowest, highest));
        }
    }

    private static Possible possible(Operand.Field field) {
        if (field.fact() == CriterionValue.class) {
            return new Possible(0, 1, false, "rules.number.share");
        }
        if (FactType.of(field.fact()).fields().isEmpty() && field.path().equals("score")) {
            return new Possible(0, 100, false, "rules.number.score");
        }
        String path = field.path();
        if (path.equals("collaboration.step")) {
            return new Possible(-2, 2, true, "rules.number.whole");
        }
        if (path.equals("core.aspectsAnswered")) {
            return new Possible(0, 3, true, "rules.number.whole");
        }
        boolean isWhole =
                List.of("size", "otherTrialsInArea", "core.essentialElements", "core.adaptableElements").stream()
                                .anyMatch(path::endsWith)
                        || path.endsWith("populationSize");
        return new Possible(0, Binder.LARGEST_NUMBER, isWhole, isWhole ? "rules.number.whole" : "rules.number.any");
    }
}
