package org.pilotreadiness.cli;

import java.io.IOException;

/** A result, or the rest of one, can not be written to where it is wanted. */
final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean isReaderGone;

    /**
     * A result that can not be written.
     *
     * @param where what it was to be written to
     */
    UnwritableException(String where, IOException cause) {
        super("The result could not be written to " + where + " (" + Reason.of(cause) + ").", cause);
        isReaderGone = cause instanceof ReaderGoneException || "Broken pipe".equals(cause.getMessage());
    }

    /** Ends the command: says why, or nothing when who reads the result has read enough of it. */
    int end(Console console) {
        if (isReaderGone) {
            return ExitCode.READER_GONE;
        }
        console.complain(String.valueOf(getMessage()));
        return ExitCode.UNWRITTEN;
    }

    /** Who reads from the pipe has closed it. */
    static final class ReaderGoneException extends IOException {
        private static final long serialVersionUID = 1;

        ReaderGoneException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
