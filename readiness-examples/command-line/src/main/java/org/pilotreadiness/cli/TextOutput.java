package org.pilotreadiness.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one way on which text leaves the program, as UTF-8: nothing in it acts on a terminal or reorders a line, and text that
 * does not arrive is an {@link UnwritableException}, said once.
 */
final class TextOutput extends Writer {

    /** What a report colours its lines with. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[\\d{1,2}m");

    private static final String SOFT_HYPHEN_AND_JOINERS = "\u00AD\u200C\u200D";

    private final OutputStream stream;
    private final BufferedWriter writer;
    private final String name;
    private final boolean isColoured;
    private String escape = "U+%04X";
    private boolean isBroken;
    private Runnable beforeText = () -> {};

    /**
     * Text to a stream.
     *
     * @param name what it is called when it can not be written
     * @param isColoured whether the colours of reports are let through
     */
    TextOutput(OutputStream stream, String name, boolean isColoured) {
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        this.name = name;
        this.isColoured = isColoured;
    }

    /** Shows from now on what would act on a terminal as JSON does, so that a program reads what was meant. */
    void escapeAsJson() {
        escape = "\\u%04X";
    }

    /** Does something before any text, such as taking away what stands on the line. */
    void before(Runnable text) {
        beforeText = text;
    }

    void print(String text) {
        beforeText.run();
        raw(harmless(text));
    }

    /** Writes what is meant for a terminal to act on. */
    void raw(String text) {
        attempt(() -> writer.write(text));
    }

    /** The stream itself, for the messages of programs to each other, which no person reads. */
    OutputStream messages() {
        return stream;
    }

    @Override
    public void write(char[] text, int from, int length) {
        print(new String(text, from, length));
    }

    @Override
    public void flush() {
        attempt(writer::flush);
    }

    @Override
    public void close() {
        attempt(writer::close);
        try {
            writer.close();
        } catch (IOException e) {
            // It has been said before, when the writing failed.
        }
    }

    private String harmless(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        Matcher colour = COLOUR.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!acts(c)) {
                shown.appendCodePoint(c);
            } else if (isColoured && colour.region(at, text.length()).lookingAt()) {
                shown.append(colour.group());
                next = colour.end();
            } else {
                escape(text, at, next, shown);
            }
            at = next;
        }
        return shown.toString();
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (acts(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void escape(String text, int from, int to, StringBuilder shown) {
        if (escape.startsWith("U")) {
            shown.append(String.format(Locale.ROOT, escape, text.codePointAt(from)));
            return;
        }
        text.substring(from, to).chars().forEach(c -> shown.append(String.format(Locale.ROOT, escape, c)));
    }

    private static boolean acts(int c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> SOFT_HYPHEN_AND_JOINERS.indexOf(c) < 0;
            default -> false;
        };
    }

    /** After the first failure nothing more is tried: what is buffered would only fail again. */
    private void attempt(Writing writing) {
        if (isBroken) {
            return;
        }
        try {
            writing.write();
        } catch (IOException e) {
            isBroken = true;
            throw new UnwritableException(name, e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
