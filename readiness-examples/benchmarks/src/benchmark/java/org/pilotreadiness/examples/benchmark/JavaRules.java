package org.pilotreadiness.examples.benchmark;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Receiver;

/** The standard rules for engines whose rules are Java, by what they decide. */
final class JavaRules {

    private JavaRules() {}

    /**
     * A receiver that rules look at.
     *
     * @param number its place in the pilot
     * @param receiver the receiver
     * @param isFree whether nothing of the core collides with what it protects
     */
    record Candidate(int number, Receiver receiver, boolean isFree) {}

    /**
     * What the fit of a receiver is told from.
     *
     * @param number its place in the pilot
     * @param score its score
     * @param free the value of RF-2
     */
    record FitTotals(int number, double score, int free) {}

    /**
     * What the spreading potential is told from.
     *
     * @param score the spreading score
     * @param dataSupport the score of data support; -1 when there is none
     * @param core the value of SP-1
     * @param pull the value of SP-7
     */
    record SpreadingTotals(double score, double dataSupport, int core, int pull) {}

    /**
     * What the readiness is told from.
     *
     * @param gate the pilot's gate
     * @param lowest the lowest score of a precondition
     * @param isBlocked whether a criterion blocks
     * @param spreading the spreading potential
     */
    record ReadinessTotals(Gate gate, double lowest, boolean isBlocked, SpreadingLevel spreading) {}

    static List<JavaRule<?>> criteria() {
        return Stream.of(
                        new ConditionsOfAnchoringAndData(),
                        new ConditionsOfCapacityAndStructures(),
                        new ConditionsOfSpreading())
                .flatMap(list -> list.rules().stream())
                .toList();
    }

    static List<JavaRule<?>> criteriaOfReceivers() {
        return List.of(
                ofReceiver(
                        "RF-1", HandWrittenFields.MET, c -> c.receiver().pull().isYes()),
                ofReceiver("RF-1", 1, c -> c.receiver().pull().isAtLeastPartly()),
                ofReceiver("RF-2", HandWrittenFields.MET, Candidate::isFree),
                ofReceiver(
                        "RF-3",
                        HandWrittenFields.MET,
                        c -> c.receiver().outcomesUnderstood().isYes()),
                ofReceiver("RF-3", 1, c -> c.receiver().outcomesUnderstood().isAtLeastPartly()),
                ofReceiver(
                        "RF-4",
                        HandWrittenFields.MET,
                        c -> c.receiver().capacity().isYes()),
                ofReceiver("RF-4", 1, c -> c.receiver().capacity().isAtLeastPartly()),
                ofReceiver(
                        "RF-5",
                        HandWrittenFields.MET,
                        c -> c.receiver().structuresFit().isYes()),
                ofReceiver("RF-5", 1, c -> c.receiver().structuresFit().isAtLeastPartly()));
    }

    static List<JavaRule<?>> spreadingLevels() {
        return List.of(
                spreading("LOW score", SpreadingLevel.LOW, t -> t.score() < 40),
                spreading("LOW pull", SpreadingLevel.LOW, t -> t.pull() == 0),
                spreading("MEDIUM score", SpreadingLevel.MEDIUM, t -> t.score() < 70),
                spreading("MEDIUM core", SpreadingLevel.MEDIUM, t -> t.core() == 0),
                spreading("MEDIUM data", SpreadingLevel.MEDIUM, t -> t.dataSupport() < 70));
    }

    static List<JavaRule<?>> fitLevels() {
        return List.of(
                fit("LOW fit", SpreadingLevel.LOW, t -> t.score() < 40),
                fit("MEDIUM fit", SpreadingLevel.MEDIUM, t -> t.score() < 70),
                fit("LOW collision", SpreadingLevel.LOW, t -> t.free() == 0));
    }

    static List<JavaRule<?>> readinessLevels() {
        return List.of(
                readiness("NOT_READY blocked", ReadinessLevel.NOT_READY, ReadinessTotals::isBlocked),
                readiness("NOT_READY weak", ReadinessLevel.NOT_READY, t -> t.lowest() < 40),
                readiness("CONDITIONAL not strong", ReadinessLevel.CONDITIONAL, t -> t.lowest() < 70),
                readiness(
                        "NOT_READY spreading",
                        ReadinessLevel.NOT_READY,
                        t -> t.gate() == Gate.SPREAD && t.spreading() == SpreadingLevel.LOW),
                readiness(
                        "CONDITIONAL spreading",
                        ReadinessLevel.CONDITIONAL,
                        t -> t.gate() == Gate.SPREAD && t.spreading() == SpreadingLevel.MEDIUM));
    }

    private static JavaRule<Candidate> ofReceiver(String id, int value, Predicate<Candidate> when) {
        int number = Verdict.number(id);
        return new JavaRule<>(
                id + " " + value,
                Candidate.class,
                when,
                (verdict, candidate) -> verdict.raise(candidate.number(), number, value));
    }

    private static JavaRule<SpreadingTotals> spreading(
            String name, SpreadingLevel level, Predicate<SpreadingTotals> when) {
        return new JavaRule<>(name, SpreadingTotals.class, when, (verdict, totals) -> verdict.spreadingAtMost(level));
    }

    private static JavaRule<FitTotals> fit(String name, SpreadingLevel level, Predicate<FitTotals> when) {
        return new JavaRule<>(
                name, FitTotals.class, when, (verdict, totals) -> verdict.fitAtMost(totals.number(), level));
    }

    private static JavaRule<ReadinessTotals> readiness(
            String name, ReadinessLevel level, Predicate<ReadinessTotals> when) {
        return new JavaRule<>(name, ReadinessTotals.class, when, (verdict, totals) -> verdict.readinessAtMost(level));
    }
}
