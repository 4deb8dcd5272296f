package org.pilotreadiness.internal.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * Refuses what Drools would calculate otherwise than it is meant: to Drools a whole number is an {@code int}, whose division
 * drops the remainder and which starts anew from below when it grows too large.
 */
final class WholeNumbers {

    /** So many digits that a binary fraction still tells them apart. */
    private static final int MOST_DIGITS = 15;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Range OF_FIELDS =
            new Range(BigDecimal.valueOf(-Binder.LARGEST_NUMBER), BigDecimal.valueOf(Binder.LARGEST_NUMBER));

    private final Map<String, Operand.Field> variables;
    private final String subject;
    private final Problems problems;

    /** The values that a whole number may have. */
    private record Range(BigDecimal low, BigDecimal high) {

        boolean isInt() {
            return high.compareTo(LARGEST) <= 0 && low.compareTo(LARGEST.negate()) >= 0;
        }

        Range calculated(char sign, Range other) {
            return switch (sign) {
                case '+' -> new Range(low.add(other.low), high.add(other.high));
                case '-' -> new Range(low.subtract(other.high), high.subtract(other.low));
                default -> {
                    BigDecimal[] products = Stream.of(low, high)
                            .flatMap(one -> Stream.of(one.multiply(other.low), one.multiply(other.high)))
                            .sorted()
                            .toArray(BigDecimal[]::new);
                    yield new Range(products[0], products[3]);
                }
            };
        }
    }

    WholeNumbers(Map<String, Operand.Field> variables, String subject, Problems problems) {
        this.variables = variables;
        this.subject = subject;
        this.problems = problems;
    }

    /** Whether a calculation means the same to Drools; else a problem is noted. */
    boolean isExact(Operand.Calculation calculation, Token where) {
        if (isCount(calculation) && !isCounted(calculation)) {
            problem(where, Sentence.of("rules.number.count"), Sentence.NONE);
            return false;
        }
        Range left = range(calculation.left());
        Range right = range(calculation.right());
        if (left == null || right == null) {
            return true;
        }
        if (calculation.sign() == '/') {
            problem(
                    where,
                    Sentence.of("rules.number.division"),
                    calculation.right() instanceof Operand.NumberConstant divisor
                            ? Sentence.of("rules.maybe.times", divisor.value().toPlainString())
                            : Sentence.NONE);
            return false;
        }
        if (!left.calculated(calculation.sign(), right).isInt()) {
            problem(where, Sentence.of("rules.number.overflow", LARGEST), Sentence.of("rules.maybe.smaller"));
            return false;
        }
        return true;
    }

    /** Whether a value can be compared with a constant that Drools takes for the same number; else a problem is noted. */
    boolean canMeet(Operand value, Operand constant, Token where) {
        boolean isShort = constant instanceof Operand.NumberConstant number
                && number.value().precision() <= MOST_DIGITS
                && number.value().abs().compareTo(BigDecimal.valueOf(Binder.LARGEST_NUMBER)) <= 0;
        if (isCount(value) && !isShort && !isCount(constant)) {
            problem(where, Sentence.of("rules.number.count"), Sentence.NONE);
            return false;
        }
        boolean isTooLarge = range(value) != null
                && constant instanceof Operand.NumberConstant number
                && number.value().abs().compareTo(LARGEST) > 0;
        if (isTooLarge) {
            problem(where, Sentence.of("rules.number.large", LARGEST), Sentence.NONE);
        }
        return !isTooLarge;
    }

    /** Whether an answer takes part as a number, which is a binary fraction to Drools. */
    private boolean isCount(Operand operand) {
        if (operand instanceof Operand.Calculation calculation) {
            return isCount(calculation.left()) || isCount(calculation.right());
        }
        Operand field = operand instanceof Operand.Variable variable ? variables.get(variable.name()) : operand;
        return field instanceof Operand.Field known
                && known.type().equals(ValueType.NUMBER)
                && !Operands.answer(known).equals(known);
    }

    /** Whether nothing but answers as numbers is added, subtracted and multiplied by whole numbers. */
    private boolean isCounted(Operand operand) {
        if (operand instanceof Operand.Calculation calculation) {
            boolean isProduct =
                    calculation.sign() == '*' && isWhole(calculation.left()) != isWhole(calculation.right());
            boolean isSum = calculation.sign() == '+' || calculation.sign() == '-';
            return (isProduct || isSum) && isCounted(calculation.left()) && isCounted(calculation.right());
        }
        return isCount(operand) || isWhole(operand);
    }

    private static boolean isWhole(Operand operand) {
        return operand instanceof Operand.NumberConstant number
                && number.value().scale() <= 0
                && number.value().abs().compareTo(BigDecimal.valueOf(Binder.LARGEST_NUMBER)) <= 0;
    }

    /** The values of a whole number; null of any other operand. */
    private @Nullable Range range(Operand operand) {
        if (operand instanceof Operand.NumberConstant number) {
            return number.value().scale() <= 0 ? new Range(number.value(), number.value()) : null;
        }
        if (operand instanceof Operand.Variable variable) {
            Operand.Field field = variables.get(variable.name());
            return field == null ? null : range(field);
        }
        if (operand instanceof Operand.Calculation calculation) {
            Range left = range(calculation.left());
            Range right = range(calculation.right());
            return left == null || right == null || calculation.sign() == '/'
                    ? null
                    : left.calculated(calculation.sign(), right);
        }
        return operand instanceof Operand.Field field && isWhole(field) ? OF_FIELDS : null;
    }

    private static boolean isWhole(Operand.Field field) {
        List<Member> path = Members.path(field);
        Class<?> type = path.get(path.size() - 1).javaType();
        return type == int.class || type == Integer.class;
    }

    private void problem(Token where, Sentence sentence, Sentence maybe) {
        problems.add(Code.UNLIKE_TYPES, where.at(), subject, sentence, maybe);
    }
}
