package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;

/** One assessor serves many threads, whichever engine runs its rules. */
@Tag("slow")
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;

    private final ReadinessAssessor alone = ReadinessAssessor.using(StandardRules.latest());
    private final RandomPilots random = new RandomPilots(2_015);

    @ParameterizedTest
    @CsvSource({"READER, 1000", "DROOLS, 100"})
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void eightThreadsThatShareAnAssessorSayWhatOneSays(RuleEngine engine, int inARound) throws Exception {
        ReadinessAssessor shared = ReadinessAssessor.using(StandardRules.latest(), engine);
        int compared = 0;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Pilot> pilots = random.pilots(inARound).toList();
                Assessment[] together = new Assessment[pilots.size()];
                for (Future<Integer> share : threads.invokeAll(shares(shared, pilots, together))) {
                    compared += share.get();
                }
                assertThat(together)
                        .containsExactlyElementsOf(
                                pilots.stream().map(alone::assess).toList());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(compared).isEqualTo(ROUNDS * inARound);
    }

    /** A task for each thread: all begin at once, and each takes the next pilot until none is left. */
    private List<Callable<Integer>> shares(ReadinessAssessor shared, List<Pilot> pilots, Assessment[] assessments) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        AtomicInteger next = new AtomicInteger();
        List<Callable<Integer>> shares = new ArrayList<>();
        while (shares.size() < THREADS) {
            shares.add(() -> {
                start.await();
                int done = 0;
                for (int i = next.getAndIncrement(); i < assessments.length; i = next.getAndIncrement()) {
                    assessments[i] = shared.assess(pilots.get(i));
                    done++;
                }
                return done;
            });
        }
        return shares;
    }
}
