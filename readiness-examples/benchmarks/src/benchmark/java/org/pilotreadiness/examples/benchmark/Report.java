package org.pilotreadiness.examples.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;
import org.pilotreadiness.rules.StandardRules;

/**
 * Runs the benchmarks and says which bars are met. From the root of the project:
 *
 * <pre>{@code
 * mvn -B -q -Pbenchmarks -DskipTests verify
 * }</pre>
 *
 * <p>Takes some twenty minutes on an idle machine, four of them for the million pilots, and as long as that some 5 GB of
 * temporary disk space. Parts of it: {@code
 * -Dbenchmarks.parts=assess,rivals}, of assess, rivals, threads, reload, rules, start-up, batch. Longer or shorter: {@code
 * -Dbenchmarks.options="-Dbenchmarks.rounds=1 -Dbenchmarks.warmUp=5 -Dbenchmarks.iterations=20 -Dbenchmarks.batch=100000"}.
 * Without the run: {@code -Dexec.skip}. What JMH says is written to files
 * {@code benchmarks/target/benchmarks-*.log}.
 */
public final class Report {

    /** What can be run by itself. */
    enum Part {
        ASSESS,
        RIVALS,
        THREADS,
        RELOAD,
        RULES,
        START_UP,
        BATCH;

        static Part of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final String FACADE = "AssessBenchmark.facadeComplete";

    private final Set<Part> parts;
    private final List<Bar> bars = new ArrayList<>();

    private Report(Set<Part> parts) {
        this.parts = parts;
    }

    /**
     * Runs the report.
     *
     * @param arguments the parts to run, separated by commas; all when there are none
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.split(",")))
                .forEach(word -> parts.add(Part.of(word)));
        new Report(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        Measured measured = Measured.run(benchmarks());
        micro(measured);
        if (parts.contains(Part.START_UP)) {
            StartUp startUp = StartUp.measure();
            bars.add(Bar.atMost("start-up, seconds", startUp.ours(), 1.0));
            bars.add(Bar.atMost("start-up : stock Drools", startUp.ours() / startUp.stock(), 0.3));
        }
        if (parts.contains(Part.BATCH)) {
            Batch batch = Batch.measure();
            bars.add(Bar.atMost("pilot of " + batch.large() + " : pilot of " + batch.small(), batch.ratio(), 1.2));
        }
        System.out.println(measured.table());
        System.out.println(Bar.table(bars));
    }

    private List<String> benchmarks() {
        List<String> benchmarks = new ArrayList<>();
        List<String> ofAssessor = new ArrayList<>();
        if (parts.contains(Part.ASSESS)) {
            ofAssessor.add("(handWritten|facade)(Complete|Unknown)");
        }
        if (parts.contains(Part.THREADS)) {
            ofAssessor.add("facade(Complete|TwoThreads)");
        }
        if (parts.contains(Part.RIVALS) || parts.contains(Part.RULES)) {
            ofAssessor.add("facadeComplete");
        }
        if (!ofAssessor.isEmpty()) {
            benchmarks.add("AssessBenchmark.(" + String.join("|", ofAssessor) + ")");
        }
        if (parts.contains(Part.RIVALS)) {
            benchmarks.add("RivalBenchmark.complete");
        }
        if (parts.contains(Part.RELOAD)) {
            benchmarks.add("RuleSetBenchmark.reload");
        }
        if (parts.contains(Part.RULES)) {
            benchmarks.add("RuleSetBenchmark.manyRules");
        }
        return benchmarks;
    }

    private void micro(Measured measured) {
        if (parts.contains(Part.ASSESS)) {
            bars.add(Bar.atMost(
                    "assessor : hand-written", measured.ratio(FACADE, "AssessBenchmark.handWrittenComplete"), 10));
            bars.add(Bar.atMost(
                    "with unknowns : complete", measured.ratio("AssessBenchmark.facadeUnknown", FACADE), 1.7));
        }
        if (parts.contains(Part.RIVALS)) {
            bars.add(Bar.atLeast(
                    "stock Drools plainly : assessor",
                    measured.ratio("RivalBenchmark.complete STOCK_PLAIN", FACADE),
                    4));
            bars.add(Bar.atLeast(
                    "Easy Rules : assessor", measured.ratio("RivalBenchmark.complete EASY_RULES", FACADE), 2));
            bars.add(Bar.atLeast("Evrete : assessor", measured.ratio("RivalBenchmark.complete EVRETE", FACADE), 10));
        }
        if (parts.contains(Part.THREADS)) {
            bars.add(Bar.atLeast(
                    "two threads : one", 2 * measured.ratio(FACADE, "AssessBenchmark.facadeTwoThreads"), 1.7));
        }
        if (parts.contains(Part.RELOAD)) {
            bars.add(Bar.atMost("reload, seconds", measured.micros("RuleSetBenchmark.reload") / 1e6, 0.15));
        }
        if (parts.contains(Part.RULES)) {
            long standard = SyntheticRules.criteriaRules(StandardRules.latest());
            double ofMany = measured.micros("RuleSetBenchmark.manyRules 2000") / 2000;
            bars.add(Bar.atMost(
                    "rule of 2000 : rule of the standard " + standard,
                    ofMany / (measured.micros(FACADE) / standard),
                    1.2));
        }
    }
}
