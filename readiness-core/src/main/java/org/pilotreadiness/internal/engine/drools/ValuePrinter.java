package org.pilotreadiness.internal.engine.drools;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.language.Member;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * Prints the values of one rule, and what compares them. Rules calculate exactly; Drools does so only with decimals, written
 * {@code 0.3B}. Its whole numbers are Java's, which lose the remainder and overflow, and a plain {@code 0.3} is a binary
 * fraction, which is right only beside a score.
 */
final class ValuePrinter {

    private static final BigDecimal LARGEST_INTEGER = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Map<String, Operand.Field> variables = new HashMap<>();

    /** Takes note of what a name stands for. */
    void bind(Pattern.Binding binding) {
        variables.put(binding.variable(), binding.field());
    }

    /** Drools fails on some comparisons that begin with a constant, so they are turned round. */
    String comparison(Condition.Comparison comparison) {
        boolean isTurned = Operands.isConstant(comparison.left());
        Operand left = isTurned ? comparison.right() : comparison.left();
        Operand right = isTurned ? comparison.left() : comparison.right();
        Condition.Operator operator = isTurned ? comparison.operator().mirrored() : comparison.operator();
        boolean isExact = isExact(comparison);
        return beside(right, left, isExact) + " " + operator.sign() + " " + beside(left, right, isExact);
    }

    String oneOf(Condition.OneOf oneOf) {
        boolean isExact = isExact(oneOf);
        Operand decimal = oneOf.constants().stream()
                .filter(constant -> !isWhole(constant))
                .findFirst()
                .orElse(oneOf.value());
        return beside(decimal, oneOf.value(), isExact)
                + (oneOf.negated() ? " not in " : " in ")
                + oneOf.constants().stream()
                        .map(constant -> print(constant, isExact))
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    /** Drools compares a whole number with a decimal as binary fractions, so the whole one is made a decimal. */
    private String beside(Operand other, Operand operand, boolean isExact) {
        String printed = print(operand, isExact);
        if (!isExact || !operand.type().equals(ValueType.NUMBER) || !isWhole(operand) || isWhole(other)) {
            return printed;
        }
        return operand instanceof Operand.NumberConstant
                ? printed + (printed.endsWith("B") ? "" : "B")
                : "1B * " + (operand instanceof Operand.Calculation ? "( " + printed + " )" : printed);
    }

    private boolean isWhole(Operand operand) {
        if (operand instanceof Operand.Calculation calculation) {
            return isWhole(calculation.left()) && isWhole(calculation.right());
        }
        if (operand instanceof Operand.NumberConstant number) {
            return number.value().scale() <= 0;
        }
        Class<?> type = javaType(operand);
        return type == int.class || type == Integer.class;
    }

    /** A value that is no number. */
    String print(Operand operand) {
        return print(operand, true);
    }

    private String print(Operand operand, boolean isExact) {
        if (operand instanceof Operand.Calculation calculation) {
            return calculation(calculation, isExact);
        }
        if (operand instanceof Operand.Field field) {
            return field.path();
        }
        if (operand instanceof Operand.Variable variable) {
            return variable.name();
        }
        if (operand instanceof Operand.NumberConstant number) {
            boolean isInteger =
                    number.value().scale() <= 0 && number.value().abs().compareTo(LARGEST_INTEGER) <= 0;
            boolean isLong = number.value().scale() <= 0 && !isInteger;
            return number.value().toPlainString() + (isExact && !isInteger ? "B" : isLong ? ".0" : "");
        }
        if (operand instanceof Operand.TextConstant text) {
            return "\"" + text.value() + "\"";
        }
        if (operand instanceof Operand.TruthConstant truth) {
            return Boolean.toString(truth.value());
        }
        Enum<?> word = ((Operand.WordConstant) operand).value();
        return word.getDeclaringClass().getSimpleName() + "." + word.name();
    }

    /** Drools misreads some calculations on the right of another, so those always have brackets. */
    private String calculation(Operand.Calculation calculation, boolean isExact) {
        boolean bindsLooser =
                isProduct(calculation) && calculation.left() instanceof Operand.Calculation left && !isProduct(left);
        return term(calculation.left(), isExact, bindsLooser) + " " + calculation.sign() + " "
                + term(calculation.right(), isExact, calculation.right() instanceof Operand.Calculation);
    }

    private String term(Operand operand, boolean isExact, boolean needsBrackets) {
        String printed = print(operand, isExact);
        return needsBrackets || printed.startsWith("-") ? "( " + printed + " )" : printed;
    }

    private static boolean isProduct(Operand.Calculation calculation) {
        return calculation.sign() == '*' || calculation.sign() == '/';
    }

    private boolean isExact(Condition condition) {
        return Operands.of(condition).noneMatch(operand -> javaType(operand) == double.class);
    }

    private Class<?> javaType(Operand operand) {
        Operand field = operand instanceof Operand.Variable variable ? variables.get(variable.name()) : operand;
        if (field instanceof Operand.Field known) {
            List<Member> path = Members.path(known);
            return path.get(path.size() - 1).javaType();
        }
        return BigDecimal.class;
    }
}
