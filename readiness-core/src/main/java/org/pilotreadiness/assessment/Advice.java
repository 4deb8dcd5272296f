package org.pilotreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;

/**
 * An assessment together with what can be advised on it. Immutable.
 *
 * @param assessment what the rules say
 * @param questions the open questions, those that are most worth asking first; may be empty
 * @param possibleSteps the fewest criteria to meet for the next level; null when there are none
 * @param noSteps why there are none; null when there are
 * @param possibleSpreadingSteps the fewest criteria to meet for the next spreading potential; null when there are none
 * @param noSpreadingSteps why there are none; null when there are
 * @param firmness which single answers the level hangs on
 * @param receivers the receivers, the best fit first; may be empty
 */
public record Advice(
        Assessment assessment,
        List<RankedQuestion> questions,
        @Nullable NextSteps<ReadinessLevel> possibleSteps,
        @Nullable NoSteps noSteps,
        @Nullable NextSteps<SpreadingLevel> possibleSpreadingSteps,
        @Nullable NoSteps noSpreadingSteps,
        Firmness firmness,
        List<ReceiverAdvice> receivers) {

    /** Takes its own copies of the lists. */
    public Advice {
        receivers = List.copyOf(receivers);
        questions = List.copyOf(questions);
    }

    /** One line, as that of the assessment. */
    @Override
    public String toString() {
        return "advice on " + assessment;
    }

    /** The fewest criteria to meet for the next level; without steps at the highest, empty when there are none. */
    public Optional<NextSteps<ReadinessLevel>> nextSteps() {
        return Optional.ofNullable(possibleSteps);
    }

    /** The fewest criteria to meet for the next spreading potential; without steps at the highest, empty when there are none. */
    public Optional<NextSteps<SpreadingLevel>> nextSpreadingSteps() {
        return Optional.ofNullable(possibleSpreadingSteps);
    }
}
