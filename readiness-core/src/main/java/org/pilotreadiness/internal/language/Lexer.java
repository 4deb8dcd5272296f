package org.pilotreadiness.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;

/**
 * Cuts rule text into tokens. Characters that could hide something (invisible, look-alike, control characters, backslashes)
 * are refused by name, inside texts and comments too. Goes on past what it refuses, so that all is found at once.
 */
final class Lexer {

    /** The longest text or name, in characters. */
    static final int LONGEST_WORD = 200;

    private static final String[] SIGNS = {
        "==", "!=", "<=", ">=", "&&", "||", "(", ")", "{", "}", "[", "]", "<", ">", "=", "!", ",", ";", ":", ".", "@",
        "+", "-", "*", "/", "%", "&", "|", "?", "#", "^", "~", "'"
    };

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tokens, the last of them {@link Token.Kind#END}. */
    List<Token> scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == ' ' || c == '\t' || (c == '\r' && next() == '\n')) {
                at++;
            } else if (c == '/' && next() == '/') {
                comment(false);
            } else if (c == '/' && next() == '*') {
                comment(true);
            } else if (c == '"') {
                text();
            } else if (isNameStart(c) || c == '$') {
                name();
            } else if (isDigit(c)) {
                number();
            } else {
                sign();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", position(), position()));
        return tokens;
    }

    private void comment(boolean isBlock) {
        Position start = position();
        at += 2;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlock ? c == '*' && next() == '/' : c == '\n') {
                at += isBlock ? 2 : 0;
                return;
            }
            if (c == '\n') {
                newLine();
            } else {
                refuseHidden(text.codePointAt(at));
                at += Character.charCount(text.codePointAt(at));
            }
        }
        if (isBlock) {
            problem(start, Sentence.of("rules.text.comment"), Sentence.of("rules.maybe.missing", "*/"));
        }
    }

    private void text() {
        Position start = position();
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            int c = text.codePointAt(at);
            if (c != '\r') {
                refuseHidden(c);
            }
            at += Character.charCount(c);
        }
        String value = text.substring(from, at);
        if (at == text.length() || text.charAt(at) == '\n') {
            problem(start, Sentence.of("rules.text.open"), Sentence.of("rules.maybe.closing-quote"));
        } else {
            at++;
        }
        add(Token.Kind.TEXT, value, start);
    }

    private void name() {
        Position start = position();
        int from = at++;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        String value = text.substring(from, at);
        add(value.startsWith("$") ? Token.Kind.VARIABLE : Token.Kind.NAME, value, start);
    }

    private void number() {
        Position start = position();
        int from = at;
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        String number = text.substring(from, at);
        at += isExactMark() ? 1 : 0;
        int end = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        if (at > end) {
            problem(start, Sentence.of("rules.text.number", Shown.value(text.substring(from, at))), number);
        } else if (number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.') {
            problem(start, Sentence.of("rules.text.zero", Shown.value(number)), new BigDecimal(number).toPlainString());
        }
        add(Token.Kind.NUMBER, number, start);
    }

    /** Whether {@code B} stands here, as in {@code 0.3B}: Drools reads a decimal number as an exact one then. */
    private boolean isExactMark() {
        return at < text.length()
                && text.charAt(at) == 'B'
                && (at + 1 == text.length() || !isNamePart(text.charAt(at + 1)));
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c);
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void sign() {
        Position start = position();
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                add(Token.Kind.SIGN, sign, start);
                if (sign.equals("'")) {
                    singleQuoted();
                }
                return;
            }
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        switch (c) {
            case '“', '”', '„', '«', '»' -> {
                curlyQuote(start, c);
                curlyText(start);
            }
            case '\u2018', '\u2019', '\u201A', '`', '\u00B4' -> curlyQuote(start, c);
            case '\u00A0', '\u2007', '\u202F' -> noBreakSpace(start, c);
            case '\u2013', '\u2014', '\u2212' ->
                problem(start, Sentence.of("rules.text.dash", Shown.codePoint(c)), Sentence.of("rules.maybe.hyphen"));
            case '\\' -> problem(start, Sentence.of("rules.text.backslash"), "");
            case '\u2264', '\u2265', '\u2260' -> {
                String meant = c == '\u2264' ? "<=" : c == '\u2265' ? ">=" : "!=";
                problem(start, Sentence.of("rules.text.sign", Character.toString(c)), meant);
                add(Token.Kind.SIGN, meant, start);
            }
            default ->
                problem(
                        start,
                        Shown.isPlain(c)
                                ? Sentence.of("rules.text.character", Character.toString(c), Shown.codePoint(c))
                                : Sentence.of("rules.text.hidden", Shown.codePoint(c)),
                        c == '\uFEFF' ? Sentence.of("rules.maybe.joined") : Sentence.NONE);
        }
    }

    /** Passes over a text in single quotes, of which the first quote is reported where a value is read. */
    private void singleQuoted() {
        int end = text.indexOf('\'', at);
        int lineEnd = text.indexOf('\n', at);
        if (end >= 0 && (lineEnd < 0 || end < lineEnd)) {
            at = end + 1;
        }
    }

    /** Reads on to the closing quote, curly or straight, so that one slip is one problem. */
    private void curlyText(Position start) {
        int from = at;
        int end = from;
        while (end < text.length() && "\n\"“”„«»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length() && text.charAt(end) != '\n') {
            at = end + 1;
            add(Token.Kind.TEXT, text.substring(from, end), start);
        }
    }

    private void refuseHidden(int c) {
        if (c == '\\') {
            problem(position(), Sentence.of("rules.text.backslash"), "");
        } else if (c != '\t' && !(c == '\r' && next() == '\n') && !Shown.isPlain(c)) {
            problem(position(), Sentence.of("rules.text.hidden", Shown.codePoint(c)), "");
        } else if (c == '\u00A0') {
            noBreakSpace(position(), c);
        }
    }

    private void add(Token.Kind kind, String value, Position start) {
        if (value.length() > LONGEST_WORD) {
            problems.add(Code.RULE_LIMIT, start, "", Sentence.of("rules.limit.word", LONGEST_WORD, value.length()));
        }
        String kept = value.length() > LONGEST_WORD ? value.substring(0, LONGEST_WORD) : value;
        tokens.add(new Token(kind, kept, start, position()));
    }

    private void curlyQuote(Position where, int c) {
        problem(
                where,
                Sentence.of("rules.text.curly", Character.toString(c)),
                Sentence.of("rules.maybe.straight-quote"));
    }

    private void noBreakSpace(Position where, int c) {
        problem(where, Sentence.of("rules.text.no-break", Shown.codePoint(c)), Sentence.of("rules.maybe.space"));
    }

    private void problem(Position where, Sentence sentence, String maybe) {
        problem(where, sentence, Sentence.text(maybe));
    }

    private void problem(Position where, Sentence sentence, Sentence maybe) {
        problems.add(Code.CHARACTER, where, "", sentence, maybe);
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }

    private Position position() {
        return new Position(line, at - lineStart + 1);
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
