package org.pilotreadiness.internal.text;

import java.util.Locale;

/** Values of a file as they may be shown to people: short, on one line, nothing that a terminal would act on. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** The value, shortened to 60 characters, with everything that does not print shown as an escape. */
    public static String value(String raw) {
        return raw.length() <= LONGEST ? line(raw) : line(raw.substring(0, cut(raw))) + "…";
    }

    /** The whole text on one line, with everything that does not print shown as an escape. */
    public static String line(String raw) {
        if (raw.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return raw;
        }
        StringBuilder shown = new StringBuilder(raw.length() + 8);
        raw.codePoints().forEach(c -> {
            if (isPlain(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(codePoint(c));
            }
        });
        return shown.toString();
    }

    /** A character by its number, such as {@code U+200B}. */
    public static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Whether a character prints, takes its own place and changes nothing around it. */
    public static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** How many columns a text takes. */
    public static int width(CharSequence words) {
        return (int) words.codePoints().count();
    }

    /** The text filled up with blanks to a width. */
    public static String filled(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }

    private static int cut(String raw) {
        return Character.isHighSurrogate(raw.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
