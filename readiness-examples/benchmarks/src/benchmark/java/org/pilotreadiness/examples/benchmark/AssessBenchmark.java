package org.pilotreadiness.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rules.StandardRules;

/** The assessor and the hand-written code that gives the same assessments, per pilot. */
@State(Scope.Benchmark)
public class AssessBenchmark {

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private final HandWritten handWritten = new HandWritten(assessor.ruleSet());

    /** Holds that both say the same. */
    @Setup
    public void check() {
        PilotSet.allComplete().forEach(this::check);
        PilotSet.allUnknown().forEach(this::check);
    }

    private void check(Pilot pilot) {
        if (!handWritten.assess(pilot).equals(assessor.assess(pilot))) {
            throw new IllegalStateException("The hand-written code says something else of " + pilot.id());
        }
    }

    @Benchmark
    public Object handWrittenComplete(PilotSet pilots) {
        return handWritten.assess(pilots.complete());
    }

    @Benchmark
    public Object handWrittenUnknown(PilotSet pilots) {
        return handWritten.assess(pilots.unknown());
    }

    @Benchmark
    public Object facadeComplete(PilotSet pilots) {
        return assessor.assess(pilots.complete());
    }

    @Benchmark
    public Object facadeUnknown(PilotSet pilots) {
        return assessor.assess(pilots.unknown());
    }

    /** The time per pilot and thread; two threads do twice as much when it is that of one. */
    @Benchmark
    @Threads(2)
    public Object facadeTwoThreads(PilotSet pilots) {
        return assessor.assess(pilots.complete());
    }
}
