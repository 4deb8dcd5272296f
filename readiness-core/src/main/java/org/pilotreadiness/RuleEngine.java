package org.pilotreadiness;

/** What runs the rules. Both give the same answers; the tests hold them to it. */
public enum RuleEngine {
    /** The library's own evaluation of the checked rules: nothing to add, ready at once, and the quicker one. */
    READER,
    /**
     * Drools, which compiles the checked rules as the library prints them, never the text of a file. It needs {@code
     * org.drools:drools-mvel} on the class path, and some tenths of a second to build a rule set.
     */
    DROOLS
}
