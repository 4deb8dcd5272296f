package org.pilotreadiness.examples.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
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

    /**
     * The figures of one benchmark.
     *
     * @param micros the microseconds of one operation
     * @param error half the width of the interval that the microseconds lie in by 99.9 %
     * @param bytes what one operation allocates
     */
    private record Figures(double micros, double error, double bytes) {}

    private Measured() {}

    /** Runs the benchmarks that these patterns name. */
    static Measured run(List<String> patterns) throws RunnerException {
        Measured measured = new Measured();
        if (patterns.isEmpty()) {
            return measured;
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(Integer.getInteger("benchmarks.forks", 1))
                .warmupIterations(Integer.getInteger("benchmarks.warmUp", 12))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(Integer.getInteger("benchmarks.iterations", 5))
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .output("target/benchmarks.log");
        patterns.forEach(pattern -> options.include("[.]" + pattern + "$"));
        for (RunResult result : new Runner(options.build()).run()) {
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            measured.figures.put(
                    name(result.getParams()), new Figures(time.getScore(), time.getScoreError(), bytes.getScore()));
        }
        return measured;
    }

    double micros(String benchmark) {
        Figures found = figures.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException(benchmark + " was not measured, but " + figures.keySet());
        }
        return found.micros;
    }

    double ratio(String one, String other) {
        return micros(one) / micros(other);
    }

    /** A line for each benchmark. */
    String table() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-40s %12s %10s %12s%n", "per operation", "us", "+-", "bytes"));
        figures.forEach((name, found) -> table.append(String.format(
                Locale.ROOT, "%-40s %12.2f %10.2f %12.0f%n", name, found.micros, found.error, found.bytes)));
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
