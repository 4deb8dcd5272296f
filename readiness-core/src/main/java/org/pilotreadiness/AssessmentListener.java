package org.pilotreadiness;

import java.time.Duration;
import org.pilotreadiness.assessment.Assessment;

/** Is told of each assessment, for metrics and traces; on the thread that assesses. What it throws reaches who asked. */
@FunctionalInterface
public interface AssessmentListener {

    /**
     * A pilot was assessed.
     *
     * @param assessment what came out, with the digests of pilot and rules
     * @param duration how long it took
     */
    void assessed(Assessment assessment, Duration duration);
}
