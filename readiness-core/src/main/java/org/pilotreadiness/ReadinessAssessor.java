package org.pilotreadiness;

import java.util.stream.Stream;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.internal.judgement.Judge;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * Tells whether pilots are ready for their next phase and whether their solutions can spread, by the rules of one rule set.
 *
 * <p>Making one builds the rules; do it once and share it. Immutable and safe for any number of threads.
 */
public final class ReadinessAssessor {

    private final RuleSet ruleSet;
    private final Judge judge;

    private ReadinessAssessor(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.judge = new Judge(ruleSet);
    }

    /** An assessor by these rules. */
    public static ReadinessAssessor using(RuleSet ruleSet) {
        return new ReadinessAssessor(ruleSet);
    }

    /** The rules it goes by. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** What the rules say of a pilot. The same pilot gives the same assessment, each time and on every machine. */
    public Assessment assess(Pilot pilot) {
        return judge.assess(pilot);
    }

    /** What the rules say of each pilot, in the order of the pilots. Lazy: a pilot is assessed when its result is asked for. */
    public Stream<Assessment> assessAll(Stream<Pilot> pilots) {
        return pilots.map(judge::assess);
    }
}
