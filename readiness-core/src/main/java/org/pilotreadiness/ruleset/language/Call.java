package org.pilotreadiness.ruleset.language;

import java.util.List;

/** The one thing that a rule decides. */
public sealed interface Call {

    /** The variables of the facts it names, in the order of the call; empty when it decides about the pilot that is judged. */
    List<String> facts();

    /**
     * A criterion is met.
     *
     * @param criterion its id
     * @param receiver the variable that holds the receiver it is met for; empty for criteria of the pilot itself
     */
    record Met(String criterion, String receiver) implements Call {
        @Override
        public List<String> facts() {
            return receiver.isEmpty() ? List.of() : List.of(receiver);
        }
    }

    /**
     * A criterion is at least partly met.
     *
     * @param criterion its id
     * @param receiver the variable that holds the receiver; empty for criteria of the pilot itself
     */
    record PartlyMet(String criterion, String receiver) implements Call {
        @Override
        public List<String> facts() {
            return receiver.isEmpty() ? List.of() : List.of(receiver);
        }
    }

    /**
     * A level is at most this one.
     *
     * @param verdict which level
     * @param level a constant of the level's enum
     */
    record AtMost(Verdict verdict, Enum<?> level) implements Call {
        @Override
        public List<String> facts() {
            return List.of();
        }
    }

    /**
     * Two pilots of a portfolio are in conflict.
     *
     * @param pilot the variable that holds one of them
     * @param other the variable that holds the other
     */
    record Conflict(String pilot, String other) implements Call {
        @Override
        public List<String> facts() {
            return List.of(pilot, other);
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
