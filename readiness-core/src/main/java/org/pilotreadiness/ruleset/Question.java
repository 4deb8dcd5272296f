package org.pilotreadiness.ruleset;

import java.util.List;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * One field of the pilot file that is to be filled in.
 *
 * @param field its path, such as {@code changeCapacity.staffCapacity}; entries of lists stand as {@code []}:
 *     {@code spreading.receivers[].pull}
 * @param form what can be answered
 * @param choices the words to choose from, as they stand in files; empty unless the form is one of a choice
 * @param isRequired whether a pilot file, or an entry of its list, must give it; every other field may stay unknown
 * @param isLessBetter whether a smaller number is the better answer; of no meaning for what is no number
 * @param criteria the criteria that read it and count at the gate, in the order of the rule set; empty for a field that is
 *     only required
 */
public record Question(
        String field,
        Form form,
        List<String> choices,
        boolean isRequired,
        boolean isLessBetter,
        List<Criterion> criteria) {

    /** What can be answered to a question. */
    public enum Form {
        /** One of the choices. */
        ONE_OF,
        /** Any number of the choices, or none. */
        SOME_OF,
        /** A whole number, 0 to 1,000,000. */
        WHOLE_NUMBER,
        /** A number, 0 to 1,000,000, decimals allowed. */
        NUMBER,
        /** A text. */
        TEXT,
        /** A list of texts, or none. */
        TEXTS,
        /** A list of entries, each with the questions below {@code []}. */
        ENTRIES
    }

    /** Takes its own copies of the lists. */
    public Question {
        choices = List.copyOf(choices);
        criteria = List.copyOf(criteria);
    }
}
