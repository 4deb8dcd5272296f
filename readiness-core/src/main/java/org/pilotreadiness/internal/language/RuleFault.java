package org.pilotreadiness.internal.language;

/** The kinds of problems of a rule set, each with its stable code. */
public enum RuleFault {
    /** A character that has no place in a rule file. */
    CHARACTER("R001"),
    /** Something is missing or too much. */
    SYNTAX("R002"),
    /** Well-known DRL that this language leaves out. */
    NOT_IN_LANGUAGE("R003"),
    /** Too large, too long or too deep. */
    LIMIT("R004"),
    /** An import that is wrong or missing. */
    IMPORT("R005"),
    /** A global that is wrong or missing. */
    GLOBAL("R006"),
    /** A fact that is not known, or not known yet when the rule runs. */
    FACT("R007"),
    /** A field that the fact does not have. */
    FIELD("R008"),
    /** A constant that the enum does not have. */
    WORD("R009"),
    /** Values of unlike types. */
    TYPE("R010"),
    /** A name for a value that is not known here. */
    VARIABLE("R011"),
    /** Facts side by side that nothing ties together. */
    JOIN("R012"),
    /** An annotation that is wrong, missing, repeated or out of place. */
    ANNOTATION("R013"),
    /** The call after then. */
    CALL("R014"),
    /** A name or id that is taken. */
    REPEATED("R015"),
    /** A partly rule without its criterion. */
    PARTLY("R016"),
    /** A source that sources.yaml does not have. */
    SOURCE("R017"),
    /** A file of the rule set that is missing or out of reach. */
    FILE("R018"),
    /** A message that is missing or that nothing uses. */
    MESSAGE("R019"),
    /** A rule set that decides too little to be used. */
    INCOMPLETE("R020"),
    /** A scenario that fails, or no scenario at all. */
    SCENARIO("R024");

    private final String code;

    RuleFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
