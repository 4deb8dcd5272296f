package org.pilotreadiness.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;

/** Reading a rule set, and what its size costs per pilot. */
public class RuleSetBenchmark {

    /** A rule set read and built anew, as when it is changed under way. */
    @Benchmark
    public Object reload() {
        return ReadinessAssessor.using(StandardRules.latest());
    }

    /** An assessor by many rules. */
    @State(Scope.Benchmark)
    public static class ManyRules {

        @Param({"500", "2000"})
        private int rules;

        private ReadinessAssessor assessor;

        /** Generates the rules. */
        @Setup
        public void read() throws IOException {
            Path folder = SyntheticRules.write(rules);
            RuleSet ruleSet = RuleSet.fromDirectory(folder);
            if (SyntheticRules.criteriaRules(ruleSet) != rules) {
                throw new IllegalStateException("not " + rules + " rules");
            }
            assessor = ReadinessAssessor.using(ruleSet);
        }
    }

    @Benchmark
    public Object manyRules(ManyRules many, PilotSet pilots) {
        return many.assessor.assess(pilots.complete());
    }
}
