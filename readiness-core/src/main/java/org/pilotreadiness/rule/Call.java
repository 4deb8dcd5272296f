package org.pilotreadiness.rule;

/** The one thing that a rule decides. */
public sealed interface Call {

    /** The variable that holds the receiver it decides about; empty when it decides about the pilot. */
    String receiver();

    /**
     * A criterion is met.
     *
     * @param criterion its id
     * @param receiver the variable that holds the receiver it is met for; empty for criteria of the pilot itself
     */
    record Met(String criterion, String receiver) implements Call {}

    /**
     * A criterion is at least partly met.
     *
     * @param criterion its id
     * @param receiver the variable that holds the receiver; empty for criteria of the pilot itself
     */
    record PartlyMet(String criterion, String receiver) implements Call {}

    /**
     * A level is at most this one.
     *
     * @param verdict which level
     * @param level a constant of the level's enum
     */
    record AtMost(Verdict verdict, Enum<?> level) implements Call {
        @Override
        public String receiver() {
            return "";
        }
    }

    /** The levels that rules name. */
    enum Verdict {
        /** The readiness of the pilot for its gate. */
        READINESS,
        /** The spreading potential of its solution. */
        SPREADING_POTENTIAL,
        /** The fit of one receiver. */
        RECEIVER_FIT
    }
}
