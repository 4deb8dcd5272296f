package org.pilotreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.Pilot;

/**
 * A pilot with what is to be reported of it. Immutable.
 *
 * @param pilot the pilot
 * @param assessment what the rules say of it
 * @param possibleAdvice what can be advised on it; null when nothing is to be advised
 * @param possibleDifference what differs from how it was before; null when it is not compared
 */
public record AssessedPilot(
        Pilot pilot,
        Assessment assessment,
        @Nullable Advice possibleAdvice,
        @Nullable Difference possibleDifference) {

    /** A pilot without advice. */
    public static AssessedPilot of(Pilot pilot, Assessment assessment) {
        return new AssessedPilot(pilot, assessment, null, null);
    }

    /** A pilot with advice on it. */
    public static AssessedPilot of(Pilot pilot, Advice advice) {
        return new AssessedPilot(pilot, advice.assessment(), advice, null);
    }

    /** What can be advised on it; empty when nothing is to be advised. */
    public Optional<Advice> advice() {
        return Optional.ofNullable(possibleAdvice);
    }

    /** What differs from how it was before; empty when it is not compared. */
    public Optional<Difference> difference() {
        return Optional.ofNullable(possibleDifference);
    }

    /** How the solution fits its receivers: the best fit first when there is advice, else in the order of the pilot. */
    public List<ReceiverAdvice> receivers() {
        return advice().map(Advice::receivers)
                .orElseGet(() -> assessment.receivers().stream()
                        .map(result -> new ReceiverAdvice(result, List.of()))
                        .toList());
    }
}
