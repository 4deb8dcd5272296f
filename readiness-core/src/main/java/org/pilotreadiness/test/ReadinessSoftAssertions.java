package org.pilotreadiness.test;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;

/** Assertions that go on after one that fails and say everything at the end, by {@link #assertAll()}. Needs AssertJ. */
public final class ReadinessSoftAssertions extends SoftAssertions {

    /** Begins assertions about an assessment. */
    public AssessmentAssert assertThat(@Nullable Assessment assessment) {
        return proxy(AssessmentAssert.class, Assessment.class, assessment);
    }
}
