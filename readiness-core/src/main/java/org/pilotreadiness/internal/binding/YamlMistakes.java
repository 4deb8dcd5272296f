package org.pilotreadiness.internal.binding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.SyntaxExplanation.Explained;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;

/**
 * The slips that people make in YAML, found line by line where they stand: a YAML reader notices most of them lines later, or
 * takes them for something else without a word.
 */
final class YamlMistakes {

    private static final String NO_BREAK = "\u00A0\u2007\u202F";
    private static final Pattern LINE =
            Pattern.compile("(\\s*(?:- +)*+)([\\p{L}_][\\p{L}\\p{N}_.\\[\\]-]*|\"[^\"]*\"):(?:[ \\t]+(.*))?");
    private static final Pattern NO_BLANK = Pattern.compile("(\\s*(?:- +)*+[A-Za-z][A-Za-z0-9_]*:)([^\\s/:].*)");
    private static final Pattern NO_COLON = Pattern.compile("(\\s*)([a-z][A-Za-z]+) +([^\\s].*)");
    private static final Pattern BLOCK = Pattern.compile(".*:\\s+[|>][-+0-9]*\\s*(#.*)?");

    private static final Pattern UNREADABLE =
            Pattern.compile("[^\\t\\n\\r -~\\x{85}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0abtnvfre \"/\\\\N_\\s]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})|(.?))");

    private YamlMistakes() {}

    /**
     * How far in something stands.
     *
     * @param isDash whether it is the dash of an entry, not a name
     */
    private record Indent(int blanks, boolean isDash) {}

    /** The first character that no YAML file may hold. */
    static Optional<Explained> unreadable(String text) {
        Matcher found = UNREADABLE.matcher(text);
        return found.find()
                ? Optional.of(SyntaxExplanation.unprintable(
                        Utf8.end(text.substring(0, found.start())), text.codePointAt(found.start())))
                : Optional.empty();
    }

    /** The first backslash that begins no character, in the double quotes after this place. */
    static Optional<Explained> badEscape(String text, int from) {
        Matcher escape = ESCAPE.matcher(text);
        int at = Math.max(0, text.indexOf('"', from));
        while (escape.find(at)) {
            if (escape.group(1) == null) {
                return Optional.of(new Explained(
                        Utf8.end(text.substring(0, escape.start())),
                        Sentence.of("files.syntax.backslash", escape.group(2)),
                        Sentence.of("files.maybe.backslash")));
            }
            at = escape.end();
        }
        return Optional.empty();
    }

    /** The first slip of a text that can not be read as YAML; empty when none of the usual ones is found. */
    static Optional<Explained> first(String text) {
        String[] lines = text.split("\n", -1);
        int blockIndent = -1;
        Deque<Indent> indents = new ArrayDeque<>();
        String holder = "";
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            int indent = indent(line);
            if (line.isBlank() || line.strip().startsWith("#") || (blockIndent >= 0 && indent > blockIndent)) {
                continue;
            }
            blockIndent = BLOCK.matcher(line).matches() ? indent : -1;
            Explained found = inLine(line, i + 1);
            if (found == null) {
                found = indentation(line, indent, i + 1, indents, holder);
            }
            if (found != null) {
                return Optional.of(found);
            }
            Matcher member = LINE.matcher(line);
            holder = member.matches()
                            && member.group(3) != null
                            && !value(member.group(3)).isEmpty()
                    ? member.group(2)
                    : "";
        }
        return Optional.empty();
    }

    private static @Nullable Explained inLine(String line, int number) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                return at(number, i, Sentence.of("files.yaml.tab"), Sentence.of("files.maybe.blanks-for-tab"));
            }
            if (NO_BREAK.indexOf(c) >= 0) {
                return noBreakSpace(c, number, i);
            }
            if (c != ' ') {
                if (!Shown.isPlain(line.codePointAt(i))) {
                    return unprintable(line, number, i);
                }
                break;
            }
        }
        Matcher member = LINE.matcher(line);
        if (member.matches()) {
            return member.group(3) == null ? null : inValue(line, member.start(3), number);
        }
        Matcher noBlank = NO_BLANK.matcher(line);
        if (noBlank.matches()) {
            int at = noBlank.end(1);
            if (!Shown.isPlain(line.codePointAt(at))) {
                return unprintable(line, number, at);
            }
            return NO_BREAK.indexOf(line.charAt(at)) >= 0
                    ? noBreakSpace(line.charAt(at), number, at)
                    : at(
                            number,
                            at,
                            Sentence.of("files.yaml.blank-after-colon", Shown.value(line.strip())),
                            Sentence.text((noBlank.group(1) + " " + noBlank.group(2)).strip()));
        }
        return null;
    }

    private static Explained unprintable(String line, int number, int at) {
        return SyntaxExplanation.unprintable(new Position(number, at + 1), line.codePointAt(at));
    }

    private static Explained noBreakSpace(char c, int number, int at) {
        return at(
                number,
                at,
                Sentence.of("files.yaml.no-break-space", Shown.codePoint(c)),
                Sentence.of("files.maybe.plain-blank"));
    }

    private static @Nullable Explained inValue(String line, int start, int number) {
        String value = value(line.substring(start));
        if (value.isEmpty()) {
            return null;
        }
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            return inQuotes(line, value, start, number);
        }
        if (NO_BREAK.indexOf(first) >= 0) {
            return noBreakSpace(first, number, start);
        }
        if (first == '[' || first == '{' || first == '|' || first == '>') {
            return null;
        }
        int colon = value.endsWith(":") ? value.length() - 1 : value.indexOf(": ");
        if (colon >= 0) {
            return at(
                    number,
                    start + colon,
                    Sentence.of("files.yaml.colon", Shown.value(value)),
                    Sentence.text(quoted(value)));
        }
        return "@`%".indexOf(first) >= 0
                ? at(
                        number,
                        start,
                        Sentence.of("files.yaml.first-character", String.valueOf(first)),
                        Sentence.text(quoted(value)))
                : null;
    }

    private static @Nullable Explained inQuotes(String line, String value, int start, int number) {
        char quote = value.charAt(0);
        int end = 1;
        while (end < value.length()) {
            char c = value.charAt(end);
            if (c == '\\' && quote == '"') {
                end++;
            } else if (c == quote) {
                boolean isDoubled = quote == '\'' && end + 1 < value.length() && value.charAt(end + 1) == quote;
                if (!isDoubled) {
                    break;
                }
                end++;
            }
            end++;
        }
        if (end >= value.length()) {
            return at(
                    number,
                    start,
                    Sentence.of("files.yaml.no-end"),
                    Sentence.of("files.maybe.closing", String.valueOf(quote)));
        }
        String more = value.substring(end + 1).strip();
        if (!more.isEmpty() && !Shown.isPlain(more.codePointAt(0))) {
            return unprintable(line, number, line.indexOf(more, start + end));
        }
        return more.isEmpty() || more.startsWith("#")
                ? null
                : at(
                        number,
                        start + end,
                        Sentence.of("files.yaml.more", Shown.value(more)),
                        Sentence.of("files.maybe.quote-within", quote == '"' ? "\\\"" : "''"));
    }

    private static @Nullable Explained indentation(
            String line, int indent, int number, Deque<Indent> indents, String holder) {
        Matcher member = LINE.matcher(line);
        boolean isMember = member.matches();
        while (!indents.isEmpty() && indents.peek().blanks() > indent) {
            indents.pop();
        }
        Indent known = indents.peek();
        boolean isDash = line.startsWith("-", indent);
        boolean isKnown = known != null && known.blanks() == indent;
        if (known != null && isMember && !isKnown && !holder.isEmpty()) {
            return at(number, indent, Sentence.of("files.yaml.indentation", holder), Sentence.of("files.maybe.blanks"));
        }
        if (known != null && isMember && isKnown && known.isDash() && !isDash) {
            return at(number, indent, Sentence.of("files.yaml.under-dash"), Sentence.of("files.maybe.blanks"));
        }
        if (!isKnown) {
            indents.push(new Indent(indent, isDash));
        }
        if (isMember && isDash) {
            indents.push(new Indent(member.end(1), false));
        }
        Matcher noColon = NO_COLON.matcher(line);
        return !isMember && noColon.matches() && isKnown
                ? at(
                        number,
                        noColon.end(2),
                        Sentence.of("files.yaml.no-colon", noColon.group(2)),
                        Sentence.text(noColon.group(2) + ": " + noColon.group(3)))
                : null;
    }

    /**
     * What a number sign cuts off an unquoted text; empty where it begins a comment that is one by its looks.
     *
     * @param line the line that the text begins in
     * @param value the text as it was read
     * @param at where it begins
     */
    static Optional<Explained> lostComment(String line, String value, Position at) {
        int begin = at.column() - 1;
        int sign = begin + value.length();
        while (sign < line.length() && line.charAt(sign) == ' ') {
            sign++;
        }
        boolean isCut = sign > begin + value.length() && line.startsWith("#", sign);
        if (!isCut || "\"'|>".indexOf(line.charAt(begin)) >= 0) {
            return Optional.empty();
        }
        String comment = line.substring(sign).stripTrailing();
        if (comment.length() < 2 || " \t#".indexOf(comment.charAt(1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(at(
                at.line(),
                sign,
                Sentence.of("files.yaml.lost", Shown.value(comment)),
                Sentence.of(
                        "files.maybe.no-comment", quoted(line.substring(begin).stripTrailing()))));
    }

    private static String quoted(String value) {
        return "\"" + Shown.value(value.replace("\\", "\\\\").replace("\"", "\\\"")) + "\"";
    }

    private static String value(String rest) {
        String value = rest.stripTrailing();
        int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
        boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
        return comment < 0 || isQuoted ? value : value.substring(0, comment).stripTrailing();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static Explained at(int line, int index, Sentence sentence, Sentence maybe) {
        return new Explained(new Position(line, index + 1), sentence, maybe);
    }
}
