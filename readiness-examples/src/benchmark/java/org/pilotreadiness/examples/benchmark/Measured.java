package org.pilotreadiness.examples.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH has measured, by benchmark: {@code AssessBenchmark.facadeComplete}, parameters after a blank. */
final class Measured {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Figures> figures = new LinkedHashMap<>();

    /** What the iterations of one benchmark took, in microseconds for one operation, and allocated, in bytes. */
    private record Figures(List<Double> micros, List<Double> bytes) {

        Figures() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private Measured() {}

    /**
     * Runs the benchmarks that these patterns name, all of them in turn and over again in a new JVM each time, so that what
     * disturbs the machine for a while does not disturb one of them only.
     */
    static Measured run(List<String> patterns) throws RunnerException {
        Measured measured = new Measured();
        int rounds = patterns.isEmpty() ? 0 : Integer.getInteger("benchmarks.rounds", 3);
        for (int round = 1; round <= rounds; round++) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .forks(1)
                    .warmupIterations(Integer.getInteger("benchmarks.warmUp", 12))
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(Integer.getInteger("benchmarks.iterations", 5))
                    .measurementTime(TimeValue.seconds(1))
                    .shouldFailOnError(true)
                    .addProfiler(GCProfiler.class)
                    .output("target/benchmarks-" + round + ".log");
            patterns.forEach(pattern -> options.include("[.]" + pattern + "$"));
            new Runner(options.build()).run().forEach(measured::add);
        }
        return measured;
    }

    private void add(RunResult run) {
        Figures found = figures.computeIfAbsent(name(run.getParams()), name -> new Figures());
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                found.micros.add(iteration.getPrimaryResult().getScore());
                found.bytes.add(iteration.getSecondaryResults().get(ALLOCATED).getScore());
            }
        }
    }

    /** The median of the iterations. */
    double micros(String benchmark) {
        Figures found = figures.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException(benchmark + " was not measured, but " + figures.keySet());
        }
        return at(0.5, found.micros);
    }

    /** The figure that a share of the figures is at most. */
    private static double at(double share, List<Double> figures) {
        return figures.stream().sorted().toList().get((int) (share * (figures.size() - 1)));
    }

    double ratio(String one, String other) {
        return micros(one) / micros(other);
    }

    /** A line for each benchmark: the median of its iterations, and the quarters of them that lie below and above. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-40s %12s %10s %10s %12s%n", "per operation", "us", "quarter", "3 quarters", "bytes"));
        figures.forEach((name, found) -> table.append(String.format(
                Locale.ROOT,
                "%-40s %12.2f %10.2f %10.2f %12.0f%n",
                name,
                micros(name),
                at(0.25, found.micros),
                at(0.75, found.micros),
                at(0.5, found.bytes))));
        return table.toString();
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark();
        String type = method.substring(0, method.lastIndexOf('.'));
        StringBuilder name = new StringBuilder(method.substring(type.lastIndexOf('.') + 1));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }
}
