package org.pilotreadiness.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.rules.StandardRules;

/** The criteria and levels of complete pilots by other engines, per pilot. */
@State(Scope.Benchmark)
public class RivalBenchmark {

    /** Which engine. */
    public enum Engine {
        STOCK_PLAIN,
        STOCK_POOLED,
        EASY_RULES,
        EVRETE
    }

    @Param
    private Engine engine;

    private Rival rival;

    /** Builds the engine and holds that it says what the assessor says. */
    @Setup
    public void check() {
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
        rival = switch (engine) {
            case STOCK_PLAIN -> StockDrools.plain(assessor.ruleSet());
            case STOCK_POOLED -> StockDrools.pooled(assessor.ruleSet());
            case EASY_RULES -> new EasyRules(assessor.ruleSet());
            case EVRETE -> new Evrete(assessor.ruleSet());
        };
        rival.check(assessor, PilotSet.allComplete());
    }

    @Benchmark
    public Object complete(PilotSet pilots) {
        return rival.assess(pilots.complete());
    }
}
