package org.pilotreadiness.internal.binding;

/** The kinds of problems of a structured file, each with its stable code. */
public enum FileFault {
    ENCODING("P001"),
    SYNTAX("P002"),
    LIMIT("P003"),
    UNKNOWN_NAME("P004"),
    REPEATED_NAME("P005"),
    MISSING("P006"),
    TYPE("P007"),
    UNKNOWN_WORD("P008"),
    NUMBER("P009"),
    IDENTIFIER("P010"),
    REPEATED_IDENTIFIER("P011"),
    UNKNOWN_REFERENCE("P012"),
    BLANK("P013");

    private final String code;

    FileFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
