package org.pilotreadiness.facts;

import java.io.Serializable;

/** What a criterion belongs to: a {@link Dimension}, or a precondition of a rule set's own. */
public sealed interface Domain extends Serializable permits Dimension, OwnPrecondition {

    /** Its word in files: {@code data-support}. */
    String key();

    /** Its word in the annotations of rules: {@code DATA_SUPPORT}. */
    String name();

    /** Whether it is a precondition, which readiness is judged by. */
    boolean isPrecondition();

    /**
     * The domain of a word of files; one of a rule set's own when it is none of the standard.
     *
     * @throws IllegalArgumentException when it can be no such word
     */
    static Domain of(String key) {
        for (Dimension standard : Dimension.values()) {
            if (standard.key().equals(key)) {
                return standard;
            }
        }
        return new OwnPrecondition(key);
    }
}
