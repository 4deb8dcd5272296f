package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Problems;

/** Parses a condition, from {@code ||} down to single values. */
abstract class ExpressionParser extends TokenReader {

    ExpressionParser(List<Token> tokens, Problems problems) {
        super(tokens, problems);
    }

    Expression either() {
        Chain chain = new Chain(both());
        while (peek().is("||")) {
            chain.add(take(), both());
        }
        return chain.joined();
    }

    Expression both() {
        Chain chain = new Chain(negation());
        while (peek().is("&&")) {
            chain.add(take(), negation());
        }
        return chain.joined();
    }

    Expression negation() {
        if (!peek().is("!")) {
            return comparison();
        }
        Token sign = take();
        if (peek().is("!")) {
            throw broken(
                    Code.RULE_SYNTAX,
                    peek().at(),
                    Sentence.of("rules.condition.twice-not"),
                    Sentence.of("rules.maybe.both"));
        }
        return new Expression.Not(sign, comparison());
    }

    Expression comparison() {
        Expression left = sum();
        Token sign = peek();
        if (sign.is("==") || sign.is("!=") || sign.is("<") || sign.is("<=") || sign.is(">") || sign.is(">=")) {
            return new Expression.Binary(left, take(), sum());
        }
        boolean negated =
                sign.isName("not") && List.of("in", "contains", "memberOf").contains(next().text());
        Token word = negated ? next() : sign;
        if (word.isName("in")) {
            skip(negated);
            return new Expression.In(left, take(), negated, constants());
        }
        if (word.isName("contains")) {
            skip(negated);
            return new Expression.Contains(left, take(), negated, sum());
        }
        if (word.isName("memberOf")) {
            skip(negated);
            Token token = take();
            return new Expression.Contains(sum(), token, negated, left);
        }
        return left;
    }

    void skip(boolean negated) {
        if (negated) {
            take();
        }
    }

    List<Expression> constants() {
        expectSign("(", "rules.missing.in-bracket");
        List<Expression> constants = new ArrayList<>();
        constants.add(sum());
        while (peek().is(",")) {
            take();
            constants.add(sum());
        }
        expectSign(")", "rules.missing.in-end");
        return constants;
    }

    Expression sum() {
        Chain chain = new Chain(product());
        while (peek().is("+") || peek().is("-")) {
            chain.add(take(), product());
        }
        return chain.joined();
    }

    Expression product() {
        Chain chain = new Chain(atom());
        while (peek().is("*") || peek().is("/")) {
            Token sign = take();
            chain.add(sign, atom());
            if (chain.isTooLong()) {
                throw broken(Code.RULE_LIMIT, sign.at(), Sentence.of("rules.limit.factors", Chain.MANY), "");
            }
        }
        return chain.joined();
    }

    Expression atom() {
        Token token = peek();
        if (token.is("(")) {
            take();
            Expression inner = either();
            if (peek().is("=")) {
                throw afterConstraint();
            }
            expectSign(")", "rules.missing.bracket");
            return inner;
        }
        if (token.is("-") && next().kind() == Kind.NUMBER) {
            take();
            return new Expression.Negative(take());
        }
        return switch (token.kind()) {
            case TEXT, NUMBER, VARIABLE -> variableOrConstant();
            case NAME -> path();
            default -> throw noValue(token);
        };
    }

    Expression variableOrConstant() {
        Token token = take();
        if (token.kind() == Kind.VARIABLE && peek().is(".")) {
            throw broken(Code.NOT_IN_LANGUAGE, peek().at(), Sentence.of("rules.name.no-fields", token.text()), "");
        }
        return new Expression.Leaf(token);
    }

    Broken noValue(Token token) {
        Token before = tokens.get(Math.max(0, at - 1));
        if (token.is(">") && before.is("<")) {
            return broken(Code.RULE_SYNTAX, before.at(), Sentence.of("rules.condition.sign", "<>"), "!=");
        }
        if (token.is("'")) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    Sentence.of("rules.text.single-quoted"),
                    Sentence.of("rules.maybe.double-quote"));
        }
        if (token.is("=")
                || token.is("==")
                || token.is("<")
                || token.is(">")
                || token.is("<=")
                || token.is(">=")
                || token.is("!=")) {
            return broken(Code.RULE_SYNTAX, token.at(), Sentence.of("rules.condition.no-field", token.shown()), "");
        }
        return missing(Sentence.of("rules.missing.value"), "");
    }

    Expression path() {
        Token first = take();
        if (first.isName("eval")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    first.at(),
                    UnsupportedDrl.inConditions("eval").orElseThrow(),
                    "");
        }
        if (first.isName("new")) {
            throw broken(Code.NOT_IN_LANGUAGE, first.at(), Sentence.of("rules.condition.new"), "");
        }
        List<Token> parts = new ArrayList<>(List.of(first));
        while (peek().is(".")) {
            take();
            parts.add(expect(Kind.NAME, "rules.missing.field"));
        }
        if (peek().is("(")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    parts.get(parts.size() - 1).at(),
                    Sentence.of(
                            "rules.condition.calls-name",
                            parts.get(parts.size() - 1).shown()),
                    "");
        }
        return new Expression.Path(new SyntaxTree.Name(parts));
    }

    Broken afterConstraint() {
        Token token = peek();
        Optional<Sentence> foreign =
                token.kind() == Kind.NAME ? UnsupportedDrl.inComparison(token.text()) : Optional.empty();
        if (foreign.isPresent()) {
            return broken(Code.NOT_IN_LANGUAGE, token.at(), foreign.get(), "");
        }
        if (token.is("(")) {
            return broken(Code.NOT_IN_LANGUAGE, token.at(), Sentence.of("rules.condition.calls"), "");
        }
        if (token.is("=")) {
            Token next = tokens.get(at + 1);
            boolean isTurned = next.at().equals(token.end()) && (next.is(">") || next.is("<"));
            return isTurned
                    ? broken(
                            Code.RULE_SYNTAX,
                            token.at(),
                            Sentence.of("rules.condition.sign", "=" + next.text()),
                            next.text() + "=")
                    : broken(
                            Code.RULE_SYNTAX,
                            token.at(),
                            Sentence.of("rules.condition.single"),
                            isAnswer(next) && previous().kind() == Kind.NAME
                                    ? previous().text() + "." + next.text().toLowerCase(Locale.ROOT)
                                    : "==");
        }
        if (token.kind() == Kind.NAME && previous().kind() == Kind.NUMBER && !isJoining(token) && !isOnNewLine()) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    Sentence.of("rules.condition.unit", token.shown()),
                    Sentence.of("rules.maybe.alone", previous().text()));
        }
        if (isJoining(token) || token.is("|") || token.is("&")) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    Sentence.of("rules.condition.joined", token.shown()),
                    token.text().equalsIgnoreCase("or") || token.is("|") ? "||" : "&&");
        }
        if (token.isName("then")
                || token.isName("not")
                || token.isName("exists")
                || token.kind() == Kind.END
                || (token.kind() == Kind.NAME && next().is("(") && isOnNewLine())) {
            return missing(Sentence.of("rules.missing.fact-end"), ")");
        }
        if (token.kind() == Kind.NAME || token.kind() == Kind.VARIABLE || token.is("!")) {
            return missing(Sentence.of("rules.missing.comma", token.shown()), ",");
        }
        return broken(Code.RULE_SYNTAX, token.at(), Sentence.of("rules.condition.no-place", token.shown()), "");
    }

    private static boolean isAnswer(Token token) {
        return token.kind() == Kind.NAME
                && List.of("yes", "no", "partly", "unknown")
                        .contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Goes past a sign; where it does not stand the phrase says what is missing. */
    void expectSign(String sign, String what) {
        if (!peek().is(sign)) {
            if (sign.equals(")") && peek().kind() == Kind.NAME) {
                throw afterConstraint();
            }
            throw missing(Sentence.of(what), sign);
        }
        take();
    }
}
