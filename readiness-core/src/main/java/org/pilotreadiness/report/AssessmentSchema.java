package org.pilotreadiness.report;

import org.pilotreadiness.internal.report.json.OutputSchema;
import org.pilotreadiness.internal.report.json.SavedAssessment;

/**
 * The JSON of an assessment as a JSON Schema (2020-12), for systems that read it. It is made of the same records that
 * {@link JsonReport} writes and {@link AssessmentReader} reads, and describes what this version writes, with advice, evidence
 * and difference where they are there. What it can not say: that a low end is not above its high end, and that blockers and
 * questions name criteria of the assessment.
 */
public final class AssessmentSchema {

    private AssessmentSchema() {}

    /** The schema as one JSON object, without a line end after it; always the same text. */
    public static String json() {
        return OutputSchema.of("Assessment", SavedAssessment.class);
    }
}
