package org.pilotreadiness.internal.language;

import java.util.List;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;

/** Goes through the tokens of a file; what is broken is reported where it stands, what is missing where it should stand. */
abstract class TokenReader {

    final List<Token> tokens;
    private final Problems problems;
    String subject = "";
    int at;

    TokenReader(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    void expectWord(String word) {
        Token token = peek();
        if (token.isName(word)) {
            take();
            return;
        }
        boolean isSlip = token.kind() == Kind.NAME
                && Nearest.to(token.text(), List.of(word)).equals(word);
        throw isSlip
                ? broken(Code.RULE_SYNTAX, token.at(), Sentence.of("rules.syntax.misspelt", word, token.shown()), word)
                : missing(Sentence.text(word), word);
    }

    /** The next token if it is of a kind; else the phrase says what should stand here. */
    Token expect(Kind kind, String what) {
        if (peek().kind() != kind) {
            throw missing(Sentence.of(what), "");
        }
        return take();
    }

    /** Something that should stand before the next token: reported there, or at the end of a line that ends too early. */
    Broken missing(Sentence what, String maybe) {
        Position where = isOnNewLine() ? previous().end() : peek().at();
        return broken(Code.RULE_SYNTAX, where, Sentence.of("rules.missing", what, peek().shown()), maybe);
    }

    boolean isOnNewLine() {
        return at > 0 && (previous().end().line() < peek().at().line() || peek().kind() == Kind.END);
    }

    boolean isRuleStart(int index) {
        return index > 0
                && tokens.get(index).isName("rule")
                && tokens.get(index).at().line() > tokens.get(index - 1).at().line();
    }

    /**
     * Goes to the next line that begins a fact, or to the end of the facts; false when neither comes in this rule. What stands within
     * brackets is part of the broken fact; where a bracket is not closed, what stands further to the right is.
     */
    boolean skipToNextFact(int start) {
        boolean isClosed = depthAtThen(start) == 0;
        int column = tokens.get(start).at().column();
        int depth = 0;
        int stopped = at;
        for (int i = start; isInside(i); i++) {
            Token token = tokens.get(i);
            boolean isOutside = depth <= 0 || (!isClosed && token.at().column() <= column);
            at = i;
            if (i > start && i >= stopped && (token.isName("then") || (isOutside && isOnNewLine() && beginsFact(i)))) {
                return true;
            }
            depth += depth(token);
        }
        return false;
    }

    private int depthAtThen(int start) {
        int depth = 0;
        for (int i = start; isInside(i) && !tokens.get(i).isName("then"); i++) {
            depth += depth(tokens.get(i));
        }
        return depth;
    }

    private boolean isInside(int index) {
        return tokens.get(index).kind() != Kind.END
                && !isRuleStart(index)
                && !tokens.get(index).isName("end");
    }

    private static int depth(Token token) {
        return token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }

    private boolean beginsFact(int index) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        return (token.kind() == Kind.NAME && next.is("("))
                || ((token.kind() == Kind.NAME || token.kind() == Kind.VARIABLE) && next.is(":"))
                || token.isName("not")
                || token.isName("exists");
    }

    /** Goes to the end of a rule: what a call takes that there is not says nothing. */
    void skipToEnd() {
        while (peek().kind() != Kind.END && !isRuleStart(at) && !peek().isName("end")) {
            at++;
        }
    }

    /** Goes on after a rule that could not be read. */
    void skipToNextRule(int start) {
        at = Math.max(at, start + 1);
        while (peek().kind() != Kind.END
                && !isRuleStart(at)
                && !(previous().isName("end")
                        && peek().at().line() > previous().at().line())) {
            at++;
        }
    }

    static boolean isJoining(Token token) {
        return token.kind() == Kind.NAME
                && (token.text().equalsIgnoreCase("or") || token.text().equalsIgnoreCase("and"));
    }

    /** Whether facts are joined by "or" within the bracket that stands here. */
    boolean groupIsOfAlternatives() {
        int depth = 0;
        for (int i = at; tokens.get(i).kind() != Kind.END; i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            }
            if (depth == 1
                    && (token.is("||") || (isJoining(token) && token.text().equalsIgnoreCase("or")))) {
                return true;
            }
        }
        return false;
    }

    boolean peekIsGlobalCall() {
        return at + 3 < tokens.size()
                && tokens.get(at + 2).kind() == Kind.NAME
                && tokens.get(at + 3).is("(")
                && Character.isLowerCase(peek().text().charAt(0));
    }

    Broken broken(Code code, Position where, Sentence sentence, String maybe) {
        return broken(code, where, sentence, Sentence.text(maybe));
    }

    Broken broken(Code code, Position where, Sentence sentence, Sentence maybe) {
        problems.add(code, where, subject, sentence, maybe);
        return new Broken();
    }

    /** Ends the reading of one rule; what is wrong stands among the problems. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken() {
            super(null, null, false, false);
        }
    }
}
