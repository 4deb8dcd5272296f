package org.pilotreadiness.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.PilotsByChance;
import org.pilotreadiness.rules.StandardRules;

class HandWrittenTest {

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private final HandWritten handWritten = new HandWritten(assessor.ruleSet());

    @Test
    void everySamplePilotIsAssessedAsByTheRules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            List<Path> pilots = files.sorted().toList();

            assertThat(pilots)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertAgrees(PilotReader.forFile(file).read(file)));
        }
    }

    @Test
    void completePilotsAreAssessedAsByTheRules() {
        List<Pilot> pilots = PilotsByChance.withUnknown(0, 1, 500);

        assertThat(pilots).hasSize(500).allSatisfy(this::assertAgrees);
        assertThat(levels(pilots)).hasSize(3);
    }

    @Test
    void pilotsInWhichHardlyAnythingIsUnknownAreAssessedAsByTheRules() {
        List<Pilot> pilots = PilotsByChance.withUnknown(0.005, 3, 500);

        assertThat(pilots).hasSize(500).allSatisfy(this::assertAgrees);
    }

    @Test
    void pilotsWithUnknownFieldsAreAssessedAsByTheRules() {
        List<Pilot> pilots = PilotsByChance.mixed(2, 1000).toList();

        assertThat(pilots).hasSize(1000).allSatisfy(this::assertAgrees);
        assertThat(levels(pilots)).hasSize(6);
    }

    private void assertAgrees(Pilot pilot) {
        assertThat(handWritten.assess(pilot)).isEqualTo(assessor.assess(pilot));
    }

    private Map<String, Long> levels(List<Pilot> pilots) {
        return pilots.stream()
                .map(handWritten::assess)
                .map(Assessment::readiness)
                .collect(Collectors.groupingBy(readiness -> readiness.level().toString(), Collectors.counting()));
    }
}
