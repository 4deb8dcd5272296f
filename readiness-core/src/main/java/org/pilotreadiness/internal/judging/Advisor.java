package org.pilotreadiness.internal.judging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;

/** What can be advised about one pilot. Serves one thread. */
public final class Advisor {

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook outlook;
    private final Outlook best;
    private final Assessment assessment;

    Advisor(Judge judge, TwoReadings known) {
        this.judge = judge;
        this.known = known;
        this.outlook = new Outlook(judge, known, false);
        this.best = new Outlook(judge, known, true);
        this.assessment = judge.assessment(known);
    }

    /** Its open questions, those that are most worth asking first. */
    public List<RankedQuestion> questions() {
        return new QuestionRanking(judge, known, outlook, best).ranked(assessment.openQuestions());
    }

    /** Everything that can be advised without a further question. */
    public Advice advice() {
        var steps = sought(next(known.low().readiness(), ReadinessLevel.values()), Outlook.Levels::readiness);
        var spreading = sought(next(known.low().spreading(), SpreadingLevel.values()), Outlook.Levels::spreading);
        return new Advice(
                assessment,
                questions(),
                steps.found(),
                steps.none(),
                spreading.found(),
                spreading.none(),
                firmness(),
                receivers());
    }

    /** Its receivers, the best fit first. */
    public List<ReceiverAdvice> receivers() {
        return new ReceiverRanking(known.pilot().spreading()).ranked(assessment.receivers());
    }

    /** Which single answers would change the level. */
    public Firmness firmness() {
        return new SensitivityAnalysis(judge, known, outlook, best).firmness();
    }

    /** The fewest criteria to meet for the next level, or for the highest when that is reached; empty when there are none. */
    public Optional<NextSteps<ReadinessLevel>> nextSteps() {
        return towards(next(known.low().readiness(), ReadinessLevel.values()));
    }

    /** The fewest criteria to meet for a level of readiness; empty when there are none. */
    public Optional<NextSteps<ReadinessLevel>> towards(ReadinessLevel level) {
        return Optional.ofNullable(sought(level, Outlook.Levels::readiness).found());
    }

    /** The fewest criteria to meet for the next spreading potential, or for the highest when that is reached. */
    public Optional<NextSteps<SpreadingLevel>> nextSpreadingSteps() {
        return towards(next(known.low().spreading(), SpreadingLevel.values()));
    }

    /** The fewest criteria to meet for a spreading potential; empty when there are none. */
    public Optional<NextSteps<SpreadingLevel>> towards(SpreadingLevel level) {
        return Optional.ofNullable(sought(level, Outlook.Levels::spreading).found());
    }

    private <L extends Enum<L>> StepSearch.Sought<L> sought(L target, Function<Outlook.Levels, L> level) {
        return new StepSearch(judge, known, outlook).towards(target, level);
    }

    private static <L extends Enum<L>> L next(L level, L[] levels) {
        return Arrays.stream(levels)
                .filter(higher -> higher.compareTo(level) > 0)
                .findFirst()
                .orElse(level);
    }
}
