package org.pilotreadiness.cli.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.FailureExplanation;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Which pilots a change of the rules hits: those whose levels, scores or blockers it changes.
 *
 * @param change what differs between the rules
 * @param pilots how many pilots were assessed by both
 * @param hits those that are hit, in the order given
 * @param conflictsGone the pilots that were in each other's way and are no more, the ids of each conflict with commas between
 * @param conflictsNew those that are and were not
 */
public record Impact(
        RuleSetChange change, int pilots, List<Hit> hits, List<String> conflictsGone, List<String> conflictsNew) {

    /** Takes its own copies of the lists. */
    public Impact {
        hits = List.copyOf(hits);
        conflictsGone = List.copyOf(conflictsGone);
        conflictsNew = List.copyOf(conflictsNew);
    }

    /** What it does to these pilots to go from the earlier rules to the later ones, run by {@link RuleEngine#READER}. */
    public static Impact of(RuleSet earlier, RuleSet later, Stream<Pilot> pilots) {
        return of(earlier, later, pilots, RuleEngine.READER, null);
    }

    /**
     * What it does to these pilots to go from the earlier rules to the later ones, run by this engine. What each change does
     * alone is run by the reader, which says the same.
     *
     * @param asOf the day as of which they are assessed; null when no criterion has a date
     * @throws IllegalStateException when the engine is {@link RuleEngine#DROOLS} and Drools is not on the class path
     */
    public static Impact of(
            RuleSet earlier, RuleSet later, Stream<Pilot> pilots, RuleEngine engine, @Nullable LocalDate asOf) {
        RuleSetChange change = RuleSetChange.between(earlier, later);
        ReadinessAssessor before = assessor(earlier, engine, asOf);
        ReadinessAssessor after = assessor(later, engine, asOf);
        Map<String, Scenarios> each = EachAlone.of(earlier, later, change);
        List<Hit> hits = new ArrayList<>();
        Map<String, Pilot> byId = new LinkedHashMap<>();
        int[] assessed = {0};
        pilots.filter(pilot -> before.problems(pilot).isEmpty()
                        && after.problems(pilot).isEmpty())
                .forEachOrdered(pilot -> {
                    assessed[0]++;
                    byId.putIfAbsent(pilot.id(), pilot);
                    Difference difference = Difference.between(before.assess(pilot), after.assess(pilot));
                    if (hits(difference)) {
                        hits.add(hit(pilot, difference, each, asOf));
                    }
                });
        List<String> was = conflicts(earlier, byId.values());
        List<String> is = conflicts(later, byId.values());
        return new Impact(change, assessed[0], hits, without(was, is), without(is, was));
    }

    /** Which of these pilots are in each other's way; of several with one id the first stands for all. */
    private static List<String> conflicts(RuleSet ruleSet, Collection<Pilot> pilots) {
        Scenarios rules = Scenarios.noneBy(ruleSet, List.of(), List.of(), ruleSet.portfolioRules());
        String listed = rules.outcome(List.copyOf(pilots)).getOrDefault("conflicts", "[]");
        return FailureExplanation.groups(listed);
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private static ReadinessAssessor assessor(RuleSet ruleSet, RuleEngine engine, @Nullable LocalDate asOf) {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet, engine);
        return asOf == null ? assessor : assessor.asOf(asOf);
    }

    /** What each change makes of the pilots that it alone hits, in the order of the change; a pilot may stand under several. */
    public Map<String, List<Difference>> alone() {
        Map<String, List<Difference>> alone = new LinkedHashMap<>();
        change.changes().forEach(each -> alone.put(each.subject(), new ArrayList<>()));
        hits.forEach(hit -> hit.alone()
                .forEach((subject, difference) ->
                        alone.computeIfAbsent(subject, any -> new ArrayList<>()).add(difference)));
        alone.values().removeIf(List::isEmpty);
        return alone;
    }

    /** What all changes together make of the pilots to which they do something that none does alone. */
    public List<Difference> onlyTogether() {
        return hits.stream().filter(Hit::isOnlyTogether).map(Hit::difference).toList();
    }

    private static Hit hit(Pilot pilot, Difference difference, Map<String, Scenarios> each, @Nullable LocalDate asOf) {
        Map<String, Difference> alone = new LinkedHashMap<>();
        Set<String> levels = levels(difference);
        each.forEach((subject, rules) -> {
            Difference by = Difference.between(difference.earlier(), rules.assess(pilot, asOf));
            if (hits(by)) {
                alone.put(subject, by);
                levels.removeAll(levels(by));
            }
        });
        return new Hit(difference, alone, alone.isEmpty() || !levels.isEmpty());
    }

    /** The levels that are others; that of a receiver by its id. */
    private static Set<String> levels(Difference difference) {
        Set<String> levels = new LinkedHashSet<>();
        if (differs(difference, assessment -> assessment.readiness().level())) {
            levels.add("readiness level");
        }
        if (differs(difference, assessment -> assessment.spreading().level())) {
            levels.add("spreading level");
        }
        difference.fits().forEach(fit -> levels.add(fit.id()));
        return levels;
    }

    private static boolean hits(Difference difference) {
        return difference.changesLevel()
                || differs(
                        difference, assessment -> exact(assessment.readiness().score()))
                || differs(
                        difference, assessment -> exact(assessment.spreading().score()))
                || !difference.blockersGone().isEmpty()
                || !difference.blockersNew().isEmpty()
                || differs(
                        difference,
                        assessment -> assessment.receivers().stream()
                                .map(result -> exact(result.score()))
                                .toList());
    }

    /** Unrounded, since a score that is shown the same may still be on its way over a threshold. */
    private static List<Double> exact(Optional<Range<Score>> score) {
        return score.map(range -> List.of(range.low().exact(), range.high().exact()))
                .orElse(List.of());
    }

    private static boolean differs(Difference difference, Function<Assessment, Object> what) {
        return !what.apply(difference.earlier()).equals(what.apply(difference.later()));
    }
}
