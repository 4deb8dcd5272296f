package org.pilotreadiness.internal.proof;

/** There are more cases than are tried; nothing is said rather than guessed. */
public final class UndecidedException extends Exception {

    private static final long serialVersionUID = 1;

    public UndecidedException(String why) {
        super(why);
    }
}
