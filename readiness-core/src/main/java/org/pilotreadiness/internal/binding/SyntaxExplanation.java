package org.pilotreadiness.internal.binding;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;
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
    record Explained(Position at, String sentence, String maybe) {}

    static Explained explain(String text, TreeReader.Format format, Position reported, JacksonException cause) {
        if (format == TreeReader.Format.YAML) {
            return YamlMistakes.first(text).orElseGet(() -> yaml(text, reported));
        }
        if (cause instanceof StreamConstraintsException) {
            return new Explained(reported, "A number here has too many digits.", "");
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
            return new Explained(at, "The file ends before everything that was opened is closed.", closing());
        }
        int c = text.codePointAt(offset);
        char before = lastBefore(offset);
        char justBefore = offset == 0 ? ' ' : text.charAt(offset - 1);
        String word = wordAt(offset);
        if (justBefore == '\\') {
            return new Explained(
                    at,
                    "A backslash begins no character here (\\" + Character.toString(c) + ").",
                    "\\\\ for a backslash");
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
                    "A character that does not print stands here (" + Shown.codePoint(c) + ").",
                    c == '\n' || c == '\r' ? "a closing \" is missing on this line" : "");
        }
        if ("“”„«»‘’".indexOf(c) >= 0) {
            return new Explained(
                    at,
                    "A curly quote stands here (" + Shown.value(Character.toString(c)) + ").",
                    "a straight quote (\")");
        }
        if (c == '\'') {
            return new Explained(at, "A single quote stands here (').", "a double quote (\")");
        }
        if (!word.isEmpty()) {
            return word(at, word);
        }
        if (before == ',' && (c == '}' || c == ']')) {
            return new Explained(
                    at, "A comma stands before the closing (" + (char) c + ").", "the comma is one too many");
        }
        if (c == '/' || c == '#') {
            return new Explained(
                    at, "JSON has no comments (" + (char) c + ").", "the text belongs into a summary or note");
        }
        if (c == '"' || c == '{' || c == '[' || Character.isDigit(c)) {
            return new Explained(
                    at,
                    "Something is missing before this (" + (char) c + ").",
                    "a comma or a colon is missing before it");
        }
        return new Explained(at, "This is not possible here (" + Character.toString(c) + ").", unexpected(c, before));
    }

    private @Nullable Explained number(Position at, int c, char justBefore, String word) {
        if (justBefore == '+') {
            return new Explained(at, "A number has no plus sign (+).", "the + is one too many");
        }
        if (justBefore == '0' && Character.isDigit(c)) {
            return new Explained(at, "A number does not begin with 0 (0" + (char) c + ").", "the 0 is one too many");
        }
        if (Character.isDigit(justBefore) && !word.isEmpty()) {
            return new Explained(at, "This does not belong to a number (" + Shown.value(word) + ").", "");
        }
        boolean isDecimalComma =
                justBefore == ',' && offset > 1 && Character.isDigit(text.charAt(offset - 2)) && Character.isDigit(c);
        return isDecimalComma
                ? new Explained(at, "A comma stands in a number (" + (char) c + " after it).", "a decimal point (.)")
                : null;
    }

    private static Explained word(Position at, String word) {
        return switch (word) {
            case "NaN", "Infinity" -> new Explained(at, "This is not a number (" + word + ").", "null");
            case "True", "TRUE", "False", "FALSE" ->
                new Explained(
                        at,
                        "The word (" + word + ") is written with small letters.",
                        word.equalsIgnoreCase("true") ? "true" : "false");
            case "None", "undefined", "Null", "NULL", "nil" ->
                new Explained(at, "The word (" + word + ") is not known.", "null");
            default ->
                new Explained(
                        at,
                        "The word (" + Shown.value(word) + ") stands here without quotes.",
                        "\"" + Shown.value(word) + "\"");
        };
    }

    private static String unexpected(int c, char before) {
        if (c == ',' || c == ':') {
            return before == ',' ? "the comma before it is one too many" : "a value is missing before it";
        }
        if (c == '}' || c == ']') {
            return "a value is missing before it, or it closes something else than was opened";
        }
        return c == '+' || c == '.' ? "the number begins with a digit" : "";
    }

    private String closing() {
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
        return inText ? "a closing \" is missing" : open > 0 ? "a closing " + last + " is missing" : "";
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
        String maybe = line.contains("\t") ? "blanks instead of the tab" : "";
        return new Explained(reported, "The YAML is not well formed here (" + Shown.value(line.strip()) + ").", maybe);
    }
}
