package org.pilotreadiness.ruleset;

import org.pilotreadiness.ruleset.Remark.Severity;

/** The kinds of remarks that only a check makes, each with its stable code: R for errors, W for warnings. */
enum CheckFault {
    /** A message that is missing. */
    MESSAGE("R019"),
    /** A partly rule that asks as much as the met rule, or more. */
    NOT_WEAKER("R021"),
    /** A better answer that makes a rule fail. */
    WORSE("R022"),
    /** A number that the field can not have. */
    NUMBER("R023"),
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
    /** A criterion that no scenario tests. */
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
    UNDECIDED("W013");

    private final String code;

    CheckFault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return code.startsWith("W") ? Severity.WARNING : Severity.ERROR;
    }
}
