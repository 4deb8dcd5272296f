package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.pilot.Pilot;

/** Whatever the unknown fields of a pilot turn out to be, the pilot stays within the ranges that were given before. */
@Tag("slow")
class MonotonyTest {

    private static final int PILOTS = 500;
    private static final int COMPLETIONS = 3;
    private static final double[] SHARES_UNKNOWN = {0.02, 0.1, 0.3, 0.6, 1};

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private final RandomPilots random = new RandomPilots(1_969);
    private int compared;
    private int narrowed;

    @Test
    void aCompletedPilotStaysWithinItsRanges() {
        for (int i = 0; i < PILOTS; i++) {
            Pilot pilot = pilot(i);
            Assessment before = assessor.assess(pilot);
            for (int j = 0; j < COMPLETIONS; j++) {
                Pilot completed = random.filled(pilot, 0);
                Assessment after = assessor.assess(completed);
                assertWithin(completed, before, after);
                assertThat(Assessments.ranges(after).values()).allMatch(Range::isSettled);
                assertThat(after.blockers()).allMatch(Blocker::isSettled);
                assertThat(after.openQuestions()).isEmpty();
            }
        }
        assertThat(compared).isGreaterThan(PILOTS * COMPLETIONS * 81);
        assertThat(narrowed).isGreaterThan(compared / 10);
    }

    @Test
    void aPilotOfWhichMoreIsKnownStaysWithinItsRanges() {
        for (int i = 0; i < PILOTS; i++) {
            Pilot pilot = pilot(i);
            Pilot better = random.filled(pilot, 0.5);
            assertWithin(better, assessor.assess(pilot), assessor.assess(better));
        }
        assertThat(compared).isGreaterThan(PILOTS * 81);
        assertThat(narrowed).isGreaterThan(compared / 20);
    }

    private Pilot pilot(int number) {
        return random.pilot(SHARES_UNKNOWN[number % SHARES_UNKNOWN.length]);
    }

    private void assertWithin(Pilot pilot, Assessment before, Assessment after) {
        Map<String, Range<?>> outer = Assessments.ranges(before);
        Map<String, Range<?>> inner = Assessments.ranges(after);
        assertThat(inner.keySet()).containsAll(outer.keySet());
        inner.forEach((what, range) -> {
            Range<?> possible = outer.get(what);
            if (possible != null) {
                assertThat(isWithin(possible, range))
                        .as("%s of %s was %s, became %s", what, pilot, possible, range)
                        .isTrue();
                compared++;
                narrowed += range.equals(possible) ? 0 : 1;
            }
        });
        assertThat(blockers(after, blocker -> true))
                .containsAll(blockers(before, Blocker::isSettled).toList());
        assertThat(blockers(before, blocker -> true))
                .containsAll(blockers(after, blocker -> true).toList());
    }

    private static Stream<String> blockers(Assessment assessment, Predicate<Blocker> which) {
        return assessment.blockers().stream()
                .filter(which)
                .map(blocker -> blocker.criterion().id());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Comparable<? super T>> boolean isWithin(Range<T> outer, Range<?> inner) {
        return outer.low().compareTo((T) inner.low()) <= 0 && outer.high().compareTo((T) inner.high()) >= 0;
    }
}
