package org.pilotreadiness.internal.report.text;

import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.internal.text.Shown;

/** Lines of text, at most 80 columns wide, with colour when asked for. */
public final class Page {

    public static final int WIDTH = 80;

    /** Colours and weights of a terminal. */
    public enum TextStyle {
        BOLD("1"),
        DIM("2"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        PLAIN("");

        private final String code;

        TextStyle(String code) {
            this.code = code;
        }
    }

    private final boolean isColoured;
    private final StringBuilder text = new StringBuilder();

    public Page(boolean isColoured) {
        this.isColoured = isColoured;
    }

    public void blank() {
        text.append('\n');
    }

    /** A paragraph, broken between words; the lines after the first are indented by as much as {@code hanging} says. */
    public void paragraph(String words, int indent, int hanging, TextStyle style) {
        int room = WIDTH - hanging;
        String first = " ".repeat(indent);
        for (String line : broken(Shown.line(words), WIDTH - indent, room)) {
            text.append(first).append(styled(line, style)).append('\n');
            first = " ".repeat(hanging);
        }
    }

    public void heading(String words) {
        blank();
        paragraph(words, 0, 0, TextStyle.BOLD);
    }

    /** One line that is laid out already. */
    public void line(String laidOut) {
        text.append(laidOut).append('\n');
    }

    public String styled(String words, TextStyle style) {
        return isColoured && style != TextStyle.PLAIN ? "\u001B[" + style.code + "m" + words + "\u001B[0m" : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static List<String> broken(String words, int firstRoom, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split(" +", -1)) {
            for (String piece : pieces(word, room)) {
                int space = lines.isEmpty() ? firstRoom : room;
                if (!line.isEmpty() && width(line) + 1 + width(piece) > space) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is longer than a line, cut. */
    private static List<String> pieces(String word, int room) {
        List<String> pieces = new ArrayList<>();
        int[] codePoints = word.codePoints().toArray();
        for (int from = 0; from < codePoints.length; from += room) {
            pieces.add(new String(codePoints, from, Math.min(room, codePoints.length - from)));
        }
        return pieces;
    }

    public static int width(CharSequence words) {
        return (int) words.codePoints().count();
    }

    /** The words filled up with blanks to a width. */
    public static String filled(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }
}
