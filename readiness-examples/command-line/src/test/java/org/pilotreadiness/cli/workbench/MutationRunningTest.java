package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.rules.StandardRules;

class MutationRunningTest {

    @Test
    void whatWasFoundSoFarGrowsFromNothingToAll() {
        MutationAnalysis.Running running =
                MutationAnalysis.of(StandardRules.latest()).start();
        assertThat(running.soFar().mutants()).isZero();
        AtomicInteger steps = new AtomicInteger();
        AtomicInteger early = new AtomicInteger();

        MutationResult result = running.result(() -> {
            if (steps.incrementAndGet() == 100) {
                early.set(running.soFar().mutants());
            }
        });

        assertThat(early.get()).isBetween(100, running.size() - 1);
        assertThat(steps).hasValue(running.size());
        assertThat(result.mutants()).isEqualTo(running.size());
        assertThat(running.soFar()).isEqualTo(result);
    }
}
