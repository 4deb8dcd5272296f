package org.pilotreadiness.diagnostic;

/** What rules say of a pilot was not worked out, since that takes more steps than are tried; the message names the rule. */
public final class TooMuchWorkException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public TooMuchWorkException(String message) {
        super(message);
    }
}
