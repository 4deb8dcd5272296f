package org.pilotreadiness.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pilotreadiness.facts.SpreadingLevel;

/**
 * What differs between two assessments.
 *
 * @param earlier the one to compare with
 * @param later the one compared
 * @param blockersGone the ids of what blocked, or might have, and does no longer, in the order of the earlier one
 * @param blockersNew the ids of what blocks, or may, and did not, in the order of the later one
 * @param criteria the criteria of the pilot that are met to another extent, in the order of the rule set
 * @param fits the receivers that the solution fits otherwise, in the order of the later assessment; those gone stand last
 */
public record Difference(
        Assessment earlier,
        Assessment later,
        List<String> blockersGone,
        List<String> blockersNew,
        List<Change<Range<Fulfilment>>> criteria,
        List<Change<Range<SpreadingLevel>>> fits) {

    /** Takes its own copies of the lists. */
    public Difference {
        blockersGone = List.copyOf(blockersGone);
        blockersNew = List.copyOf(blockersNew);
        criteria = List.copyOf(criteria);
        fits = List.copyOf(fits);
    }

    /** The difference from an earlier assessment to a later one. */
    public static Difference between(Assessment earlier, Assessment later) {
        return new Difference(
                earlier,
                later,
                without(blockers(earlier), blockers(later)),
                without(blockers(later), blockers(earlier)),
                changes(fulfilments(earlier), fulfilments(later)),
                changes(fits(earlier), fits(later)));
    }

    /** Whether both were made by the same rules, byte for byte, so that whatever differs is due to the pilot. */
    public boolean isBySameRules() {
        return earlier.ruleSet().sha256().equals(later.ruleSet().sha256());
    }

    /** Whether both were made as of the same day, or the day matters to neither. */
    public boolean isAsOfSameDay() {
        return Objects.equals(earlier.asOf(), later.asOf()) || (!earlier.isDated() && !later.isDated());
    }

    /** Whether gate, levels, scores in whole points, blockers, criteria and receivers are all the same. */
    public boolean isNone() {
        return earlier.gate() == later.gate()
                && !changesLevel()
                && points(earlier.readiness().score())
                        .equals(points(later.readiness().score()))
                && points(earlier.spreading().score())
                        .equals(points(later.spreading().score()))
                && blockersGone.isEmpty()
                && blockersNew.isEmpty()
                && criteria.isEmpty()
                && fits.isEmpty();
    }

    /** Whether the level of readiness, the spreading potential or the fit of a receiver is another; one that is new has none. */
    public boolean changesLevel() {
        return !earlier.readiness().level().equals(later.readiness().level())
                || !earlier.spreading().level().equals(later.spreading().level())
                || fits.stream().anyMatch(fit -> fit.earlier() != null && fit.later() != null);
    }

    private static List<BigDecimal> points(Optional<Range<Score>> score) {
        return score.map(range -> List.of(range.low().points(), range.high().points()))
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

    private static Map<String, Range<SpreadingLevel>> fits(Assessment assessment) {
        Map<String, Range<SpreadingLevel>> fits = new LinkedHashMap<>();
        assessment.receivers().forEach(result -> fits.put(result.receiver().id(), result.level()));
        return fits;
    }

    /** A change for each id of which the two say different things. */
    private static <T> List<Change<T>> changes(Map<String, T> earlier, Map<String, T> later) {
        Set<String> ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(earlier.get(id), later.get(id)))
                .map(id -> new Change<>(id, earlier.get(id), later.get(id)))
                .toList();
    }
}
