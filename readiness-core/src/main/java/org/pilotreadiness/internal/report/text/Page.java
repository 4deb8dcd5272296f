package org.pilotreadiness.internal.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pilotreadiness.internal.text.Shown;

/** Lines of text, at most 80 columns wide, with colour when asked for; written one by one, or made by a template. */
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

        static final String END = "\u001B[0m";

        private final String code;

        TextStyle(String code) {
            this.code = code;
        }

        String begin() {
            return "\u001B[" + code + "m";
        }
    }

    private final boolean isColoured;
    private final StringBuilder text = new StringBuilder();

    public Page(boolean isColoured) {
        this.isColoured = isColoured;
    }

    /**
     * Lays out the lines of a template. Before its first bar a line says how: its style, by how much it is indented and, where that
     * differs, by how much its further lines are: {@code red 2 4|Words}. A line marked {@code =} is laid out already, and one without
     * a bar is blank.
     */
    public static String laidOut(String lines, boolean isColoured) {
        Page page = new Page(isColoured);
        lines.lines().forEach(page::marked);
        return page.toString();
    }

    private void marked(String line) {
        int bar = line.indexOf('|');
        String words = line.substring(bar + 1);
        if (bar < 0 || line.startsWith("=")) {
            line(words);
            return;
        }
        TextStyle style = TextStyle.PLAIN;
        List<Integer> indents = new ArrayList<>();
        for (String mark : line.substring(0, bar).split(" ", -1)) {
            if (mark.isEmpty() || Character.isDigit(mark.charAt(0))) {
                indents.add(mark.isEmpty() ? 0 : Integer.parseInt(mark));
            } else {
                style = TextStyle.valueOf(mark.toUpperCase(Locale.ROOT));
            }
        }
        int indent = indents.isEmpty() ? 0 : indents.get(0);
        paragraph(words, indent, indents.size() < 2 ? indent : indents.get(1), style);
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
        return isColoured && style != TextStyle.PLAIN ? style.begin() + words + TextStyle.END : words;
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
                if (!line.isEmpty() && Shown.width(line) + 1 + Shown.width(piece) > space) {
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
}
