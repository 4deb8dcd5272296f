package org.pilotreadiness.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.OwnPrecondition;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/** Turns the written values of one rule into typed ones. Returns null where something is wrong, which it has said. */
final class OperandChecker {

    private final Imports imports;
    private final Problems problems;
    private final String subject;
    private final Map<String, Operand.Field> variables;
    private final WholeNumbers wholeNumbers;

    OperandChecker(Imports imports, Problems problems, String subject, Map<String, Operand.Field> variables) {
        this.imports = imports;
        this.problems = problems;
        this.subject = subject;
        this.variables = variables;
        this.wholeNumbers = new WholeNumbers(variables, subject, problems);
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
        problem(Code.UNLIKE_TYPES, written.token(), Sentence.of("rules.value.condition"), "");
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
            problem(Code.UNLIKE_TYPES, binary.right().token(), Sentence.of("rules.value.divisor"), "");
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
                    Sentence.of("rules.value.calculated", operand.type().described()),
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
                    Sentence.of("rules.name.unknown", token.shown()),
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
        problem(Code.UNLIKE_TYPES, token, Sentence.of("rules.value.unknown", token.text()), "");
    }

    private @Nullable Class<? extends Enum<?>> words(String shortName) {
        return imports.vocabulary().words(shortName).orElse(null);
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
                return value instanceof Domain domain && !isListed(domain, constant)
                        ? null
                        : new Operand.WordConstant(value);
            }
        }
        String nearest = nearestConstant(words, constant.text());
        problem(
                Code.CONSTANT,
                constant,
                nearest.isEmpty()
                        ? Sentence.of(
                                "rules.word.possible",
                                words.getSimpleName(),
                                constant.shown(),
                                String.join(", ", names(words)))
                        : Sentence.of("rules.word.unknown", words.getSimpleName(), constant.shown()),
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
            if (member == null && names.isEmpty() && Members.isForPeople(fact.type(), part.text())) {
                problem(Code.FIELD, part, Sentence.of("rules.field.for-people", part.text(), part.shown()), "");
                return null;
            }
            if (member == null) {
                problem(
                        Code.FIELD,
                        part,
                        members.isEmpty()
                                ? Sentence.of("rules.field.none", owner, part.shown(), type.described())
                                : Sentence.of("rules.field.unknown", owner, part.shown()),
                        guess(part, members, names.isEmpty(), expected));
                return null;
            }
            names.add(part.text());
            type = member.type();
            owner = String.join(".", names);
        }
        return new Operand.Field(fact.type(), names, type);
    }

    private Sentence guess(Token part, Map<String, Member> members, boolean isFirst, @Nullable ValueType expected) {
        if (isFirst && expected != null && expected.kind() == Kind.WORD && isConstant(expected.of(), part.text())) {
            return Sentence.text(expected.of().getSimpleName() + "." + part.text());
        }
        String nearest = Nearest.to(part.text(), members.keySet());
        if (!nearest.isEmpty() || !isFirst) {
            return Sentence.text(nearest);
        }
        String asFact = part.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.text().substring(1);
        if (imports.vocabulary().facts().containsKey(asFact)) {
            return Sentence.of("rules.maybe.fact", asFact);
        }
        return imports.vocabulary().facts().values().stream()
                .filter(other ->
                        Members.of(new ValueType(Kind.OBJECT, other.type())).containsKey(part.text()))
                .map(FactType::name)
                .sorted()
                .findFirst()
                .map(other -> Sentence.of("rules.maybe.belongs", other))
                .orElse(Sentence.NONE);
    }

    private boolean isListed(Domain domain, Token constant) {
        List<Domain> listed = imports.vocabulary().domains();
        if (!listed.contains(domain)) {
            String preconditions = listed.stream()
                    .filter(Domain::isPrecondition)
                    .map(Domain::key)
                    .collect(Collectors.joining(", "));
            problem(
                    Code.CONSTANT,
                    constant,
                    Sentence.of("rules.word.precondition", constant.shown(), preconditions),
                    "");
        }
        return listed.contains(domain);
    }

    /** Whether a precondition is compared with the word of one of the rule set's own. */
    boolean isOwnPrecondition(Operand field, Operand word) {
        return field instanceof Operand.Field
                && field.type().equals(ValueType.word(Dimension.class))
                && word instanceof Operand.TextConstant text
                && imports.vocabulary().domains().stream()
                        .anyMatch(own ->
                                own instanceof OwnPrecondition && own.key().equals(text.value()));
    }

    private static boolean isConstant(Class<?> words, String name) {
        return names(words).contains(name);
    }

    /** The word that was meant by a text: one of the rule set's own preconditions as a text, or a constant. */
    String nearestWord(Class<?> words, String text) {
        List<String> own = words == Dimension.class
                ? imports.vocabulary().domains().stream()
                        .filter(OwnPrecondition.class::isInstance)
                        .map(Domain::key)
                        .toList()
                : List.of();
        String nearest = Nearest.to(text, own);
        return nearest.isEmpty()
                ? nearestConstant(words, text.toUpperCase(Locale.ROOT).replace('-', '_'))
                : "\"" + nearest + "\"";
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

    private void problem(Code code, Token where, Sentence sentence, String maybe) {
        problem(code, where, sentence, Sentence.text(maybe));
    }

    private void problem(Code code, Token where, Sentence sentence, Sentence maybe) {
        problems.add(code, where.at(), subject, sentence, maybe);
    }
}
