package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/** The standard rules run by the reader and by Drools: one answer. More pilots with {@code -Dengines.pilots=2000}. */
class EnginesTest {

    private static final int MANY = Integer.getInteger("engines.pilots", 300);
    private static final int SOME = MANY / 10;

    private static final RuleSet RULES = StandardRules.latest();
    private static final ReadinessAssessor BY_READER = ReadinessAssessor.using(RULES);
    private static final ReadinessAssessor BY_DROOLS = ReadinessAssessor.using(RULES, RuleEngine.DROOLS);

    @Test
    void bothAssessEachPilotAlike() {
        assertThat(new RandomPilots(42).pilots(MANY))
                .hasSize(MANY)
                .allSatisfy(pilot -> assertThat(BY_DROOLS.assess(pilot)).isEqualTo(BY_READER.assess(pilot)));
    }

    @Test
    void bothAdviseAlike() {
        assertThat(new RandomPilots(43).pilots(SOME))
                .hasSize(SOME)
                .allSatisfy(pilot -> assertThat(BY_DROOLS.advise(pilot)).isEqualTo(BY_READER.advise(pilot)));
    }

    @Test
    void aThreadThatIsInterruptedSaysTheSameAndStaysInterrupted() {
        List<Pilot> pilots = new RandomPilots(45).pilots(SOME).toList();
        List<Assessment> right = pilots.stream().map(BY_READER::assess).toList();
        Thread.currentThread().interrupt();
        ReadinessAssessor builtMeanwhile = ReadinessAssessor.using(RULES, RuleEngine.DROOLS);
        for (ReadinessAssessor assessor : List.of(BY_READER, BY_DROOLS, builtMeanwhile)) {
            List<Assessment> interrupted = new ArrayList<>();
            for (Pilot pilot : pilots) {
                Thread.currentThread().interrupt();
                interrupted.add(assessor.assess(pilot));
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(interrupted).isNotEmpty().isEqualTo(right);
        }
    }

    @Test
    void aThreadThatIsInterruptedAtAnyTimeSaysTheSame() throws Exception {
        List<Pilot> pilots = new RandomPilots(46).pilots(SOME).toList();
        List<Assessment> interrupted = new ArrayList<>();
        Thread assessing =
                new Thread(() -> pilots.stream().map(BY_DROOLS::assess).forEach(interrupted::add));
        assessing.start();
        while (assessing.isAlive()) {
            assessing.interrupt();
            Thread.onSpinWait();
        }
        assessing.join();

        assertThat(interrupted)
                .isNotEmpty()
                .isEqualTo(pilots.stream().map(BY_READER::assess).toList());
    }

    @Test
    void droolsCompilesOnTheThreadThatAsks() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ReadinessAssessor.using(RULES, RuleEngine.DROOLS);

        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    }

    @Test
    void bothFindTheSameConflicts() {
        List<Pilot> pilots = new RandomPilots(44)
                .pilots(MANY)
                .map(pilot -> pilot.with("developmentArea", "area " + pilot.id().length() % 2 + pilot.hashCode() % 5))
                .toList();
        Portfolio portfolio = BY_READER.portfolio(pilots);

        assertThat(portfolio.conflicts()).hasSizeGreaterThan(3);
        assertThat(BY_DROOLS.portfolio(pilots)).isEqualTo(portfolio);
    }
}
