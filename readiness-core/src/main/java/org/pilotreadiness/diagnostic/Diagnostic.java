package org.pilotreadiness.diagnostic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong in a file, or probably not meant, and what to do about it.
 *
 * <p>Printed as {@code file:line:column: subject: sentence Maybe hint.}, for example {@code data-support.drl:14:18:
 * DS-2: DataSupport has no field (outcomeMeasures). Maybe outcomeMeasuresAgreed.} Control characters of the file never
 * reach the text: they are shown as escapes.
 *
 * @param code what kind of thing it is, and how grave
 * @param file the file's name as it was handed in; empty when the thing does not come from a file
 * @param position where in the file; {@link Position#NONE} when the thing does not come from a text
 * @param subject what it is about: a JSON pointer such as {@code /changeCapacity/staffCapacity}, or a rule's id; may be
 *     empty
 * @param sentence what was found, the value in parentheses, and what was possible
 * @param maybe what was probably meant, without the word "Maybe"; empty when there is no good guess
 * @param excerpt the line that it stands in, where a rule set is checked; else {@link Excerpt#NONE}
 * @param witness entries of a scenario file that show it; empty when nothing needs to be shown
 */
public record Diagnostic(
        Code code,
        String file,
        Position position,
        String subject,
        Sentence sentence,
        Sentence maybe,
        Excerpt excerpt,
        String witness)
        implements Comparable<Diagnostic>, Serializable {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::position)
            .thenComparing(Diagnostic::subject)
            .thenComparing(Diagnostic::code)
            .thenComparing(each -> each.sentence().toString())
            .thenComparing(each -> each.maybe().toString());

    /** Without a line of the file and a witness. */
    public Diagnostic(Code code, String file, Position position, String subject, Sentence sentence, Sentence maybe) {
        this(code, file, position, subject, sentence, maybe, Excerpt.NONE, "");
    }

    /** Whether what was read can be relied on in spite of it. */
    public Severity severity() {
        return code.severity();
    }

    /** By file, place and subject. */
    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** The same with what {@code check} shows beside it. */
    public Diagnostic with(Excerpt line, String scenarios) {
        return new Diagnostic(code, file, position, subject, sentence, maybe, line, scenarios);
    }

    /** In English, as {@link #in} has it. */
    @Override
    public String toString() {
        return in(Locale.ROOT);
    }

    /** All of it on one line in a language, but for the code, the excerpt and the witness. */
    public String in(Locale language) {
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
        text.append(sentence.in(language));
        if (!maybe.isEmpty()) {
            text.append(' ').append(Sentence.of("maybe", maybe).in(language));
        }
        return text.toString();
    }
}
