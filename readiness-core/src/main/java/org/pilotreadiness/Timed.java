package org.pilotreadiness;

import java.time.Duration;
import java.util.function.Supplier;
import org.pilotreadiness.assessment.Assessment;

/** How long assessments take, which is told and nothing else: no assessment depends on it. */
final class Timed {

    private Timed() {}

    /** Assesses, and tells the listener. */
    static Assessment assessment(Supplier<Assessment> assessing, AssessmentListener listener) {
        long start = System.nanoTime();
        Assessment assessment = assessing.get();
        listener.assessed(assessment, Duration.ofNanos(System.nanoTime() - start));
        return assessment;
    }
}
