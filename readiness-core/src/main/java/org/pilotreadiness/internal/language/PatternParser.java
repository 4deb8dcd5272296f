package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;

/** Parses what stands between {@code when} and {@code then}: patterns and their constraints. */
abstract class PatternParser extends ExpressionParser {

    PatternParser(List<Token> tokens, Problems problems) {
        super(tokens, problems);
    }

    SyntaxTree.Pattern pattern() {
        return peek().isName("forall") ? every() : peek().isName("accumulate") ? accumulate() : some();
    }

    /** What is asked of every fact of a type: there is none of which it is not so. */
    private SyntaxTree.Pattern every() {
        Token word = take();
        expectSign("(", "rules.missing.fact-bracket");
        SyntaxTree.Pattern every = Every.of(word, some());
        if (every == null) {
            throw broken(Code.RULE_SYNTAX, word.at(), Sentence.of("rules.every.plain"), "");
        }
        expectSign(")", "rules.missing.bracket");
        return every;
    }

    /** {@code accumulate( Organisation( … ); $n : count( 1 ); $n >= 2 )}. */
    private SyntaxTree.Pattern accumulate() {
        take();
        expectSign("(", "rules.missing.fact-bracket");
        SyntaxTree.Pattern each = some();
        if (each.quantifier() != Quantifier.EACH || each.variable() != null) {
            throw form(each.type());
        }
        List<SyntaxTree.Function> functions = new ArrayList<>();
        Token before = each.type();
        do {
            requireSign(functions.isEmpty() ? ";" : ",");
            if (peek().kind() != Kind.VARIABLE || !next().is(":")) {
                throw form(before);
            }
            Token variable = take();
            take();
            before = peek();
            if (before.kind() != Kind.NAME || !next().is("(")) {
                throw form(before);
            }
            take();
            take();
            functions.add(new SyntaxTree.Function(variable, before, sum()));
            expectSign(")", "rules.missing.bracket");
        } while (peek().is(","));
        List<Expression> conditions = new ArrayList<>();
        do {
            requireSign(conditions.isEmpty() ? ";" : ",");
            conditions.add(comparison());
        } while (peek().is(","));
        expectSign(")", "rules.missing.bracket");
        return new SyntaxTree.Pattern(
                Quantifier.EXISTS,
                null,
                each.type(),
                each.constraints(),
                new SyntaxTree.Accumulate(functions, conditions));
    }

    private void requireSign(String sign) {
        if (!peek().is(sign)) {
            throw form(peek());
        }
        take();
    }

    private Broken form(Token where) {
        return broken(Code.RULE_SYNTAX, where.at(), Sentence.of("rules.accumulate.form"), "");
    }

    private SyntaxTree.Pattern some() {
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
            expectSign(":", "rules.missing.colon");
        }
        if (peek().kind() == Kind.NAME && next().is(":")) {
            throw broken(
                    Code.RULE_SYNTAX,
                    peek().at(),
                    Sentence.of("rules.name.dollar", peek().shown()),
                    "$" + peek().shown());
        }
        Token type = factName();
        if (!peek().is("(") && !Nearest.to(type.text(), List.of("then")).isEmpty()) {
            throw broken(
                    Code.RULE_SYNTAX, type.at(), Sentence.of("rules.syntax.misspelt", "then", type.shown()), "then");
        }
        expectSign("(", "rules.missing.fact-bracket");
        List<SyntaxTree.Constraint> constraints = new ArrayList<>();
        while (!peek().is(")")) {
            constraints.add(constraint());
            if (peek().is(",")) {
                Token comma = take();
                if (peek().is(")")) {
                    throw broken(
                            Code.RULE_SYNTAX,
                            comma.at(),
                            Sentence.of("rules.syntax.comma"),
                            Sentence.of("rules.maybe.comma"));
                }
            } else if (!peek().is(")")) {
                throw afterConstraint();
            }
        }
        take();
        if (isBracketed) {
            expectSign(")", "rules.missing.bracket");
        }
        return new SyntaxTree.Pattern(quantifier, variable, type, constraints);
    }

    Token factName() {
        Token name = peek();
        if (name.kind() == Kind.NAME) {
            if (name.isName("end") || name.isName("rule")) {
                throw missing(Sentence.of("rules.missing.then"), "then");
            }
            Optional<Sentence> foreign =
                    UnsupportedDrl.inConditions(isJoining(name) ? name.text().toLowerCase(Locale.ROOT) : name.text());
            if (foreign.isPresent()) {
                throw broken(Code.NOT_IN_LANGUAGE, name.at(), foreign.get(), "");
            }
            if (next().is(".")) {
                boolean isCall = peekIsGlobalCall();
                throw broken(
                        Code.RULE_SYNTAX,
                        name.at(),
                        Sentence.of(isCall ? "rules.call.among-conditions" : "rules.fact.long-name"),
                        isCall ? Sentence.of("rules.maybe.then-line") : Sentence.NONE);
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
            throw broken(Code.RULE_SYNTAX, name.at(), Sentence.of("rules.fact.sign", name.text()), "");
        }
        if (name.is("(") && groupIsOfAlternatives()) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    name.at(),
                    UnsupportedDrl.inConditions("or").orElseThrow(),
                    "");
        }
        if (name.is("(")) {
            throw broken(Code.NOT_IN_LANGUAGE, name.at(), Sentence.of("rules.fact.group"), "");
        }
        throw missing(Sentence.of("rules.missing.fact"), "");
    }

    SyntaxTree.Constraint constraint() {
        if (peek().kind() == Kind.VARIABLE && next().is(":")) {
            Token variable = take();
            take();
            return new SyntaxTree.Constraint(variable, sum());
        }
        return new SyntaxTree.Constraint(null, either());
    }
}
