package org.pilotreadiness.internal.binding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Spoken;

/** Numbers as people write them, and the form of each that a file may hold. */
final class WrittenNumber {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}([.,' _\u00A0\u202F][0-9]{3})+");
    private static final Pattern LOOSE =
            Pattern.compile("[+]?([0-9]{0,9})([.,]([0-9]{1,9}))?[ \u00A0]*(%|[\\p{L}.]{1,20})?");

    private WrittenNumber() {}

    /** Whether it is written as JSON writes numbers. */
    static boolean isPlain(String written) {
        return PLAIN.matcher(written).matches();
    }

    /** Whether its decimal point may as well part the thousands. */
    static boolean isDoubtful(String written) {
        return written.matches("[1-9][0-9]{0,2}[.][0-9]{2}0");
    }

    /** What could be written instead; nothing where nobody can say. */
    static Sentence meant(String text) {
        String written = text.strip();
        if (GROUPED.matcher(written).matches()) {
            String whole = written.replaceAll("[^0-9]", "");
            String decimal = written.replace(',', '.');
            boolean isOneGroup = decimal.matches("[0-9]+[.][0-9]{3}");
            return Sentence.of("files.one-of", isOneGroup ? List.of(whole, shortest(decimal)) : List.of(whole));
        }
        Matcher loose = LOOSE.matcher(written);
        if (loose.matches() && (!loose.group(1).isEmpty() || loose.group(3) != null)) {
            String whole = loose.group(1).replaceAll("^0+(?=[0-9])", "");
            String number = (whole.isEmpty() ? "0" : whole) + (loose.group(3) == null ? "" : "." + loose.group(3));
            return written.equals(number) ? Sentence.of("files.maybe.without-quotes", number) : Sentence.text(number);
        }
        return Spoken.isUnknown(written) ? Sentence.of("files.maybe.null") : Sentence.NONE;
    }

    private static String shortest(String decimal) {
        return decimal.replaceAll("0+$", "").replaceAll("[.]$", "");
    }
}
