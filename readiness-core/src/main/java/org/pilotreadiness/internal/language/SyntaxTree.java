package org.pilotreadiness.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;

/** What is written in a rule file, before anyone asks whether the names in it exist. */
final class SyntaxTree {

    private SyntaxTree() {}

    /**
     * A rule file.
     *
     * @param hasAllImports whether every import line could be read; else nobody can say that an import is missing
     * @param hasAllGlobals the same of its globals
     */
    record File(
            List<Import> imports,
            List<Global> globals,
            List<Declare> declares,
            List<Rule> rules,
            boolean hasAllImports,
            boolean hasAllGlobals) {}

    /** The parts of a qualified name, from the left. */
    record Name(List<Token> parts) {
        Token first() {
            return parts.get(0);
        }

        Token last() {
            return parts.get(parts.size() - 1);
        }

        String text() {
            return String.join(".", parts.stream().map(Token::text).toList());
        }
    }

    record Import(Name type) {}

    record Global(Name type, Token name) {}

    /**
     * A declaration.
     *
     * @param isOfWords whether it declares words
     * @param fields of a fact
     * @param words of a word type
     */
    record Declare(Token name, boolean isOfWords, List<Field> fields, List<Token> words) {}

    /** A field that is declared. */
    record Field(Token name, Name type, List<Annotation> annotations) {}

    record Rule(Token name, List<Annotation> annotations, List<Pattern> patterns, Call call) {}

    /** An annotation with its one value: a name, a text or a number. */
    record Annotation(Token name, Token value) {}

    /**
     * A pattern.
     *
     * @param accumulate what is worked out of all facts that fit; null for a plain pattern
     */
    record Pattern(
            Quantifier quantifier,
            @Nullable Token variable,
            Token type,
            List<Constraint> constraints,
            @Nullable Accumulate accumulate) {

        Pattern(Quantifier quantifier, @Nullable Token variable, Token type, List<Constraint> constraints) {
            this(quantifier, variable, type, constraints, null);
        }
    }

    /** What stands in {@code accumulate} after its pattern. */
    record Accumulate(List<Function> functions, List<Expression> conditions) {}

    /** A function with its one argument, under a name. */
    record Function(Token variable, Token name, Expression of) {}

    /** A condition, or with a variable the naming of a value. */
    record Constraint(@Nullable Token variable, Expression expression) {}

    /** A call such as {@code criteria.met( "MA-1" )}. */
    record Call(Token global, Token method, List<Expression> arguments) {}

    sealed interface Expression {

        /** The token to point at. */
        Token token();

        record Path(Name name) implements Expression {
            @Override
            public Token token() {
                return name.first();
            }
        }

        /** A variable, a text or a number. */
        record Leaf(Token token) implements Expression {}

        /** A number below zero. */
        record Negative(Token token) implements Expression {}

        record Binary(Expression left, Token token, Expression right) implements Expression {}

        record Not(Token token, Expression part) implements Expression {}

        record In(Expression value, Token token, boolean negated, List<Expression> constants) implements Expression {}

        /** {@code list contains value}; {@code value memberOf list} is written the other way round. */
        record Contains(Expression list, Token token, boolean negated, Expression value) implements Expression {}
    }
}
