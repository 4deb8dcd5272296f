package org.pilotreadiness.examples.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a pilot costs among many, through the command line with little memory. The start and the warm-up fall out: of two
 * runs, the difference in seconds is divided by the difference in pilots.
 *
 * @param small how many pilots are few
 * @param large how many pilots are many
 * @param ratio the cost of a pilot among many to that of one among few
 */
record Batch(int small, int large, double ratio) {

    private static final int FEW = 100;
    private static final List<String> MEMORY = List.of("-Xmx256m");

    /** Runs the command line over {@code benchmarks.batch} pilots, a million when it is not given, and over fewer. */
    static Batch measure() throws IOException, InterruptedException {
        int large = Integer.getInteger("benchmarks.batch", 1_000_000);
        int small = large / 100;
        int middle = small * 11;
        List<String> samples = samples();
        check(samples);
        double ofSmall = seconds(samples, small);
        double ofMiddle = seconds(samples, middle);
        double ofLarge = seconds(samples, large);
        double amongFew = (ofMiddle - ofSmall) / (middle - small);
        double amongMany = (ofLarge - ofMiddle) / (large - middle);
        System.out.printf(
                "batch: %d pilots %.1f s, %d pilots %.1f s, %d pilots %.1f s; a pilot %.0f us and %.0f us%n",
                small, ofSmall, middle, ofMiddle, large, ofLarge, 1e6 * amongFew, 1e6 * amongMany);
        return new Batch(small, large, amongMany / amongFew);
    }

    /** Holds that each line gives one result. */
    private static void check(List<String> samples) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pilots");
        Path lines = folder.resolve("pilots.jsonl");
        Path results = folder.resolve("results.jsonl");
        try {
            write(samples, FEW, lines);
            Processes.ofCommandLine(
                    MEMORY, "assess", "--format", "jsonl", "--out", results.toString(), lines.toString());
            int found = Files.readAllLines(results).size();
            if (found != FEW) {
                throw new IllegalStateException(FEW + " pilots gave " + found + " results");
            }
        } finally {
            Files.deleteIfExists(lines);
            Files.deleteIfExists(results);
            Files.delete(folder);
        }
    }

    private static double seconds(List<String> samples, int count) throws IOException, InterruptedException {
        Path lines = Files.createTempFile("pilots", ".jsonl");
        try {
            write(samples, count, lines);
            return Processes.ofCommandLine(MEMORY, "assess", "--format", "jsonl", lines.toString());
        } finally {
            Files.delete(lines);
        }
    }

    private static void write(List<String> samples, int count, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write("{\"id\":\"pilot-" + i + samples.get(i % samples.size()));
            }
        }
    }

    /** The sample pilots as lines without their ids. */
    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            for (Path file : files.sorted().toList()) {
                String line = Files.readString(file).replaceAll("\\s*\n\\s*", "");
                samples.add(line.replaceFirst("^\\{\"id\": \"[^\"]*", "") + "\n");
            }
        }
        return samples;
    }
}
