package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.BlockingCriterion;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.assessment.GateRanking;
import org.pilotreadiness.assessment.Participation;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.internal.text.AsRead;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** Lays the pilots of a portfolio side by side. */
public final class PortfolioBuilder {

    private static final Comparator<Assessment> MOST_READY_FIRST = Comparator.comparing(
                    (Assessment assessment) -> assessment.readiness().level().low(), Comparator.reverseOrder())
            .thenComparing(assessment -> assessment.readiness().level().high(), Comparator.reverseOrder())
            .thenComparing(assessment ->
                    assessment.blockers().stream().filter(Blocker::isSettled).count())
            .thenComparing(PortfolioBuilder::certainScore, Comparator.reverseOrder())
            .thenComparing(Assessment::pilot);

    private static final Comparator<BlockingCriterion> MOST_BLOCKING_FIRST = Comparator.comparing(
                    (BlockingCriterion blocking) -> blocking.settled().size())
            .thenComparing(blocking -> blocking.possible().size())
            .reversed();

    private static final Comparator<Participation> MOST_PILOTS_FIRST = Comparator.comparing(
                    (Participation participation) -> participation.pilots().size())
            .reversed();

    private PortfolioBuilder() {}

    /**
     * The portfolio of these pilots.
     *
     * @throws IllegalArgumentException naming every id that two pilots share
     */
    public static Portfolio of(Collection<Pilot> pilots, List<Criterion> criteria, Judge judge) {
        List<Pilot> byId =
                pilots.stream().sorted(Comparator.comparing(Pilot::id)).toList();
        refuseSharedIds(byId);
        List<Assessment> assessments = byId.stream().map(judge::assess).toList();
        List<Conflict> conflicts = judge.conflicts().among(byId);
        return new Portfolio(
                judge.identity(),
                ranking(assessments),
                conflicts,
                judge.conflicts().possible(byId, conflicts),
                blocking(assessments, criteria),
                participations(byId));
    }

    private static void refuseSharedIds(List<Pilot> pilots) {
        Set<String> ids = new HashSet<>();
        SortedSet<String> shared = pilots.stream()
                .map(Pilot::id)
                .filter(id -> !ids.add(id))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException("Two pilots share an id (" + String.join(", ", shared) + ").");
        }
    }

    private static List<GateRanking> ranking(List<Assessment> assessments) {
        Map<Gate, List<Assessment>> byGate = new TreeMap<>();
        assessments.stream()
                .sorted(MOST_READY_FIRST)
                .forEach(assessment -> byGate.computeIfAbsent(assessment.gate(), gate -> new ArrayList<>())
                        .add(assessment));
        return byGate.entrySet().stream()
                .map(entry -> new GateRanking(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static double certainScore(Assessment assessment) {
        return assessment.readiness().score().map(score -> score.low().exact()).orElse(0.0);
    }

    private static List<BlockingCriterion> blocking(List<Assessment> assessments, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new BlockingCriterion(
                        criterion, blocked(assessments, criterion, true), blocked(assessments, criterion, false)))
                .filter(blocking ->
                        !blocking.settled().isEmpty() || !blocking.possible().isEmpty())
                .sorted(MOST_BLOCKING_FIRST)
                .toList();
    }

    private static List<String> blocked(List<Assessment> assessments, Criterion criterion, boolean isSettled) {
        return assessments.stream()
                .filter(assessment -> assessment.blockers().contains(new Blocker(criterion, isSettled)))
                .map(Assessment::pilot)
                .toList();
    }

    private static List<Participation> participations(List<Pilot> pilots) {
        SortedMap<String, Organisation> organisations = new TreeMap<>();
        Map<String, Set<String>> takesPartIn = new HashMap<>();
        for (Pilot pilot : pilots) {
            for (Organisation organisation : pilot.organisations()) {
                String nameAndKind = AsRead.key(organisation.name()) + "\n" + organisation.kind();
                organisations.putIfAbsent(nameAndKind, organisation);
                takesPartIn
                        .computeIfAbsent(nameAndKind, any -> new LinkedHashSet<>())
                        .add(pilot.id());
            }
        }
        return organisations.entrySet().stream()
                .map(each -> new Participation(
                        each.getValue(), List.copyOf(takesPartIn.getOrDefault(each.getKey(), Set.of()))))
                .sorted(MOST_PILOTS_FIRST)
                .toList();
    }
}
