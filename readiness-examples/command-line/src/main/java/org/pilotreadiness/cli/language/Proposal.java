package org.pilotreadiness.cli.language;

import java.util.List;

/**
 * What could stand where somebody types.
 *
 * @param detail the type of a field, or where a fact is from; may be empty
 * @param edit what completes it
 * @param also what is needed elsewhere, such as an import line; may be empty
 */
public record Proposal(String label, Kind kind, String detail, Edit edit, List<Edit> also) {

    /** What is proposed. */
    public enum Kind {
        /** A fact. */
        FACT,
        /** A field of a fact, or a part of a field. */
        FIELD,
        /** A constant of an enum. */
        CONSTANT,
        /** A word of the language. */
        WORD
    }

    /** Takes its own copy of the list. */
    public Proposal {
        also = List.copyOf(also);
    }
}
