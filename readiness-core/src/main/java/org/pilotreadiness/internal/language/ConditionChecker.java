package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Condition.Operator;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/** Turns the written conditions of one rule into typed ones. Returns null where something is wrong, which it has said. */
final class ConditionChecker {

    private static final Map<String, Operator> OPERATORS = new HashMap<>();

    static {
        Arrays.stream(Operator.values()).forEach(operator -> OPERATORS.put(operator.sign(), operator));
    }

    private final Problems problems;
    private final String subject;
    private final OperandChecker operands;
    private final WholeNumbers wholeNumbers;

    ConditionChecker(Imports imports, Problems problems, String subject, Map<String, Operand.Field> variables) {
        this.problems = problems;
        this.subject = subject;
        this.operands = new OperandChecker(imports, problems, subject, variables);
        this.wholeNumbers = new WholeNumbers(variables, subject, problems);
    }

    @Nullable
    Condition condition(Expression written, FactType fact) {
        if (written instanceof Expression.Binary binary) {
            String sign = binary.token().text();
            if (sign.equals("&&") || sign.equals("||")) {
                return joined(binary, sign, fact);
            }
            Operator operator = OPERATORS.get(sign);
            if (operator != null) {
                return comparison(binary, operator, fact);
            }
        }
        if (written instanceof Expression.Not not) {
            Condition part = condition(not.part(), fact);
            return part == null ? null : new Condition.Not(part);
        }
        if (written instanceof Expression.In in) {
            return oneOf(in, fact);
        }
        if (written instanceof Expression.Contains contains) {
            return contains(contains, fact);
        }
        return holds(written, fact);
    }

    private @Nullable Condition joined(Expression.Binary binary, String sign, FactType fact) {
        List<Expression> written = new ArrayList<>();
        collect(binary, sign, written);
        List<Condition> parts = new ArrayList<>();
        for (Expression part : written) {
            Condition checked = condition(part, fact);
            if (checked != null) {
                parts.add(checked);
            }
        }
        return parts.size() < written.size()
                ? null
                : sign.equals("&&") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static void collect(Expression expression, String sign, List<Expression> parts) {
        if (expression instanceof Expression.Binary binary && binary.token().is(sign)) {
            collect(binary.left(), sign, parts);
            collect(binary.right(), sign, parts);
        } else {
            parts.add(expression);
        }
    }

    private @Nullable Condition comparison(Expression.Binary binary, Operator operator, FactType fact) {
        Operand left = operands.operand(binary.left(), fact, null);
        Operand right = operands.operand(binary.right(), fact, left == null ? null : left.type());
        if (left == null || right == null) {
            return null;
        }
        if (!left.type().equals(right.type())) {
            unlike(binary.right().token(), left.type(), right.type(), binary.right());
            return null;
        }
        Kind kind = left.type().kind();
        if (kind == Kind.LIST || kind == Kind.OBJECT) {
            problem(
                    Code.UNLIKE_TYPES,
                    binary.left().token(),
                    "Here stands " + left.type().described()
                            + ", which is not compared as a whole; use one of its fields"
                            + (kind == Kind.LIST ? ", size or contains." : "."),
                    "");
            return null;
        }
        if (operator.isOrder() && kind != Kind.NUMBER) {
            problem(
                    Code.UNLIKE_TYPES,
                    binary.token(),
                    "Only numbers are more or less; on the left stands "
                            + left.type().described() + ".",
                    "==");
            return null;
        }
        return readsField(binary.left().token(), left, right)
                        && wholeNumbers.canMeet(left, right, binary.right().token())
                        && wholeNumbers.canMeet(right, left, binary.left().token())
                ? new Condition.Comparison(left, operator, right)
                : null;
    }

    private boolean readsField(Token where, Operand... operands) {
        if (Arrays.stream(operands).allMatch(Operands::isConstant)) {
            problem(Code.UNLIKE_TYPES, where, "Only constants are compared here; compare a field.", "");
            return false;
        }
        return true;
    }

    private void unlike(Token where, ValueType left, ValueType right, Expression written) {
        String maybe = "";
        if (left.kind() == Kind.WORD && right.kind() == Kind.TEXT) {
            maybe = OperandChecker.nearestConstant(
                    left.of(), written.token().text().toUpperCase(Locale.ROOT));
        } else if (left.kind() == Kind.NUMBER && right.kind() == Kind.TEXT) {
            maybe = written.token().text().matches("[0-9]+([.][0-9]+)?")
                    ? written.token().text() + " without quotes"
                    : "";
        } else if (left.kind() == Kind.TEXT && right.kind() == Kind.NUMBER) {
            maybe = "\"" + written.token().text() + "\" in quotes";
        } else if (left.equals(ValueType.word(Answer.class)) && right.kind() == Kind.TRUTH) {
            maybe = ".yes after the field, without a comparison";
        }
        problem(
                Code.UNLIKE_TYPES,
                where,
                "On the left stands " + left.described() + ", on the right " + right.described()
                        + "; only values of one kind are compared.",
                maybe);
    }

    private @Nullable Condition oneOf(Expression.In in, FactType fact) {
        Operand value = operands.operand(in.value(), fact, null);
        List<Operand> constants = new ArrayList<>();
        for (Expression written : in.constants()) {
            Operand constant = operands.operand(written, fact, value == null ? null : value.type());
            if (constant instanceof Operand.Field || constant instanceof Operand.Calculation) {
                problem(Code.UNLIKE_TYPES, written.token(), "After in stand plain values, not fields.", "");
            } else if (constant != null && value != null && !constant.type().equals(value.type())) {
                unlike(written.token(), value.type(), constant.type(), written);
            } else if (constant != null && value != null && wholeNumbers.canMeet(value, constant, written.token())) {
                constants.add(constant);
            }
        }
        return value != null
                        && constants.size() == in.constants().size()
                        && readsField(in.value().token(), value)
                ? new Condition.OneOf(value, in.negated(), constants)
                : null;
    }

    private @Nullable Condition contains(Expression.Contains contains, FactType fact) {
        Operand list = operands.operand(contains.list(), fact, null);
        if (list == null) {
            return null;
        }
        if (list.type().kind() != Kind.LIST) {
            problem(
                    Code.UNLIKE_TYPES,
                    contains.list().token(),
                    "Only a list contains something; here stands " + list.type().described() + ".",
                    "==");
            return null;
        }
        Class<?> element = list.type().of();
        ValueType elementType = element.isEnum()
                ? ValueType.word(element)
                : element == String.class ? ValueType.TEXT : new ValueType(Kind.OBJECT, element);
        if (elementType.kind() == Kind.OBJECT) {
            problem(
                    Code.UNLIKE_TYPES,
                    contains.list().token(),
                    "This list holds objects, which are not compared as a whole; its size can be.",
                    "");
            return null;
        }
        Operand value = operands.operand(contains.value(), fact, elementType);
        if (value == null) {
            return null;
        }
        if (!value.type().equals(elementType)) {
            unlike(contains.value().token(), elementType, value.type(), contains.value());
            return null;
        }
        return new Condition.Contains(list, contains.negated(), value);
    }

    private @Nullable Condition holds(Expression written, FactType fact) {
        Operand operand = operands.operand(written, fact, null);
        if (operand == null) {
            return null;
        }
        if (operand.type().kind() != Kind.TRUTH) {
            boolean isAnswer = operand.type().equals(ValueType.word(Answer.class));
            problem(
                    Code.UNLIKE_TYPES,
                    written.token(),
                    "Here stands " + operand.type().described() + ", which alone is neither true nor false"
                            + (isAnswer ? "; an answer is asked with .yes or .atLeastPartly." : "."),
                    isAnswer && operand instanceof Operand.Field field
                            ? field.path() + ".yes"
                            : operand instanceof Operand.NumberConstant
                                    ? "a decimal point where the comma stands"
                                    : "");
            return null;
        }
        return new Condition.Holds(operand);
    }

    private void problem(Code code, Token where, String sentence, String maybe) {
        problems.add(code, where.at(), subject, sentence, maybe);
    }
}
