package org.pilotreadiness.diagnostic;

import java.util.Comparator;

/**
 * One thing that is wrong in a file, and what to do about it.
 *
 * <p>Printed as {@code file:line:column: subject: sentence Maybe hint.}, for example {@code data-support.drl:14:18:
 * DS-2: DataSupport has no field (outcomeMeasures). Maybe outcomeMeasuresAgreed.} Control characters of the file never
 * reach the text: they are shown as escapes.
 *
 * @param code the stable code of this kind of problem, such as {@code P004} (pilot files) or {@code R012} (rule sets)
 * @param file the file's name as it was handed in; empty when the thing does not come from a file
 * @param position where in the file; {@link Position#NONE} when the thing does not come from a text
 * @param subject what it is about: a JSON pointer such as {@code /changeCapacity/staffCapacity}, or a rule's id; may be
 *     empty
 * @param sentence what was found, the value in parentheses, and what was possible
 * @param maybe what was probably meant, without the word "Maybe"; empty when there is no good guess
 */
public record Problem(String code, String file, Position position, String subject, String sentence, String maybe)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparing(Problem::position)
            .thenComparing(Problem::subject)
            .thenComparing(Problem::code)
            .thenComparing(Problem::sentence)
            .thenComparing(Problem::maybe);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** The problem on one line, without its code. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!file.isEmpty()) {
            text.append(file).append(':');
        }
        if (!position.equals(Position.NONE)) {
            text.append(position).append(':');
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        if (!subject.isEmpty()) {
            text.append(subject).append(": ");
        }
        text.append(sentence);
        if (!maybe.isEmpty()) {
            text.append(" Maybe ").append(maybe).append('.');
        }
        return text.toString();
    }
}
