package org.pilotreadiness.cli.language;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pilotreadiness.diagnostic.Position;

/** The text of a file by characters and by places. Immutable. */
final class Text {

    /** What is underlined: as the line under a diagnostic of {@code check} has it. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"\\n]*\"?|[@$A-Za-z0-9_.-]+|.");

    private static final Pattern NO_RULE = Pattern.compile("\"[^\"\\n]*\"?|//[^\\n]*|(?s:/\\*.*?(?:\\*/|\\z))");

    private final String file;
    private final String all;
    private final int[] lineStarts;

    Text(String file, String all) {
        this.file = file;
        this.all = all;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, all.length())
                                .filter(i -> all.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String file() {
        return file;
    }

    String all() {
        return all;
    }

    /** The character at a position; the end of the line where it is shorter, that of the text where it has fewer lines. */
    int offset(Position at) {
        if (at.line() > lineStarts.length) {
            return all.length();
        }
        int start = lineStarts[Math.max(0, at.line() - 1)];
        return Math.min(start + Math.max(0, at.column() - 1), lineEnd(start));
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    int lineStart(int offset) {
        return all.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int next = all.indexOf('\n', offset);
        int end = next < 0 ? all.length() : next;
        return end > offset && all.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    Place place(int from, int to) {
        return new Place(file, position(from), position(to));
    }

    Edit edit(int from, int to, String instead) {
        return new Edit(place(from, to), instead);
    }

    /** The text after an edit. */
    String after(Edit edit) {
        return all.substring(0, offset(edit.place().from()))
                + edit.text()
                + all.substring(offset(edit.place().to()));
    }

    /** The words that a diagnostic at a position is about; of one about the whole file the first ones. */
    Place words(Position at) {
        int from = offset(at);
        Matcher words = WORDS.matcher(all).region(from, all.length());
        return place(from, words.lookingAt() ? words.end() : from);
    }

    /** Where the characters of a kind begin that end at a place. */
    int startOf(String kind, int offset) {
        int start = offset;
        while (start > 0 && kind.indexOf(Character.toLowerCase(all.charAt(start - 1))) >= 0) {
            start--;
        }
        return start;
    }

    /** Where the characters of a kind end that begin at a place. */
    int endOf(String kind, int offset) {
        int end = offset;
        while (end < all.length() && kind.indexOf(Character.toLowerCase(all.charAt(end))) >= 0) {
            end++;
        }
        return end;
    }

    /** Rule text without its comments: blanks stand where they stood. */
    String withoutComments() {
        return NO_RULE.matcher(all)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("\"")
                                ? found.group()
                                : found.group().replaceAll("[^\\n]", " ")));
    }
}
