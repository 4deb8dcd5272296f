package org.pilotreadiness.assessment;

import org.pilotreadiness.diagnostic.Sentence;

/** Reference days can not be what they are said to be. */
final class ImpossibleEffortException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Sentence sentence;

    ImpossibleEffortException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** What is wrong. */
    Sentence sentence() {
        return sentence;
    }
}
