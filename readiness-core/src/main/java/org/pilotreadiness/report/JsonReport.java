package org.pilotreadiness.report;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.json.SavedAssessment;
import org.pilotreadiness.internal.report.json.SavedDifference;

/**
 * An assessment as one JSON object: the contract that other systems read, described by {@link AssessmentSchema}. Lists are
 * ordered as in the assessment, scores are points as they are shown, words are lower case with hyphens. Thread-safe.
 */
public final class JsonReport {

    private final boolean isIndented;
    private final boolean hasEvidence;

    private JsonReport(boolean isIndented, boolean hasEvidence) {
        this.isIndented = isIndented;
        this.hasEvidence = hasEvidence;
    }

    /** On one line, without blanks. */
    public static JsonReport compact() {
        return new JsonReport(false, true);
    }

    /** With a line for each value, indented by two blanks; lines end in a line feed on every system. */
    public static JsonReport indented() {
        return new JsonReport(true, true);
    }

    /** The same report without the evidence, which takes its time to find; for batches. */
    public JsonReport withoutEvidence() {
        return new JsonReport(isIndented, false);
    }

    /** The assessment as a JSON object, without a line end after it. */
    public String of(Assessment assessment) {
        return of(assessment, null, null);
    }

    /** The same object with what is advised: open questions ranked and with their gains, next steps, tipping answers. */
    public String of(Advice advice) {
        return of(advice.assessment(), advice, null);
    }

    /**
     * The assessment with whatever else there is to say.
     *
     * @param advice what is advised; null for none
     * @param difference what differs from an earlier assessment; null for none
     */
    public String of(Assessment assessment, @Nullable Advice advice, @Nullable Difference difference) {
        return text(SavedAssessment.of(assessment, advice, difference, hasEvidence));
    }

    /** What differs between two assessments, as a JSON object. */
    public String of(Difference difference) {
        return text(SavedDifference.of(difference));
    }

    /** What differs, with what is due to the pilot and what to the rules, as a JSON object. */
    public String of(Comparison comparison) {
        return text(SavedDifference.Compared.of(comparison));
    }

    private String text(Object value) {
        return isIndented ? Json.indented(value) : Json.compact(value);
    }
}
