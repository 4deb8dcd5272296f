package org.pilotreadiness.internal.binding;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words where and why a JSON or YAML file is broken, and what was probably meant. */
final class SyntaxExplanation {

    private static final String WORD = "[A-Za-z_$][A-Za-z0-9_$-]*";

    private final String text;
    private final int offset;

    private SyntaxExplanation(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** A broken place in plain words. */
    record Explained(Position at, Sentence sentence, Sentence maybe) {}

    /** What people do not see in a line. */
    static Explained unprintable(Position at, int c) {
        return new Explained(at, Sentence.of("files.syntax.unprintable", Shown.codePoint(c)), Sentence.NONE);
    }

    static Explained explain(String text, TreeReader.Format format, Position reported, JacksonException cause) {
        if (format == TreeReader.Format.YAML) {
            String why = String.valueOf(cause.getOriginalMessage());
            return YamlMistakes.unreadable(text)
                    .or(() -> why.contains("escape")
                            ? YamlMistakes.badEscape(text, offset(text, reported))
                            : Optional.empty())
                    .or(() -> YamlMistakes.first(text))
                    .orElseGet(() -> yaml(text, reported));
        }
        if (cause instanceof StreamConstraintsException) {
            return new Explained(reported, Sentence.of("files.syntax.digits"), Sentence.NONE);
        }
        return new SyntaxExplanation(text, place(text, reported, cause)).json();
    }

    /** Where the broken character stands; the reader reports the beginning of a text or word that it could not end. */
    private static int place(String text, Position reported, JacksonException cause) {
        int offset = offset(text, reported);
        if (cause instanceof UnexpectedEndOfInputException) {
            return text.length();
        }
        if (String.valueOf(cause.getOriginalMessage()).contains("CTRL-CHAR")) {
            for (int i = offset; i < text.length(); i++) {
                if (text.charAt(i) < ' ') {
                    return i;
                }
            }
        }
        return broken(text, offset);
    }

    private Explained json() {
        Position at = Utf8.end(text.substring(0, offset));
        if (offset >= text.length()) {
            return new Explained(at, Sentence.of("files.syntax.ends"), closing());
        }
        int c = text.codePointAt(offset);
        char before = lastBefore(offset);
        char justBefore = offset == 0 ? ' ' : text.charAt(offset - 1);
        String word = wordAt(offset);
        if (justBefore == '\\') {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.backslash", Character.toString(c)),
                    Sentence.of("files.maybe.backslash"));
        }
        if (Character.isDigit(c) || Character.isDigit(justBefore)) {
            Explained number = number(at, c, justBefore, word);
            if (number != null) {
                return number;
            }
        }
        if (c < ' ' || !Shown.isPlain(c)) {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.unprintable", Shown.codePoint(c)),
                    c == '\n' || c == '\r' ? Sentence.of("files.maybe.closing-on-line", "\"") : Sentence.NONE);
        }
        if ("“”„«»‘’".indexOf(c) >= 0) {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.curly-quote", Shown.value(Character.toString(c))),
                    Sentence.of("files.maybe.straight-quote"));
        }
        if (c == '\'') {
            return new Explained(at, Sentence.of("files.syntax.single-quote"), Sentence.of("files.maybe.double-quote"));
        }
        if (!word.isEmpty()) {
            return word(at, word);
        }
        if (before == ',' && (c == '}' || c == ']')) {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.comma", Character.toString(c)),
                    Sentence.of("files.maybe.comma-too-many"));
        }
        if (c == '/' || c == '#') {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.comments", Character.toString(c)),
                    Sentence.of("files.maybe.comment"));
        }
        if (c == '"' || c == '{' || c == '[' || Character.isDigit(c)) {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.missing", Character.toString(c)),
                    Sentence.of("files.maybe.comma-or-colon"));
        }
        return new Explained(at, Sentence.of("files.syntax.impossible", Character.toString(c)), unexpected(c, before));
    }

    private @Nullable Explained number(Position at, int c, char justBefore, String word) {
        if (justBefore == '+') {
            return new Explained(at, Sentence.of("files.syntax.plus"), Sentence.of("files.maybe.too-many", "+"));
        }
        if (justBefore == '0' && Character.isDigit(c)) {
            return new Explained(
                    at,
                    Sentence.of("files.syntax.zero", Character.toString(c)),
                    Sentence.of("files.maybe.too-many", "0"));
        }
        if (Character.isDigit(justBefore) && !word.isEmpty()) {
            return new Explained(at, Sentence.of("files.syntax.no-part-of-number", Shown.value(word)), Sentence.NONE);
        }
        boolean isDecimalComma =
                justBefore == ',' && offset > 1 && Character.isDigit(text.charAt(offset - 2)) && Character.isDigit(c);
        return isDecimalComma
                ? new Explained(
                        at,
                        Sentence.of("files.syntax.decimal-comma", Character.toString(c)),
                        Sentence.of("files.maybe.decimal-point"))
                : null;
    }

    private static Explained word(Position at, String word) {
        return switch (word) {
            case "NaN", "Infinity" -> new Explained(at, Sentence.of("files.not-a-number", word), Sentence.text("null"));
            case "True", "TRUE", "False", "FALSE" ->
                new Explained(
                        at,
                        Sentence.of("files.syntax.capitals", word),
                        Sentence.text(word.equalsIgnoreCase("true") ? "true" : "false"));
            case "None", "undefined", "Null", "NULL", "nil" ->
                new Explained(at, Sentence.of("files.syntax.unknown-word", word), Sentence.text("null"));
            default ->
                new Explained(
                        at,
                        Sentence.of("files.syntax.no-quotes", Shown.value(word)),
                        Sentence.text("\"" + Shown.value(word) + "\""));
        };
    }

    private static Sentence unexpected(int c, char before) {
        if (c == ',' || c == ':') {
            return Sentence.of(before == ',' ? "files.maybe.comma-before-too-many" : "files.maybe.value-before");
        }
        if (c == '}' || c == ']') {
            return Sentence.of("files.maybe.value-before-or-other-bracket");
        }
        return c == '+' || c == '.' ? Sentence.of("files.maybe.digit-first") : Sentence.NONE;
    }

    private Sentence closing() {
        int open = 0;
        boolean inText = false;
        char last = '}';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inText) {
                i += c == '\\' ? 1 : 0;
                inText = c != '"';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                open++;
                last = c == '{' ? '}' : ']';
            } else if (c == '}' || c == ']') {
                open--;
            }
        }
        return inText || open > 0
                ? Sentence.of("files.maybe.closing", inText ? "\"" : String.valueOf(last))
                : Sentence.NONE;
    }

    private char lastBefore(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return word.matches(WORD) ? word : "";
    }

    /** The reader reports the end of a bad word or the character after a bad one; its first character says more. */
    private static int broken(String text, int reported) {
        int at = Math.min(reported, text.length());
        int start = at;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        boolean insideWord = start < at && Character.isLetter(text.charAt(start));
        return insideWord ? start : at;
    }

    /** Where a place of a text is, counted from its beginning. */
    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                break;
            }
            start = next + 1;
        }
        return Math.min(text.length(), start + position.column() - 1);
    }

    private static Explained yaml(String text, Position reported) {
        int offset = offset(text, reported);
        int lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int lineEnd = text.indexOf('\n', offset);
        String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        OptionalInt hidden = line.codePoints()
                .filter(c -> c != '\t' && c != '\r' && !Shown.isPlain(c))
                .findFirst();
        if (hidden.isPresent()) {
            int at = line.indexOf(hidden.getAsInt()) + 1;
            return unprintable(new Position(reported.line(), at), hidden.getAsInt());
        }
        Sentence maybe = line.contains("\t") ? Sentence.of("files.maybe.blanks-for-tab") : Sentence.NONE;
        return new Explained(reported, Sentence.of("files.yaml", Shown.value(line.strip())), maybe);
    }
}
