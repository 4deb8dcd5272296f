package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.BlockingCriterion;
import org.pilotreadiness.assessment.GateRanking;
import org.pilotreadiness.assessment.Participation;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.Pilot;

/** Pilots side by side, by the standard rules. */
class PortfolioTest {

    private static final ReadinessAssessor ASSESSOR = ReadinessAssessor.using(StandardRules.latest());
    private static final List<String> AREAS =
            List.of("", " ", "falls", "stroke", "Stroke", "stroke\u00A0", "assistive devices");

    /** Pilots of different ids, many of them in the same few areas. */
    private static List<Pilot> pilots(long seed, int count) {
        Random random = new Random(seed);
        List<Pilot> pilots = new ArrayList<>();
        PilotsByChance.mixed(seed, count)
                .forEach(pilot ->
                        pilots.add(renamed(pilot, "pilot-" + pilots.size(), AREAS.get(random.nextInt(AREAS.size())))));
        Collections.shuffle(pilots, random);
        return pilots;
    }

    private static Pilot renamed(Pilot pilot, String id, String area) {
        return new Pilot(
                id,
                pilot.title(),
                pilot.summary(),
                area,
                pilot.gate(),
                pilot.scenario(),
                pilot.organisations(),
                pilot.managementAnchoring(),
                pilot.dataSupport(),
                pilot.changeCapacity(),
                pilot.structuralAlignment(),
                pilot.spreading(),
                pilot.local(),
                pilot.evidence(),
                Map.of());
    }

    @Test
    void trialsInTheSameAreaAreOneConflictThatNamesThemAll() {
        for (long seed = 1; seed <= 40; seed++) {
            List<Pilot> pilots = pilots(seed, 2 + (int) seed);

            assertThat(conflicts(ASSESSOR.portfolio(pilots))).isEqualTo(expected(pilots));
        }
    }

    @Test
    void bothEnginesFindThreeThousandTrialsInOneAreaToBeOneConflict() {
        Pilot trial = PilotsByChance.mixed(8, 1).findFirst().orElseThrow().with("gate", Gate.TRIAL);
        List<Pilot> pilots = IntStream.range(0, 3_000)
                .mapToObj(i -> renamed(trial, "pilot-" + i, i % 2 == 0 ? "stroke" : " Stroke"))
                .toList();

        for (RuleEngine engine : RuleEngine.values()) {
            Portfolio portfolio =
                    ReadinessAssessor.using(StandardRules.latest(), engine).portfolio(pilots);

            assertThat(portfolio.conflicts())
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.pilots()).containsExactlyInAnyOrderElementsOf(pilots));
        }
    }

    @Tag("slow")
    @Test
    void stockDroolsFindsTheSamePairs() {
        List<Pilot> pilots = pilots(7, 300).stream()
                .map(pilot -> renamed(pilot, pilot.id(), area(pilot)))
                .toList();
        Set<Set<String>> pairs = new HashSet<>();
        StockRules.<Set<Set<String>>>of(StandardRules.latest().portfolioRules(), rule -> new Pairing())
                .run(pilots, pairs);

        Set<Set<String>> ours = new HashSet<>();
        for (Set<String> group : conflicts(ASSESSOR.portfolio(pilots))) {
            group.forEach(one ->
                    group.stream().filter(other -> !other.equals(one)).forEach(other -> ours.add(Set.of(one, other))));
        }
        assertThat(ours).isEqualTo(pairs).hasSizeGreaterThan(5);
    }

    private record Pairing() implements RuleAction<Set<Set<String>>> {

        @Override
        public boolean canChange(Set<Set<String>> pairs) {
            return true;
        }

        @Override
        public void apply(Set<Set<String>> pairs, Object[] named) {
            pairs.add(Set.of(((Pilot) named[0]).id(), ((Pilot) named[1]).id()));
        }
    }

    private static List<Set<String>> conflicts(Portfolio portfolio) {
        return portfolio.conflicts().stream()
                .map(conflict -> conflict.pilots().stream().map(Pilot::id).collect(Collectors.toSet()))
                .toList();
    }

    /** Domain.md: more than one pilot at gate TRIAL in the same development area. */
    private static List<Set<String>> expected(List<Pilot> pilots) {
        Map<String, Set<String>> byArea = new TreeMap<>();
        pilots.stream()
                .filter(pilot -> pilot.gate() == Gate.TRIAL && !area(pilot).isEmpty())
                .forEach(pilot -> byArea.computeIfAbsent(area(pilot), area -> new TreeSet<>())
                        .add(pilot.id()));
        return byArea.values().stream()
                .filter(ids -> ids.size() > 1)
                .sorted((one, other) ->
                        one.iterator().next().compareTo(other.iterator().next()))
                .toList();
    }

    private static String area(Pilot pilot) {
        return pilot.developmentArea().replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    }

    @Test
    void trialsWhoseAreaIsUnknownMayBeInConflictUnlessTheyAreAlone() {
        int named = 0;
        for (long seed = 1; seed <= 40; seed++) {
            List<Pilot> pilots = pilots(seed, 2 + (int) seed);
            List<String> trials = pilots.stream()
                    .filter(pilot -> pilot.gate() == Gate.TRIAL)
                    .map(Pilot::id)
                    .toList();
            List<String> unknown = pilots.stream()
                    .filter(pilot -> trials.size() > 1
                            && trials.contains(pilot.id())
                            && area(pilot).isEmpty())
                    .map(Pilot::id)
                    .sorted()
                    .toList();

            assertThat(ASSESSOR.portfolio(pilots).possibleConflicts().stream()
                            .flatMap(conflict -> conflict.pilots().stream())
                            .map(Pilot::id))
                    .containsExactlyElementsOf(unknown);
            named += unknown.size();
        }
        assertThat(named).isGreaterThan(20);
    }

    @Test
    void noPilotRanksBelowOneThatIsLessReady() {
        Portfolio portfolio = ASSESSOR.portfolio(pilots(3, 200));

        assertThat(portfolio.ranking()).extracting(GateRanking::gate).containsExactly(Gate.values());
        for (GateRanking gate : portfolio.ranking()) {
            List<Assessment> ranked = gate.assessments();
            assertThat(ranked)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(each -> assertThat(each.gate()).isEqualTo(gate.gate()));
            for (int i = 1; i < ranked.size(); i++) {
                assertThat(readiness(ranked.get(i - 1))).isGreaterThanOrEqualTo(readiness(ranked.get(i)));
            }
        }
    }

    /** A text that is greater for pilots that are more ready. */
    private static String readiness(Assessment assessment) {
        long settled = assessment.blockers().stream().filter(Blocker::isSettled).count();
        return assessment.readiness().level().low().ordinal()
                + "" + assessment.readiness().level().high().ordinal()
                + String.format(
                        Locale.ROOT,
                        "%03d %020.12f",
                        999 - settled,
                        assessment
                                .readiness()
                                .score()
                                .map(score -> score.low().exact())
                                .orElse(0.0));
    }

    @Test
    void theOrderOfThePilotsMeansNothing() {
        List<Pilot> pilots = pilots(11, 50);
        Portfolio portfolio = ASSESSOR.portfolio(pilots);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(pilots, new Random(i));
            assertThat(ASSESSOR.portfolio(pilots)).isEqualTo(portfolio);
        }
    }

    @Test
    void whatBlocksIsCountedPilotByPilot() {
        List<Pilot> pilots = pilots(5, 80);
        Map<String, List<String>> settled = new TreeMap<>();
        Map<String, List<String>> possible = new TreeMap<>();
        pilots.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(pilot -> ASSESSOR.assess(pilot)
                        .blockers()
                        .forEach(blocker -> (blocker.isSettled() ? settled : possible)
                                .computeIfAbsent(blocker.criterion().id(), id -> new ArrayList<>())
                                .add(pilot.id())));

        List<BlockingCriterion> blocking = ASSESSOR.portfolio(pilots).blocking();

        assertThat(blocking).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.settled())
                    .isEqualTo(settled.getOrDefault(each.criterion().id(), List.of()));
            assertThat(each.possible())
                    .isEqualTo(possible.getOrDefault(each.criterion().id(), List.of()));
        });
        assertThat(blocking).extracting(each -> each.settled().size()).isSortedAccordingTo((a, b) -> b - a);
        Set<String> ids = new TreeSet<>(settled.keySet());
        ids.addAll(possible.keySet());
        assertThat(blocking).extracting(each -> each.criterion().id()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void organisationsAreTheSameWhenTheirKindsAreAndTheirNamesReadTheSame() {
        List<Pilot> pilots = pilots(9, 40);
        List<Participation> participations = ASSESSOR.portfolio(pilots).participations();

        assertThat(participations).extracting(each -> each.pilots().size()).isSortedAccordingTo((a, b) -> b - a);
        assertThat(participations)
                .extracting(each -> name(each.organisation()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(pilots.stream()
                        .flatMap(pilot -> pilot.organisations().stream())
                        .map(PortfolioTest::name)
                        .collect(Collectors.toSet()));
        assertThat(participations)
                .allSatisfy(each -> assertThat(each.pilots())
                        .isEqualTo(pilots.stream()
                                .filter(pilot -> pilot.organisations().stream()
                                        .anyMatch(organisation ->
                                                name(organisation).equals(name(each.organisation()))))
                                .map(Pilot::id)
                                .sorted()
                                .toList()));
    }

    private static String name(Organisation organisation) {
        return organisation.kind() + " " + organisation.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void noPilotsAreAPortfolioToo() {
        Portfolio portfolio = ASSESSOR.portfolio(List.of());

        assertThat(portfolio)
                .isEqualTo(new Portfolio(portfolio.ruleSet(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void sharedIdsAreRefusedAllAtOnce() {
        List<Pilot> pilots = new ArrayList<>(pilots(2, 3));
        pilots.addAll(pilots.subList(0, 2));

        assertThatThrownBy(() -> ASSESSOR.portfolio(pilots))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Two pilots share an id (%s).",
                        pilots.subList(0, 2).stream().map(Pilot::id).sorted().collect(Collectors.joining(", ")));
    }
}
