package org.pilotreadiness.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Accumulation.Kind;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Condition.Operator;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;

/** Turns what is written in {@code accumulate} after its pattern into what is worked out. */
final class AccumulationChecker {

    private final Map<String, Operand.Field> variables;
    private final String subject;
    private final Problems problems;

    AccumulationChecker(Map<String, Operand.Field> variables, String subject, Problems problems) {
        this.variables = variables;
        this.subject = subject;
        this.problems = problems;
    }

    /**
     * What is worked out; null when something is wrong, which it has said.
     *
     * @param named takes the name of each that is worked out
     */
    @Nullable
    Accumulation check(SyntaxTree.Accumulate written, FactType fact, Token type, Consumer<Token> named) {
        if (fact.isSingle()) {
            problem(type, Sentence.of("rules.accumulate.fact", fact.name()), "");
            return null;
        }
        List<Accumulation.Function> functions = new ArrayList<>();
        for (SyntaxTree.Function each : written.functions()) {
            Accumulation.Function function = function(each, fact);
            if (function != null) {
                named.accept(each.variable());
                functions.add(function);
            }
        }
        List<Condition.Comparison> conditions = new ArrayList<>();
        for (Expression each : written.conditions()) {
            Condition.Comparison condition = condition(each, functions);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return functions.size() < written.functions().size()
                        || conditions.size() < written.conditions().size()
                ? null
                : new Accumulation(functions, conditions);
    }

    private Accumulation.@Nullable Function function(SyntaxTree.Function written, FactType fact) {
        List<String> kinds = Words.ofAll(Kind.class);
        String name = written.name().text();
        if (!kinds.contains(name)) {
            problem(written.name(), Sentence.of("rules.accumulate.function", name), Nearest.to(name, kinds));
            return null;
        }
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        String variable = written.variable().text();
        if (kind == Kind.COUNT) {
            if (written.of() instanceof Expression.Leaf leaf
                    && leaf.token().text().equals("1")) {
                return new Accumulation.Function(variable, kind, null);
            }
            problem(written.of().token(), Sentence.of("rules.accumulate.of"), "1");
            return null;
        }
        Operand.Field field = variables.get(written.of().token().text());
        if (!(written.of() instanceof Expression.Leaf)
                || field == null
                || field.fact() != fact.type()
                || field.type().kind() != ValueType.Kind.NUMBER) {
            problem(
                    written.of().token(),
                    Sentence.of("rules.accumulate.of"),
                    Nearest.to(written.of().token().text(), variables.keySet()));
            return null;
        }
        if (isAdded(kind) && !canBeAdded(field)) {
            problem(written.of().token(), Sentence.of("rules.accumulate.added"), "");
            return null;
        }
        return new Accumulation.Function(
                variable, kind, new Operand.Variable(written.of().token().text(), ValueType.NUMBER));
    }

    private static boolean isAdded(Kind kind) {
        return kind == Kind.SUM || kind == Kind.AVERAGE;
    }

    /** Scores are binary fractions of any size, which readers of DRL add up each in its own way; the values of answers are halves. */
    private static boolean canBeAdded(Operand.Field field) {
        List<Member> path = Members.path(field);
        Member last = path.get(path.size() - 1);
        return last.javaType() != double.class || last.name().equals("value");
    }

    private Condition.@Nullable Comparison condition(Expression written, List<Accumulation.Function> functions) {
        List<String> names =
                functions.stream().map(Accumulation.Function::variable).toList();
        if (written instanceof Expression.Binary binary
                && Operator.of(binary.token().text()).isPresent()
                && binary.left() instanceof Expression.Leaf name
                && name.token().kind() == Token.Kind.VARIABLE
                && binary.right() instanceof Expression.Leaf number
                && number.token().kind() == Token.Kind.NUMBER) {
            if (names.contains(name.token().text())) {
                return new Condition.Comparison(
                        new Operand.Variable(name.token().text(), ValueType.NUMBER),
                        Operator.of(binary.token().text()).orElseThrow(),
                        new Operand.NumberConstant(new BigDecimal(number.token().text())));
            }
            problem(
                    name.token(),
                    Sentence.of("rules.name.unknown", name.token().shown()),
                    Nearest.to(name.token().text(), names));
            return null;
        }
        problem(written.token(), Sentence.of("rules.accumulate.compared"), "");
        return null;
    }

    private void problem(Token where, Sentence sentence, String maybe) {
        problems.add(Code.CALL, where.at(), subject, sentence, maybe);
    }
}
