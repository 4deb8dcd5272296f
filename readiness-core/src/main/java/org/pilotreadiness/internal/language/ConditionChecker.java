package org.pilotreadiness.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.text.Nearest;
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

    private final Imports imports;
    private final Problems problems;
    private final String subject;
    private final Map<String, Operand.Field> variables;
    private final WholeNumbers wholeNumbers;

    ConditionChecker(Imports imports, Problems problems, String subject, Map<String, Operand.Field> variables) {
        this.imports = imports;
        this.problems = problems;
        this.subject = subject;
        this.variables = variables;
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
        Operand left = operand(binary.left(), fact, null);
        Operand right = operand(binary.right(), fact, left == null ? null : left.type());
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
        return wholeNumbers.canMeet(left, right, binary.right().token())
                        && wholeNumbers.canMeet(right, left, binary.left().token())
                ? new Condition.Comparison(left, operator, right)
                : null;
    }

    private void unlike(Token where, ValueType left, ValueType right, Expression written) {
        String maybe = "";
        if (left.kind() == Kind.WORD && right.kind() == Kind.TEXT) {
            maybe = nearestConstant(left.of(), written.token().text().toUpperCase(Locale.ROOT));
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
        Operand value = operand(in.value(), fact, null);
        List<Operand> constants = new ArrayList<>();
        for (Expression written : in.constants()) {
            Operand constant = operand(written, fact, value == null ? null : value.type());
            if (constant instanceof Operand.Field || constant instanceof Operand.Calculation) {
                problem(Code.UNLIKE_TYPES, written.token(), "After in stand plain values, not fields.", "");
            } else if (constant != null && value != null && !constant.type().equals(value.type())) {
                unlike(written.token(), value.type(), constant.type(), written);
            } else if (constant != null && value != null && wholeNumbers.canMeet(value, constant, written.token())) {
                constants.add(constant);
            }
        }
        return value == null || constants.size() < in.constants().size()
                ? null
                : new Condition.OneOf(value, in.negated(), constants);
    }

    private @Nullable Condition contains(Expression.Contains contains, FactType fact) {
        Operand list = operand(contains.list(), fact, null);
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
        Operand value = operand(contains.value(), fact, elementType);
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
        Operand operand = operand(written, fact, null);
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

    /** A value; {@code expected} is what it will be compared with, which helps to guess what was meant. */
    @Nullable
    Operand operand(Expression written, FactType fact, @Nullable ValueType expected) {
        if (written instanceof Expression.Leaf leaf) {
            return switch (leaf.token().kind()) {
                case NUMBER ->
                    new Operand.NumberConstant(new BigDecimal(leaf.token().text()));
                case TEXT -> new Operand.TextConstant(leaf.token().text());
                default -> variable(leaf.token());
            };
        }
        if (written instanceof Expression.Negative negative) {
            return new Operand.NumberConstant(new BigDecimal(negative.token().text()).negate());
        }
        if (written instanceof Expression.Path path) {
            return path(path.name(), fact, expected);
        }
        if (written instanceof Expression.Binary binary
                && "+-*/".contains(binary.token().text())) {
            return calculation(binary, fact);
        }
        problem(Code.UNLIKE_TYPES, written.token(), "A value was expected here, not a condition.", "");
        return null;
    }

    private @Nullable Operand calculation(Expression.Binary binary, FactType fact) {
        Operand left = number(binary.left(), fact);
        Operand right = number(binary.right(), fact);
        if (left == null || right == null) {
            return null;
        }
        char sign = binary.token().text().charAt(0);
        if (sign == '/'
                && !(right instanceof Operand.NumberConstant divisor
                        && divisor.value().signum() != 0)) {
            problem(Code.UNLIKE_TYPES, binary.right().token(), "Only a number other than 0 can divide.", "");
            return null;
        }
        Operand.Calculation calculation = new Operand.Calculation(left, sign, right);
        return wholeNumbers.isExact(calculation, binary.token()) ? calculation : null;
    }

    private @Nullable Operand number(Expression written, FactType fact) {
        Operand operand = operand(written, fact, ValueType.NUMBER);
        if (operand != null && operand.type().kind() != Kind.NUMBER) {
            problem(
                    Code.UNLIKE_TYPES,
                    written.token(),
                    "Only numbers are calculated with; here stands "
                            + operand.type().described() + ".",
                    "");
            return null;
        }
        return operand;
    }

    private @Nullable Operand variable(Token token) {
        Operand.Field field = variables.get(token.text());
        if (field == null) {
            problem(
                    Code.VARIABLE,
                    token,
                    "Nothing above has the name (" + token.shown() + ").",
                    Nearest.to(token.text(), variables.keySet()));
            return null;
        }
        return new Operand.Variable(token.text(), field.type());
    }

    private @Nullable Operand path(SyntaxTree.Name name, FactType fact, @Nullable ValueType expected) {
        if (name.parts().size() == 1) {
            switch (name.text()) {
                case "true", "false" -> {
                    return new Operand.TruthConstant(name.text().equals("true"));
                }
                case "null" -> {
                    neverUnknown(name.first());
                    return null;
                }
                default -> {
                    return field(name, fact, expected);
                }
            }
        }
        Class<? extends Enum<?>> words = words(name.first().text());
        return words == null ? field(name, fact, expected) : constant(words, name);
    }

    private void neverUnknown(Token token) {
        problem(
                Code.UNLIKE_TYPES,
                token,
                "Rules never meet an unknown value (" + token.text()
                        + "): they run on readings in which every field has one.",
                "");
    }

    private static @Nullable Class<? extends Enum<?>> words(String shortName) {
        return FactType.words().stream()
                .filter(type -> type.getSimpleName().equals(shortName))
                .findFirst()
                .orElse(null);
    }

    /** A constant such as {@code Gate.TRIAL}. */
    @Nullable
    Operand constant(Class<? extends Enum<?>> words, SyntaxTree.Name name) {
        imports.require(words, name.first(), subject);
        Token constant = name.parts().get(1);
        if (words == Answer.class && constant.text().equals(Answer.UNKNOWN.name())) {
            neverUnknown(constant);
            return null;
        }
        for (Enum<?> value : words.getEnumConstants()) {
            if (name.parts().size() == 2 && value.name().equals(constant.text())) {
                return new Operand.WordConstant(value);
            }
        }
        String nearest = nearestConstant(words, constant.text());
        problem(
                Code.CONSTANT,
                constant,
                words.getSimpleName() + " has no word (" + constant.shown() + ")"
                        + (nearest.isEmpty() ? "; possible: " + String.join(", ", names(words)) + "." : "."),
                nearest);
        return null;
    }

    private @Nullable Operand field(SyntaxTree.Name name, FactType fact, @Nullable ValueType expected) {
        ValueType type = new ValueType(Kind.OBJECT, fact.type());
        String owner = fact.name();
        List<String> names = new ArrayList<>();
        for (Token part : name.parts()) {
            Map<String, Member> members = Members.of(type);
            Member member = members.get(part.text());
            if (member == null) {
                problem(
                        Code.FIELD,
                        part,
                        owner + " has no field (" + part.shown() + ")."
                                + (members.isEmpty() ? " It is " + type.described() + "." : ""),
                        guess(part, members, names.isEmpty(), expected));
                return null;
            }
            names.add(part.text());
            type = member.type();
            owner = String.join(".", names);
        }
        return new Operand.Field(fact.type(), names, type);
    }

    private static String guess(
            Token part, Map<String, Member> members, boolean isFirst, @Nullable ValueType expected) {
        if (isFirst && expected != null && expected.kind() == Kind.WORD && isConstant(expected.of(), part.text())) {
            return expected.of().getSimpleName() + "." + part.text();
        }
        String nearest = Nearest.to(part.text(), members.keySet());
        if (!nearest.isEmpty() || !isFirst) {
            return nearest;
        }
        String asFact = part.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.text().substring(1);
        if (FactType.byName().containsKey(asFact)) {
            return asFact + "( … ) as a fact of its own";
        }
        return FactType.byName().values().stream()
                .filter(other ->
                        Members.of(new ValueType(Kind.OBJECT, other.type())).containsKey(part.text()))
                .map(FactType::name)
                .sorted()
                .findFirst()
                .map(other -> "it belongs to " + other)
                .orElse("");
    }

    private static boolean isConstant(Class<?> words, String name) {
        return names(words).contains(name);
    }

    private static String nearestConstant(Class<?> words, String name) {
        String nearest = Nearest.to(name, names(words));
        return nearest.isEmpty() ? "" : words.getSimpleName() + "." + nearest;
    }

    private static List<String> names(Class<?> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private void problem(Code code, Token where, String sentence, String maybe) {
        problems.add(code, where.at(), subject, sentence, maybe);
    }
}
