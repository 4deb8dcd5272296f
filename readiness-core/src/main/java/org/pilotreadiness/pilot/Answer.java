package org.pilotreadiness.pilot;

import org.pilotreadiness.schema.Derived;

/**
 * The answer to a question about a pilot. Files write it as {@code yes}, {@code partly}, {@code no} or {@code unknown};
 * {@code true} and {@code false} are accepted, and a field that is absent or null is {@link #UNKNOWN}.
 */
public enum Answer {
    /** Not so. */
    NO,
    /** In part. */
    PARTLY,
    /** So. */
    YES,
    /** Nobody has said: the answer may turn out to be any of the others. */
    UNKNOWN;

    /** Whether the answer is {@link #YES}. Rules write {@code field.yes}. */
    @Derived({})
    public boolean isYes() {
        return this == YES;
    }

    /** Whether the answer is {@link #YES} or {@link #PARTLY}. Rules write {@code field.atLeastPartly}. */
    @Derived({})
    public boolean isAtLeastPartly() {
        return this == YES || this == PARTLY;
    }

    /** The answer as a number: 1 for yes, 0.5 for partly, 0 for no. Rules add them: {@code a.value + b.value + c.value >= 2}. */
    @Derived({})
    public double getValue() {
        return this == YES ? 1 : this == PARTLY ? 0.5 : 0;
    }
}
