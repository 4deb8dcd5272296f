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
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.WarmupMode;

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
     * Runs the benchmarks that these patterns name, all of them in turn and over again, so that what disturbs the machine for a
     * while does not disturb one of them only. Each runs in a JVM of its own, which all benchmarks of the same pattern warm up:
     * in a program that meets one kind of pilot only the JVM would leave out what others need.
     */
    static Measured run(List<String> patterns) throws RunnerException {
        Measured measured = new Measured();
        for (int round = 1; round <= Integer.getInteger("benchmarks.rounds", 2); round++) {
            for (String pattern : patterns) {
                Options options = new OptionsBuilder()
                        .include("[.]" + pattern + "$")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupMode(WarmupMode.BULK)
                        .warmupIterations(Integer.getInteger("benchmarks.warmUp", 6))
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(Integer.getInteger("benchmarks.iterations", 7))
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .addProfiler(GCProfiler.class)
                        .output("benchmarks/target/benchmarks-" + round + "-" + patterns.indexOf(pattern) + ".log")
                        .build();
                new Runner(options).run().forEach(measured::add);
            }
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
