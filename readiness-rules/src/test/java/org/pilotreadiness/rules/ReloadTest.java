package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.Reload;
import org.pilotreadiness.WatchedRules;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * Rules are exchanged again and again while four threads assess: the rules of one precondition, in versions with other weights.
 * {@code -Dreloads=1000} does it a thousand times.
 */
@Tag("slow")
class ReloadTest {

    private static final int THREADS = 4;
    private static final int RELOADS = Integer.getInteger("reloads", 200);

    /** By then all is loaded that is loaded once. */
    private static final int WARM = Math.min(100, RELOADS / 2);

    /** Between two assessments of a thread, in nanoseconds, so that the reloads come to their turn on few cores. */
    private static final long REST = 300_000;

    private static final String CHANGED = "management-anchoring.drl";

    /** Less than what a rule set left behind at each reload would come to. */
    private static final long STEADY = 8 << 20;

    private final List<Pilot> pilots = new RandomPilots(1_000).pilots(20).toList();

    /** What each version of the rules says of the pilots, by its digest. */
    private final Map<String, List<Assessment>> known = new ConcurrentHashMap<>();

    private final AtomicLong assessed = new AtomicLong();
    private final AtomicBoolean isOver = new AtomicBoolean();

    @TempDir
    private Path parent;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void noAssessmentIsLostOrMixedAndNothingPilesUp() throws Exception {
        Path folder = parent.resolve("rules");
        RuleSetCopy.in(folder);
        withoutScores(folder.resolve("scenarios/management-anchoring.yaml"));
        keepOnePrecondition(folder);
        List<String> versions = versions(folder);
        WatchedRules rules = WatchedRules.in(folder);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(assessing(rules)));
            }
            reload(rules, folder, versions, 0, WARM);
            Used warm = Used.now();
            report(WARM, warm);
            reload(rules, folder, versions, WARM, RELOADS);
            Used last = Used.now();
            isOver.set(true);
            int mixed = 0;
            for (Future<Integer> result : results) {
                mixed += result.get();
            }
            report(RELOADS, last);
            assertThat(mixed).isZero();
            assertThat(assessed).hasValueGreaterThan(RELOADS);
            assertThat(known).hasSize(versions.size());
            assertThat(last.heap()).as("bytes of heap").isLessThan(warm.heap() + STEADY);
            assertThat(last.metaspace()).as("bytes of metaspace").isLessThan(warm.metaspace() + STEADY / 2);
            assertThat(last.classes()).as("classes").isLessThan(warm.classes() + 200);
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
    }

    private void reload(WatchedRules rules, Path folder, List<String> versions, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            write(folder, versions.get(i % versions.size()));
            rules.look();
            assertThat(rules.look()).containsInstanceOf(Reload.Adopted.class);
        }
    }

    /** Assesses pilot after pilot until it is over, each by the rules in use then; gives how many came out otherwise. */
    private Callable<Integer> assessing(WatchedRules rules) {
        return () -> {
            int mixed = 0;
            for (int i = 0; !isOver.get(); i++) {
                int pilot = i % pilots.size();
                Assessment assessment = rules.assessor().assess(pilots.get(pilot));
                List<Assessment> right = known.get(assessment.ruleSet().sha256());
                if (right == null || !right.get(pilot).equals(assessment)) {
                    mixed++;
                }
                assessed.incrementAndGet();
                LockSupport.parkNanos(REST);
            }
            return mixed;
        };
    }

    /** A version of the changed file for each weight of its first criterion. */
    private List<String> versions(Path folder) throws IOException {
        String text = Files.readString(folder.resolve(CHANGED));
        List<String> versions = new ArrayList<>();
        for (int weight = 1; weight <= 3; weight++) {
            String version = text.replaceFirst("@weight[(] [0-9] [)]", "@weight( " + weight + " )");
            versions.add(version);
            write(folder, version);
            RuleSet ruleSet = RuleSet.fromDirectory(folder);
            ReadinessAssessor fresh = ReadinessAssessor.using(ruleSet);
            known.put(
                    ruleSet.identity().sha256(),
                    pilots.stream().map(fresh::assess).toList());
        }
        assertThat(known.values()).doesNotHaveDuplicates();
        return versions;
    }

    private void write(Path folder, String text) throws IOException {
        Path draft = Files.writeString(parent.resolve("draft"), text);
        Files.move(draft, folder.resolve(CHANGED), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves out the scenarios that hold for one weight only. */
    private static void withoutScores(Path scenarios) throws IOException {
        String text = Files.readString(scenarios);
        String kept = Stream.of(text.split("(?m)^(?=- )"))
                .filter(scenario -> !scenario.contains("scores:"))
                .collect(Collectors.joining());
        assertThat(kept).hasSizeBetween(1_000, text.length() - 1);
        Files.writeString(scenarios, kept);
    }

    private static void keepOnePrecondition(Path folder) throws IOException {
        String head = Files.readString(folder.resolve("rule-set.yaml"));
        Files.writeString(
                folder.resolve("rule-set.yaml"), head.replaceAll("(?m)^ {2}- (?!management-anchoring).*\n", ""));
        Files.delete(folder.resolve("source-elements.yaml"));
        try (var scenarios = Files.list(folder.resolve("scenarios"))) {
            for (Path file : scenarios.toList()) {
                if (!file.endsWith("management-anchoring.yaml")) {
                    Files.delete(file);
                }
            }
        }
    }

    private void report(int reloads, Used used) {
        System.out.printf(
                "reloads %,d  assessments %,d  heap %,d KiB  metaspace %,d KiB  classes %,d%n",
                reloads, assessed.get(), used.heap() >> 10, used.metaspace() >> 10, used.classes());
    }

    /** What is in use after a collection: the least of a few looks, since other threads go on meanwhile. */
    private record Used(long heap, long metaspace, int classes) {

        static Used now() {
            long heap = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                System.gc();
                heap = Math.min(
                        heap,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            return new Used(
                    heap, metaspace, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }
}
