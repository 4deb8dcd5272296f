package org.pilotreadiness.test;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;

/** Where assertions begin; for a static import. Needs AssertJ. */
public final class ReadinessAssertions {

    private ReadinessAssertions() {}

    /** Begins assertions about an assessment. */
    public static AssessmentAssert assertThat(@Nullable Assessment assessment) {
        return new AssessmentAssert(assessment);
    }
}
