package org.pilotreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Receiver;

/**
 * How well a solution fits one receiver.
 *
 * @param receiver the receiver, as the pilot describes it
 * @param level the fit
 * @param possibleScore 100 times the share of the weights that is met; null when the rule set asks nothing of receivers
 * @param collisions what is certain to collide, by aspect and in the order of the core; may be empty
 * @param findings the criteria of receiver fit, in the order of the rule set
 */
public record ReceiverResult(
        Receiver receiver,
        Range<SpreadingLevel> level,
        @Nullable Range<Score> possibleScore,
        List<Collision> collisions,
        List<Finding> findings) {

    /** Takes its own copies of the lists. */
    public ReceiverResult {
        collisions = List.copyOf(collisions);
        findings = List.copyOf(findings);
    }

    /** 100 times the share of the weights that is met; empty when the rule set asks nothing of receivers. */
    public Optional<Range<Score>> score() {
        return Optional.ofNullable(possibleScore);
    }
}
