package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;

/** Parses what stands between {@code when} and {@code then}: patterns and their constraints, from {@code ||} down to single values. */
abstract class PatternParser extends TokenReader {

    PatternParser(List<Token> tokens, Problems problems) {
        super(tokens, problems);
    }

    SyntaxTree.Pattern pattern() {
        Quantifier quantifier = Quantifier.EACH;
        boolean isBracketed = false;
        if (peek().isName("not") || peek().isName("exists")) {
            quantifier = take().isName("not") ? Quantifier.NOT : Quantifier.EXISTS;
            if (peek().is("(")) {
                take();
                isBracketed = true;
            }
        }
        Token variable = null;
        if (peek().kind() == Kind.VARIABLE) {
            variable = take();
            expectSign(":", "a colon after the name of the fact");
        }
        if (peek().kind() == Kind.NAME && next().is(":")) {
            throw broken(
                    Code.RULE_SYNTAX,
                    peek().at(),
                    "A name for a fact begins with a dollar sign (" + peek().shown() + ").",
                    "$" + peek().shown());
        }
        Token type = factName();
        if (!peek().is("(") && !Nearest.to(type.text(), List.of("then")).isEmpty()) {
            throw broken(Code.RULE_SYNTAX, type.at(), "Here stands then; found (" + type.shown() + ").", "then");
        }
        expectSign("(", "an opening bracket after the name of the fact");
        List<SyntaxTree.Constraint> constraints = new ArrayList<>();
        while (!peek().is(")")) {
            constraints.add(constraint());
            if (peek().is(",")) {
                Token comma = take();
                if (peek().is(")")) {
                    throw broken(
                            Code.RULE_SYNTAX,
                            comma.at(),
                            "A comma stands before the closing bracket.",
                            "the comma is one too many");
                }
            } else if (!peek().is(")")) {
                throw afterConstraint();
            }
        }
        take();
        if (isBracketed) {
            expectSign(")", "the closing bracket");
        }
        return new SyntaxTree.Pattern(quantifier, variable, type, constraints);
    }

    Token factName() {
        Token name = peek();
        if (name.kind() == Kind.NAME) {
            if (name.isName("end") || name.isName("rule")) {
                throw missing("then and a call before the rule ends", "then");
            }
            Optional<String> foreign =
                    UnsupportedDrl.inConditions(isJoining(name) ? name.text().toLowerCase(Locale.ROOT) : name.text());
            if (foreign.isPresent()) {
                throw broken(Code.NOT_IN_LANGUAGE, name.at(), foreign.get(), "");
            }
            if (next().is(".")) {
                boolean isCall = peekIsGlobalCall();
                throw broken(
                        Code.RULE_SYNTAX,
                        name.at(),
                        isCall
                                ? "A call stands here, among the conditions."
                                : "A fact is named by its short name, which an import line makes known.",
                        isCall ? "the line then is missing before it" : "");
            }
            return take();
        }
        if (name.is("||") || name.is("&&")) {
            throw broken(
                    Code.RULE_SYNTAX,
                    name.at(),
                    UnsupportedDrl.inConditions(name.is("||") ? "or" : "and").orElseThrow(),
                    "");
        }
        if (name.is("/") || name.is("?")) {
            throw broken(
                    Code.RULE_SYNTAX,
                    name.at(),
                    "The sign (" + name.text() + ") begins no fact here: a fact is named as in DataSupport( … ).",
                    "");
        }
        if (name.is("(") && groupIsOfAlternatives()) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    name.at(),
                    UnsupportedDrl.inConditions("or").orElseThrow(),
                    "");
        }
        if (name.is("(")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    name.at(),
                    "Facts are not grouped with brackets: write one fact below the other; all of them must hold.",
                    "");
        }
        throw missing("a fact such as DataSupport( … ), or then", "");
    }

    SyntaxTree.Constraint constraint() {
        if (peek().kind() == Kind.VARIABLE && next().is(":")) {
            Token variable = take();
            take();
            return new SyntaxTree.Constraint(variable, sum());
        }
        return new SyntaxTree.Constraint(null, either());
    }

    Broken afterConstraint() {
        Token token = peek();
        Optional<String> foreign =
                token.kind() == Kind.NAME ? UnsupportedDrl.inComparison(token.text()) : Optional.empty();
        if (foreign.isPresent()) {
            return broken(Code.NOT_IN_LANGUAGE, token.at(), foreign.get(), "");
        }
        if (token.is("(")) {
            return broken(
                    Code.NOT_IN_LANGUAGE,
                    token.at(),
                    "A condition calls nothing: name the field and compare it with a value.",
                    "");
        }
        if (token.is("=")) {
            Token next = tokens.get(at + 1);
            boolean isTurned = next.at().equals(token.end()) && (next.is(">") || next.is("<"));
            return isTurned
                    ? broken(
                            Code.RULE_SYNTAX,
                            token.at(),
                            "The sign (=" + next.text() + ") compares nothing.",
                            next.text() + "=")
                    : broken(
                            Code.RULE_SYNTAX,
                            token.at(),
                            "A single = compares nothing.",
                            isAnswer(next) && previous().kind() == Kind.NAME
                                    ? previous().text() + "." + next.text().toLowerCase(Locale.ROOT)
                                    : "==");
        }
        if (token.kind() == Kind.NAME && previous().kind() == Kind.NUMBER && !isJoining(token) && !isOnNewLine()) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    "A number has no unit (" + token.shown() + "); the field says what it counts.",
                    previous().text() + " alone");
        }
        if (isJoining(token) || token.is("|") || token.is("&")) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    "Conditions of one fact are joined with signs; (" + token.shown() + ") is none.",
                    token.text().equalsIgnoreCase("or") || token.is("|") ? "||" : "&&");
        }
        if (token.isName("then")
                || token.isName("not")
                || token.isName("exists")
                || token.kind() == Kind.END
                || (token.kind() == Kind.NAME && next().is("(") && isOnNewLine())) {
            return missing("the closing bracket of the fact", ")");
        }
        if (token.kind() == Kind.NAME || token.kind() == Kind.VARIABLE || token.is("!")) {
            return missing("a comma before the next condition (" + token.shown() + ")", ",");
        }
        return broken(
                Code.RULE_SYNTAX, token.at(), "The sign (" + token.shown() + ") has no place in a condition here.", "");
    }

    private static boolean isAnswer(Token token) {
        return token.kind() == Kind.NAME
                && List.of("yes", "no", "partly", "unknown")
                        .contains(token.text().toLowerCase(Locale.ROOT));
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
            throw broken(Code.RULE_SYNTAX, peek().at(), "Two ! cancel each other.", "both are too much");
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
        expectSign("(", "an opening bracket after in");
        List<Expression> constants = new ArrayList<>();
        constants.add(sum());
        while (peek().is(",")) {
            take();
            constants.add(sum());
        }
        expectSign(")", "the closing bracket after the last value");
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
                throw broken(
                        Code.RULE_LIMIT,
                        sign.at(),
                        "A calculation with a division has at most " + Chain.MANY + " factors.",
                        "");
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
            expectSign(")", "the closing bracket");
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
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    peek().at(),
                    "A name such as (" + token.text() + ") stands for one value and has no fields; name the value with "
                            + "$name : field in the fact it belongs to.",
                    "");
        }
        return new Expression.Leaf(token);
    }

    Broken noValue(Token token) {
        Token before = tokens.get(Math.max(0, at - 1));
        if (token.is(">") && before.is("<")) {
            return broken(Code.RULE_SYNTAX, before.at(), "The sign (<>) compares nothing.", "!=");
        }
        if (token.is("'")) {
            return broken(
                    Code.RULE_SYNTAX, token.at(), "A text stands in double quotes; found (').", "a double quote (\")");
        }
        if (token.is("=")
                || token.is("==")
                || token.is("<")
                || token.is(">")
                || token.is("<=")
                || token.is(">=")
                || token.is("!=")) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    "A field is missing before (" + token.shown() + "); each comparison names its field.",
                    "");
        }
        return missing("a field or a value", "");
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
            throw broken(Code.NOT_IN_LANGUAGE, first.at(), "A condition makes nothing new: compare a field.", "");
        }
        List<Token> parts = new ArrayList<>(List.of(first));
        while (peek().is(".")) {
            take();
            parts.add(expect(Kind.NAME, "a field after the full stop", ""));
        }
        if (peek().is("(")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    parts.get(parts.size() - 1).at(),
                    "A condition calls nothing (" + parts.get(parts.size() - 1).shown()
                            + "): name the field and compare it with a value.",
                    "");
        }
        return new Expression.Path(new SyntaxTree.Name(parts));
    }

    void expectSign(String sign, String what) {
        if (!peek().is(sign)) {
            if (sign.equals(")") && peek().kind() == Kind.NAME) {
                throw afterConstraint();
            }
            throw missing(what, sign);
        }
        take();
    }
}
