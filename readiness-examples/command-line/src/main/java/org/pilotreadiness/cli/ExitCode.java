package org.pilotreadiness.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** All went well. */
    static final int DONE = 0;
    /** A pilot file was bad; the others were assessed. */
    static final int BAD_FILE = 1;
    /** A check that is strict found warnings, no errors. */
    static final int WARNED = 1;
    /** An editor has gone without saying so. */
    static final int GONE = 1;
    /** The command was not understood. */
    static final int WRONG_USAGE = 2;
    /** The rule set can not be used. */
    static final int BAD_RULES = 3;
    /** A pilot is below the level that {@code --fail-below} asks for. */
    static final int BELOW = 4;
    /** A scenario failed, or the scenarios do not notice a change of the rules. */
    static final int FAILED = 5;
    /** The program itself failed. */
    static final int BROKEN = 70;
    /** The result, or a part of it, could not be written. */
    static final int UNWRITTEN = 74;
    /** Who read the result has closed the pipe: what a shell says of other programs then. */
    static final int READER_GONE = 141;

    private ExitCode() {}
}
