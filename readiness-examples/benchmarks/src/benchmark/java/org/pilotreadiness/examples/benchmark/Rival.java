package org.pilotreadiness.examples.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.examples.benchmark.ConditionList.Collided;
import org.pilotreadiness.examples.benchmark.JavaRules.FitTotals;
import org.pilotreadiness.examples.benchmark.JavaRules.ReadinessTotals;
import org.pilotreadiness.examples.benchmark.JavaRules.SpreadingTotals;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.internal.reading.Collisions;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** Another engine that runs the standard rules on complete pilots: the criteria and the levels, without the rest. */
abstract class Rival {

    static final int SPREADING = 4;
    static final int RECEIVER = 5;
    private static final int DATA_SUPPORT = 1;

    private final HandWrittenCounting[] countings;

    Rival(RuleSet ruleSet) {
        countings = HandWrittenCounting.all(ruleSet.criteria().toArray(new Criterion[0]), HandWritten.FIRST);
    }

    abstract Verdict assess(Pilot pilot);

    /**
     * Holds that it says what the assessor says: a rival that computes something else is no rival.
     *
     * @throws IllegalStateException naming the pilot for which it does not
     */
    final void check(ReadinessAssessor assessor, List<Pilot> pilots) {
        for (Pilot pilot : pilots) {
            Verdict ours = Verdict.of(pilot, assessor.assess(pilot));
            Verdict theirs = assess(pilot);
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(getClass().getSimpleName() + " says something else of " + pilot.id()
                        + ":\n" + ours + "\n" + theirs);
            }
        }
    }

    final HandWrittenCounting counting(Pilot pilot) {
        return countings[HandWrittenCounting.number(pilot)];
    }

    static List<Collision> collisions(Pilot pilot) {
        return Collisions.in(pilot.spreading()).certain();
    }

    static Collided collided(Pilot pilot) {
        Set<String> ids = new HashSet<>();
        collisions(pilot).forEach(collision -> ids.add(collision.receiver()));
        return new Collided(pilot.spreading().receivers(), ids);
    }

    static FitTotals fitTotals(Verdict verdict, HandWrittenCounting counting, int receiver) {
        int[] values = verdict.ofReceivers[receiver];
        return new FitTotals(receiver, counting.score(RECEIVER, values, HandWritten.FIRST[RECEIVER]), values[1]);
    }

    static SpreadingTotals spreadingTotals(Verdict verdict, HandWrittenCounting counting) {
        return new SpreadingTotals(
                counting.score(SPREADING, verdict.values, 0),
                counting.score(DATA_SUPPORT, verdict.values, 0),
                verdict.values[HandWrittenFields.SP + 1],
                verdict.values[HandWrittenFields.SP + 7]);
    }

    static ReadinessTotals readinessTotals(Pilot pilot, Verdict verdict, HandWrittenCounting counting) {
        double lowest = 100;
        for (int d = 0; d < SPREADING; d++) {
            double score = counting.score(d, verdict.values, 0);
            lowest = score < 0 ? lowest : Math.min(lowest, score);
        }
        return new ReadinessTotals(
                pilot.gate(),
                lowest,
                HandWrittenScores.isBlocked(verdict.values, counting.blocks),
                verdict.spreading());
    }
}
