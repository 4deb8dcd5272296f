package org.pilotreadiness.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two assessments.
 *
 * @param earlier the one to compare with
 * @param later the one compared
 * @param blockersGone the ids of what blocked, or might have, and does no longer, in the order of the earlier one
 * @param blockersNew the ids of what blocks, or may, and did not, in the order of the later one
 * @param criteria the criteria of the pilot that are met to another extent, in the order of the rule set
 */
public record Difference(
        Assessment earlier,
        Assessment later,
        List<String> blockersGone,
        List<String> blockersNew,
        List<CriterionChange> criteria) {

    /** Takes its own copies of the lists. */
    public Difference {
        blockersGone = List.copyOf(blockersGone);
        blockersNew = List.copyOf(blockersNew);
        criteria = List.copyOf(criteria);
    }

    /** The difference from an earlier assessment to a later one. */
    public static Difference between(Assessment earlier, Assessment later) {
        return new Difference(
                earlier,
                later,
                without(blockers(earlier), blockers(later)),
                without(blockers(later), blockers(earlier)),
                changes(fulfilments(earlier), fulfilments(later)));
    }

    /** Whether both were made by the same rules, byte for byte, so that whatever differs is due to the pilot. */
    public boolean isBySameRules() {
        return earlier.ruleSet().sha256().equals(later.ruleSet().sha256());
    }

    /** Whether gate, levels, scores in whole points, blockers and criteria are all the same. */
    public boolean isNone() {
        return earlier.gate() == later.gate()
                && earlier.readiness().level().equals(later.readiness().level())
                && points(earlier).equals(points(later))
                && earlier.spreading().level().equals(later.spreading().level())
                && blockersGone.isEmpty()
                && blockersNew.isEmpty()
                && criteria.isEmpty();
    }

    private static List<Integer> points(Assessment assessment) {
        return assessment
                .readiness()
                .score()
                .map(score -> List.of(score.low().points(), score.high().points()))
                .orElse(List.of());
    }

    private static Set<String> blockers(Assessment assessment) {
        return assessment.blockers().stream()
                .map(blocker -> blocker.criterion().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private static Map<String, Range<Fulfilment>> fulfilments(Assessment assessment) {
        Map<String, Range<Fulfilment>> fulfilments = new LinkedHashMap<>();
        Stream.concat(
                        assessment.preconditions().stream().flatMap(result -> result.findings().stream()),
                        assessment.spreading().findings().stream())
                .forEach(finding -> fulfilments.put(finding.criterion().id(), finding.fulfilment()));
        return fulfilments;
    }

    private static List<CriterionChange> changes(
            Map<String, Range<Fulfilment>> earlier, Map<String, Range<Fulfilment>> later) {
        Set<String> ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        List<CriterionChange> changes = new ArrayList<>();
        for (String id : ids) {
            CriterionChange change = new CriterionChange(id, earlier.get(id), later.get(id));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }
}
