package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
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
            Optional<Operator> operator = Operator.of(sign);
            if (operator.isPresent()) {
                return comparison(binary, operator.get(), fact);
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
        if (!left.type().equals(right.type()) && !operands.isOwnPrecondition(left, right)) {
            unlike(binary.right().token(), left.type(), right.type(), binary.right());
            return null;
        }
        Kind kind = left.type().kind();
        if (kind == Kind.LIST || kind == Kind.OBJECT) {
            problem(
                    Code.UNLIKE_TYPES,
                    binary.left().token(),
                    Sentence.of(kind == Kind.LIST ? "rules.value.whole-list" : "rules.value.whole-object"),
                    "");
            return null;
        }
        if (operator.isOrder() && kind != Kind.NUMBER) {
            problem(
                    Code.UNLIKE_TYPES,
                    binary.token(),
                    Sentence.of("rules.value.order", left.type().described()),
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
            problem(Code.UNLIKE_TYPES, where, Sentence.of("rules.value.constants"), "");
            return false;
        }
        return true;
    }

    private void unlike(Token where, ValueType left, ValueType right, Expression written) {
        Sentence maybe = Sentence.NONE;
        if (left.kind() == Kind.WORD && right.kind() == Kind.TEXT) {
            maybe = Sentence.text(
                    operands.nearestWord(left.of(), written.token().text()));
        } else if (left.kind() == Kind.NUMBER && right.kind() == Kind.TEXT) {
            maybe = written.token().text().matches("[0-9]+([.][0-9]+)?")
                    ? Sentence.of("rules.maybe.without-quotes", written.token().text())
                    : Sentence.NONE;
        } else if (left.kind() == Kind.TEXT && right.kind() == Kind.NUMBER) {
            maybe = Sentence.of("rules.maybe.in-quotes", written.token().text());
        } else if (left.equals(ValueType.word(Answer.class)) && right.kind() == Kind.TRUTH) {
            maybe = Sentence.of("rules.maybe.yes");
        }
        problem(
                Code.UNLIKE_TYPES,
                where,
                Sentence.of("rules.value.unlike", left.described(), right.described()),
                maybe);
    }

    private @Nullable Condition oneOf(Expression.In in, FactType fact) {
        Operand value = operands.operand(in.value(), fact, null);
        List<Operand> constants = new ArrayList<>();
        for (Expression written : in.constants()) {
            Operand constant = operands.operand(written, fact, value == null ? null : value.type());
            if (constant instanceof Operand.Field || constant instanceof Operand.Calculation) {
                problem(Code.UNLIKE_TYPES, written.token(), Sentence.of("rules.value.after-in"), "");
            } else if (constant != null
                    && value != null
                    && !constant.type().equals(value.type())
                    && !operands.isOwnPrecondition(value, constant)) {
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
                    Sentence.of("rules.value.contains", list.type().described()),
                    "==");
            return null;
        }
        Class<?> element = list.type().of();
        ValueType elementType = element.isEnum()
                ? ValueType.word(element)
                : element == String.class ? ValueType.TEXT : new ValueType(Kind.OBJECT, element);
        if (elementType.kind() == Kind.OBJECT) {
            problem(Code.UNLIKE_TYPES, contains.list().token(), Sentence.of("rules.value.list-of-objects"), "");
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
                    Sentence.of(
                            isAnswer ? "rules.value.no-truth.answer" : "rules.value.no-truth",
                            operand.type().described()),
                    isAnswer && operand instanceof Operand.Field field
                            ? Sentence.text(field.path() + ".yes")
                            : operand instanceof Operand.NumberConstant
                                    ? Sentence.of("rules.maybe.decimal-point")
                                    : Sentence.NONE);
            return null;
        }
        return new Condition.Holds(operand);
    }

    private void problem(Code code, Token where, Sentence sentence, String maybe) {
        problem(code, where, sentence, Sentence.text(maybe));
    }

    private void problem(Code code, Token where, Sentence sentence, Sentence maybe) {
        problems.add(code, where.at(), subject, sentence, maybe);
    }
}
