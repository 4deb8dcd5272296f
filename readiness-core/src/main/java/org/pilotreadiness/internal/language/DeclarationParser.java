package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Problems;

/** Parses what a rule file declares: facts with their fields, and words of which a field holds one. */
abstract class DeclarationParser extends PatternParser {

    /** What else DRL declares. */
    private static final Set<String> OTHERS = Set.of("trait", "window", "entry");

    DeclarationParser(List<Token> tokens, Problems problems) {
        super(tokens, problems);
    }

    /** A declaration, from the word after {@code declare} to its {@code end}. */
    SyntaxTree.Declare declaration() {
        boolean isOfWords = peek().isName("enum");
        if (isOfWords) {
            take();
        }
        if (OTHERS.contains(peek().text())) {
            throw broken(Code.DECLARATION, peek().at(), Sentence.of("rules.declare.other", peek().shown()), "");
        }
        Token name = expect(Kind.NAME, "rules.missing.declared");
        subject = name.text();
        if (peek().isName("extends")) {
            throw broken(Code.DECLARATION, peek().at(), Sentence.of("rules.declare.extends"), "");
        }
        SyntaxTree.Declare declared = isOfWords
                ? new SyntaxTree.Declare(name, true, List.of(), words())
                : new SyntaxTree.Declare(name, false, fields(), List.of());
        if (!peek().isName("end")) {
            throw missing(Sentence.text("end"), "end");
        }
        take();
        optionalSemicolon();
        return declared;
    }

    private List<Token> words() {
        List<Token> words = new ArrayList<>();
        words.add(expect(Kind.NAME, "rules.missing.declared-word"));
        while (peek().is(",")) {
            take();
            words.add(expect(Kind.NAME, "rules.missing.declared-word"));
        }
        if (!peek().is(";")) {
            throw missing(Sentence.text(";"), ";");
        }
        take();
        return words;
    }

    private List<SyntaxTree.Field> fields() {
        List<SyntaxTree.Field> fields = new ArrayList<>();
        while (!peek().isName("end")) {
            Token name = expect(Kind.NAME, "rules.missing.declared-field");
            if (!fields.isEmpty() && !isFirstOfLine(name)) {
                throw broken(Code.DECLARATION, name.at(), Sentence.of("rules.declare.one-line", name.shown()), "");
            }
            if (!peek().is(":")) {
                throw missing(Sentence.text(":"), ":");
            }
            take();
            SyntaxTree.Name type = qualifiedName("rules.missing.declared-type");
            if (peek().is("=")) {
                throw broken(Code.DECLARATION, peek().at(), Sentence.of("rules.declare.default"), "");
            }
            fields.add(new SyntaxTree.Field(name, type, annotations()));
            if (peek().is(",") || peek().is(";")) {
                throw broken(Code.DECLARATION, peek().at(), Sentence.of("rules.declare.separator", peek().shown()), "");
            }
        }
        return fields;
    }

    private boolean isFirstOfLine(Token token) {
        int before = tokens.indexOf(token) - 1;
        return before < 0 || tokens.get(before).end().line() < token.at().line();
    }

    /** The annotations that stand here, each with its one value. */
    List<SyntaxTree.Annotation> annotations() {
        List<SyntaxTree.Annotation> annotations = new ArrayList<>();
        while (peek().is("@")) {
            take();
            Token name = expect(Kind.NAME, "rules.missing.annotation");
            expectSign("(", "rules.missing.annotation-bracket");
            Token value = signed(take());
            if (value.kind() != Kind.NAME && value.kind() != Kind.TEXT && value.kind() != Kind.NUMBER) {
                throw broken(
                        Code.ANNOTATION,
                        value.at(),
                        Sentence.of("rules.annotation.value", name.text(), value.shown()),
                        "");
            }
            if (!peek().is(")")) {
                throw broken(
                        Code.ANNOTATION,
                        peek().at(),
                        Sentence.of("rules.annotation.one-value", name.text(), peek().shown()),
                        value.kind() == Kind.TEXT ? Sentence.NONE : Sentence.of("rules.maybe.quoted-value"));
            }
            take();
            annotations.add(new SyntaxTree.Annotation(name, value));
        }
        return annotations;
    }

    /** A number below zero as one token. */
    private Token signed(Token first) {
        if (!first.is("-") || peek().kind() != Kind.NUMBER) {
            return first;
        }
        Token number = take();
        return new Token(Kind.NUMBER, "-" + number.text(), first.at(), number.end());
    }

    /** A name with full stops. */
    SyntaxTree.Name qualifiedName(String what) {
        List<Token> parts = new ArrayList<>();
        parts.add(expect(Kind.NAME, what));
        while (peek().is(".")) {
            take();
            if (peek().is("*")) {
                throw broken(Code.NOT_IN_LANGUAGE, peek().at(), Sentence.of("rules.import.star"), "");
            }
            parts.add(expect(Kind.NAME, "rules.missing.name-part"));
        }
        return new SyntaxTree.Name(parts);
    }

    void optionalSemicolon() {
        if (peek().is(";")) {
            take();
        }
    }
}
