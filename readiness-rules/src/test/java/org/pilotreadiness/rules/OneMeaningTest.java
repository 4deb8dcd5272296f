package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.internal.engine.drools.DroolsRules;
import org.pilotreadiness.internal.engine.reader.RuleReader;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * Rules made by chance in all of the rule language mean the same to both engines: each rule matches the same facts. Any number
 * of rule sets are tried by {@code mvn -pl readiness-rules -am -Dtest=OneMeaningTest -DoneMeaning.sets=5000
 * -DoneMeaning.first=1000 test}.
 */
@Tag("slow")
class OneMeaningTest {

    private static final int FIRST = Integer.getInteger("oneMeaning.first", 0);
    private static final int SETS = Integer.getInteger("oneMeaning.sets", 300);
    private static final int PILOTS = Integer.getInteger("oneMeaning.pilots", 30);

    private static final List<String> AREAS = List.of("", "stroke", "Stroke", "Ålborg", "A\u030Alborg");
    private static final List<String> DAYS = List.of(
            "0.1",
            "0.30",
            "7.50",
            "3",
            "40",
            "0.333333333333333333333333333333",
            "999999.999999999999999999999999",
            "1.00000000000000000000000000001");
    private static final List<String> NUMBERS = List.of(
            "teamDaysAllocated",
            "teamDaysRequired",
            "operationsDaysAllocated",
            "operationsDaysRequired",
            "preparationWeeks",
            "startUpWeeks");
    private static final double[] SCORES = {0, 40, 50, 69.9, 70, 100, 100 / 3.0, 200 / 3.0};

    private final List<String> differences = new ArrayList<>();
    private int rules;
    private int matches;

    @Test
    void bothEnginesMatchTheSameFacts(@TempDir Path folder) throws IOException {
        int sets = 0;
        for (int seed = FIRST; seed < FIRST + SETS; seed++) {
            RuleSet ruleSet = new RandomRuleSet(seed)
                    .read(folder.resolve("rules-" + seed))
                    .orElse(null);
            if (ruleSet != null) {
                sets++;
                rules += ruleSet.rules().size();
                compare(ruleSet, seed);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(sets).as("rule sets that pass the checks").isGreaterThan(SETS * 9 / 10);
        assertThat(rules).as("rules that pass the checks").isGreaterThan(sets * 10);
        assertThat(matches).as("matches").isGreaterThan(sets * PILOTS);
    }

    private void compare(RuleSet ruleSet, int seed) {
        RuleRunner<SortedSet<String>> reader = RuleReader.of(ruleSet.rules(), Matched::new);
        RuleRunner<SortedSet<String>> drools = DroolsRules.of(ruleSet.rules(), Matched::new);
        Random random = new Random(seed);
        new RandomPilots(seed)
                .pilots(PILOTS)
                .map(pilot -> varied(pilot, random))
                .flatMap(pilot -> facts(pilot, random).stream())
                .forEach(facts -> {
                    SortedSet<String> byReader = matched(reader, facts);
                    SortedSet<String> byDrools = matched(drools, facts);
                    matches += byReader.size();
                    ruleSet.rules().stream()
                            .filter(rule -> !of(rule, byReader).equals(of(rule, byDrools)))
                            .forEach(rule -> differences.add("set " + seed + ": " + rule + " matches "
                                    + of(rule, byReader) + ", by Drools " + of(rule, byDrools)));
                });
    }

    private static List<String> of(Rule rule, SortedSet<String> matched) {
        return matched.stream()
                .filter(each -> each.startsWith(rule.name() + " "))
                .toList();
    }

    private static SortedSet<String> matched(RuleRunner<SortedSet<String>> runner, List<Object> facts) {
        SortedSet<String> matched = new TreeSet<>();
        runner.run(facts, matched);
        return matched;
    }

    /** Notes the rule, and the receiver that its call names. */
    private record Matched(Rule rule) implements RuleAction<SortedSet<String>> {

        @Override
        public boolean canChange(SortedSet<String> matched) {
            return true;
        }

        @Override
        public void apply(SortedSet<String> matched, Object[] named) {
            matched.add(Arrays.stream(named)
                    .map(receiver -> ((Receiver) receiver).id())
                    .collect(Collectors.joining(" ", rule.name() + " ", "")));
        }
    }

    /** With numbers of up to thirty digits, and an area in one of several spellings. */
    private static Pilot varied(Pilot pilot, Random random) {
        Pilot varied = new Pilot(
                pilot.id(),
                pilot.title(),
                pilot.summary(),
                any(AREAS, random),
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
        for (String number : NUMBERS) {
            if (random.nextBoolean()) {
                varied = varied.with("changeCapacity." + number, new BigDecimal(any(DAYS, random)));
            }
        }
        return varied;
    }

    /** The facts from which criteria are decided in both readings, and twice facts from which levels are. */
    private static List<List<Object>> facts(Pilot pilot, Random random) {
        Readings readings = Readings.of(pilot);
        return List.of(
                List.copyOf(readings.pessimistic().facts(true)),
                List.copyOf(readings.optimistic().facts(true)),
                totals(pilot, random),
                totals(pilot, random));
    }

    private static List<Object> totals(Pilot pilot, Random random) {
        List<Object> facts = new ArrayList<>(List.of(pilot));
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isPrecondition() && random.nextBoolean()) {
                facts.add(new PreconditionScore(dimension, score(random)));
            }
        }
        facts.add(new SpreadingScore(score(random)));
        facts.add(new ReceiverScore(score(random)));
        facts.add(new SpreadingPotential(any(List.of(SpreadingLevel.values()), random)));
        for (int i = 1; i <= 6; i++) {
            if (random.nextInt(3) == 0) {
                facts.add(new CriterionValue("T-" + i, random.nextInt(3) / 2.0));
            }
            if (random.nextInt(4) == 0) {
                facts.add(new Blocker("T-" + i));
            }
        }
        return facts;
    }

    private static double score(Random random) {
        return random.nextInt(4) == 0 ? random.nextDouble() * 100 : SCORES[random.nextInt(SCORES.length)];
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
