package org.pilotreadiness.cli.editing;

import java.nio.charset.StandardCharsets;

/** Between the bytes of a file and its text: a byte order mark stays where it was. */
final class FileText {

    private static final String MARK = "\uFEFF";

    private FileText() {}

    static String of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** The bytes of another text in the place of these. */
    static byte[] bytes(String text, byte[] old) {
        boolean isMarked = new String(old, StandardCharsets.UTF_8).startsWith(MARK);
        return ((isMarked ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
