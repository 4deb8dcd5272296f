package org.pilotreadiness.cli.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * Which pilots a change of the rules hits: those whose levels, scores or blockers it changes.
 *
 * @param change what differs between the rules
 * @param pilots how many pilots were assessed by both
 * @param hits those that are hit, in the order given
 */
public record Impact(RuleSetChange change, int pilots, List<Hit> hits) {

    /** Takes its own copy of the list. */
    public Impact {
        hits = List.copyOf(hits);
    }

    /** What it does to these pilots to go from the earlier rules to the later ones, run by {@link RuleEngine#READER}. */
    public static Impact of(RuleSet earlier, RuleSet later, Stream<Pilot> pilots) {
        return of(earlier, later, pilots, RuleEngine.READER, null);
    }

    /**
     * What it does to these pilots to go from the earlier rules to the later ones, run by this engine.
     *
     * @param asOf the day as of which they are assessed; null when no criterion has a date
     * @throws IllegalStateException when the engine is {@link RuleEngine#DROOLS} and Drools is not on the class path
     */
    public static Impact of(
            RuleSet earlier, RuleSet later, Stream<Pilot> pilots, RuleEngine engine, @Nullable LocalDate asOf) {
        RuleSetChange change = RuleSetChange.between(earlier, later);
        ReadinessAssessor before = assessor(earlier, engine, asOf);
        ReadinessAssessor after = assessor(later, engine, asOf);
        List<Hit> hits = new ArrayList<>();
        int[] assessed = {0};
        pilots.filter(pilot -> before.problems(pilot).isEmpty()
                        && after.problems(pilot).isEmpty())
                .forEachOrdered(pilot -> {
                    assessed[0]++;
                    Difference difference = Difference.between(before.assess(pilot), after.assess(pilot));
                    if (hits(difference)) {
                        hits.add(new Hit(difference, responsible(difference, change)));
                    }
                });
        return new Impact(change, assessed[0], hits);
    }

    private static ReadinessAssessor assessor(RuleSet ruleSet, RuleEngine engine, @Nullable LocalDate asOf) {
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet, engine);
        return asOf == null ? assessor : assessor.asOf(asOf);
    }

    /** The hits by what is responsible for them, in the order of the change; a pilot may stand under several. */
    public Map<String, List<Hit>> byResponsible() {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        change.changes().forEach(each -> groups.put(each.subject(), new ArrayList<>()));
        for (Hit hit : hits) {
            hit.responsible()
                    .forEach(subject -> groups.computeIfAbsent(subject, any -> new ArrayList<>())
                            .add(hit));
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static boolean hits(Difference difference) {
        return difference.changesLevel()
                || differs(difference, Assessment::readiness)
                || differs(difference, assessment -> assessment.spreading().score())
                || !difference.blockersGone().isEmpty()
                || !difference.blockersNew().isEmpty()
                || differs(
                        difference,
                        assessment -> assessment.receivers().stream()
                                .map(ReceiverResult::score)
                                .toList());
    }

    private static boolean differs(Difference difference, Function<Assessment, Object> what) {
        return !what.apply(difference.earlier()).equals(what.apply(difference.later()));
    }

    private static List<String> responsible(Difference difference, RuleSetChange change) {
        Map<String, List<Object>> before = findings(difference.earlier());
        Map<String, List<Object>> after = findings(difference.later());
        Set<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        List<String> criteria = ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .toList();
        return criteria.isEmpty()
                ? change.changes().stream()
                        .filter(each -> each.aspects().stream()
                                .anyMatch(aspect ->
                                        aspect instanceof Aspect.OfRule rule && rule.kind() == Aspect.Kind.LEVEL))
                        .map(SubjectChange::subject)
                        .toList()
                : criteria;
    }

    /** What counts of each criterion, of the pilot and of its receivers. */
    private static Map<String, List<Object>> findings(Assessment assessment) {
        Map<String, List<Object>> findings = new LinkedHashMap<>();
        Stream.of(
                        assessment.preconditions().stream().flatMap(result -> result.findings().stream()),
                        assessment.spreading().findings().stream(),
                        assessment.receivers().stream().flatMap(result -> result.findings().stream()))
                .flatMap(each -> each)
                .filter(Impact::matters)
                .forEach(finding -> findings.computeIfAbsent(finding.criterion().id(), any -> new ArrayList<>())
                        .add(List.of(
                                finding.fulfilment(),
                                finding.counts(),
                                finding.blocks(),
                                finding.criterion().weight(),
                                finding.criterion().dimension())));
        return findings;
    }

    private static boolean matters(Finding finding) {
        return finding.counts()
                || finding.blocks()
                || finding.criterion().dimension() == Dimension.SPREADING_POTENTIAL
                || finding.criterion().dimension() == Dimension.RECEIVER_FIT;
    }
}
