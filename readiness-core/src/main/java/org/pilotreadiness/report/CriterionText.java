package org.pilotreadiness.report;

/** What a rule set says of a criterion: the texts of its message files. */
public enum CriterionText {
    /** What it is about, in a few words: {@code MA-1.title}. */
    TITLE("title"),
    /** What is asked: {@code MA-1.question}. */
    QUESTION("question"),
    /** What it means that it is met: {@code MA-1.met}. */
    MET("met"),
    /** What it means that it is not met: {@code MA-1.notMet}. */
    NOT_MET("notMet"),
    /** What to do first: {@code MA-1.nextStep}. */
    NEXT_STEP("nextStep");

    private final String key;

    CriterionText(String key) {
        this.key = key;
    }

    /** The key of the text in the message files of a rule set. */
    public String keyOf(String criterion) {
        return criterion + "." + key;
    }
}
