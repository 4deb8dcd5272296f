package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.StandardRules;

/** The sample pilots show what can come out. */
class SamplePilotsTest {

    private static final List<Path> FILES = new ArrayList<>();
    private static final List<Assessment> ASSESSMENTS = new ArrayList<>();

    @BeforeAll
    static void assessAll() throws IOException {
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            files.sorted().forEach(FILES::add);
        }
        for (Path file : FILES) {
            ASSESSMENTS.add(assessor.assess(PilotReader.forFile(file).read(file)));
        }
    }

    @Test
    void everyFileIsNamedAfterItsPilot() {
        assertThat(ASSESSMENTS)
                .isNotEmpty()
                .extracting(Assessment::pilot)
                .isEqualTo(FILES.stream()
                        .map(file -> file.getFileName().toString().replaceAll("[.](json|ya?ml)$", ""))
                        .toList());
    }

    @Test
    void everyReadinessLevelOccursSettledAndAsAnEndOfARange() {
        Function<Assessment, Range<ReadinessLevel>> level =
                assessment -> assessment.readiness().level();

        assertThat(settled(level)).isEqualTo(EnumSet.allOf(ReadinessLevel.class));
        assertThat(endsOfRanges(level)).isEqualTo(EnumSet.allOf(ReadinessLevel.class));
    }

    @Test
    void everySpreadingLevelOccursSettledAndAsAnEndOfARange() {
        Function<Assessment, Range<SpreadingLevel>> level =
                assessment -> assessment.spreading().level();

        assertThat(settled(level)).isEqualTo(EnumSet.allOf(SpreadingLevel.class));
        assertThat(endsOfRanges(level)).isEqualTo(EnumSet.allOf(SpreadingLevel.class));
    }

    @Test
    void everyGateHasAPilotThatWantsToPassIt() {
        assertThat(ASSESSMENTS.stream().map(Assessment::gate).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Gate.class));
    }

    @Test
    void someBlockersAreSettledAndSomeOnlyPossible() {
        assertThat(ASSESSMENTS.stream()
                        .flatMap(assessment -> assessment.blockers().stream())
                        .map(blocker -> blocker.isSettled())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(true, false));
    }

    private static <L extends Comparable<? super L>> Set<L> settled(Function<Assessment, Range<L>> level) {
        return ASSESSMENTS.stream()
                .map(level)
                .filter(Range::isSettled)
                .map(Range::low)
                .collect(Collectors.toSet());
    }

    private static <L extends Comparable<? super L>> Set<L> endsOfRanges(Function<Assessment, Range<L>> level) {
        return ASSESSMENTS.stream()
                .map(level)
                .filter(range -> !range.isSettled())
                .flatMap(range -> Stream.of(range.low(), range.high()))
                .collect(Collectors.toSet());
    }
}
