package org.pilotreadiness.diagnostic;

/**
 * What kind of thing is wrong. Each has a stable id: P for pilot files and other structured files, R for rule sets, W for
 * warnings about rule sets; {@code docs/checks} has a page on each.
 */
public enum Code {
    /** Bytes that are no text in UTF-8. */
    ENCODING("P001"),
    /** What is no JSON or YAML. */
    SYNTAX("P002"),
    /** Too large, too long or too deep. */
    LIMIT("P003"),
    /** A name that is not known here. */
    UNKNOWN_NAME("P004"),
    /** A name that is given twice. */
    REPEATED_NAME("P005"),
    /** Something required that is missing. */
    MISSING("P006"),
    /** A value of another kind than the field has. */
    TYPE("P007"),
    /** A word that the field does not have. */
    UNKNOWN_WORD("P008"),
    /** A number that the field cannot have. */
    NUMBER("P009"),
    /** What is no identifier. */
    IDENTIFIER("P010"),
    /** An identifier that is taken. */
    REPEATED_IDENTIFIER("P011"),
    /** A reference to what is not there. */
    UNKNOWN_REFERENCE("P012"),
    /** A text that is blank. */
    BLANK("P013"),
    /** A field that may not be called not applicable. */
    NOT_APPLICABLE("P014"),
    /** A date that is no day, month or year of the calendar. */
    DATE("P015"),
    /** A character that has no place in a rule file. */
    CHARACTER("R001"),
    /** Something in a rule file is missing or too much. */
    RULE_SYNTAX("R002"),
    /** Well-known DRL that this language leaves out. */
    NOT_IN_LANGUAGE("R003"),
    /** A rule set that is too large, too long or too deep. */
    RULE_LIMIT("R004"),
    /** An import that is wrong or missing. */
    IMPORT("R005"),
    /** A global that is wrong or missing. */
    GLOBAL("R006"),
    /** A fact that is not known, or not known yet when the rule runs. */
    FACT("R007"),
    /** A field that the fact does not have. */
    FIELD("R008"),
    /** A constant that the enum does not have. */
    CONSTANT("R009"),
    /** Values of unlike types. */
    UNLIKE_TYPES("R010"),
    /** A name for a value that is not known here. */
    VARIABLE("R011"),
    /** Facts side by side that nothing ties together. */
    JOIN("R012"),
    /** An annotation that is wrong, missing, repeated or out of place. */
    ANNOTATION("R013"),
    /** The call after then. */
    CALL("R014"),
    /** A name or id of a rule that is taken. */
    TAKEN_NAME("R015"),
    /** A partly rule without its criterion. */
    PARTLY_RULE("R016"),
    /** A source that sources.yaml does not have. */
    CITATION("R017"),
    /** A file of the rule set that is missing or out of reach. */
    RULE_SET_FILE("R018"),
    /** A message that is missing or that nothing uses. */
    MESSAGE("R019"),
    /** A rule set that decides too little to be used. */
    INCOMPLETE("R020"),
    /** A partly rule that asks as much as the met rule, or more. */
    NOT_WEAKER("R021"),
    /** A better answer that makes a rule fail. */
    NOT_MONOTONE("R022"),
    /** A number in a condition that the field cannot have. */
    IMPOSSIBLE_NUMBER("R023"),
    /** A scenario that fails, or no scenario at all. */
    SCENARIO("R024"),
    /** A declaration that cannot be. */
    DECLARATION("R025"),
    /** A condition that never holds. */
    NEVER("W001"),
    /** A condition that always holds. */
    ALWAYS("W002"),
    /** Two criteria that ask the same. */
    SAME("W003"),
    /** A level that nothing reaches. */
    UNREACHABLE("W004"),
    /** A level rule that never decides. */
    OVERLAP("W005"),
    /** A higher score that gives a lower level. */
    GAP("W006"),
    /** Fields that no criterion reads. */
    UNREAD("W007"),
    /** A criterion or level that no scenario expects. */
    UNTESTED("W008"),
    /** Text that other readers of the language refuse. */
    STOCK("W009"),
    /** A character that looks like another, or like nothing. */
    LOOK_ALIKE("W010"),
    /** Criteria that stand out of order. */
    ORDER("W011"),
    /** Criteria of which no level is made. */
    NO_LEVELS("W012"),
    /** A rule with more cases than are tried. */
    UNDECIDED("W013"),
    /** A message that does not fit the rules. */
    MISFIT("W014"),
    /** Criteria that block, and no level rule that asks for what blocks. */
    NO_BLOCKERS("W015");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** The stable id, such as {@code P004} or {@code W001}. */
    public String id() {
        return id;
    }

    /** How grave what has this code is, always. */
    public Severity severity() {
        return id.startsWith("W") ? Severity.WARNING : Severity.ERROR;
    }

    /** The stable id. */
    @Override
    public String toString() {
        return id;
    }
}
