package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Collision;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.internal.reading.Collisions;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Spreading;

/** Ranks the receivers of a solution, and says of each what to mind in which aspect. */
final class ReceiverRanking {

    private static final Comparator<ReceiverResult> BEST_FIRST = Comparator.comparing(
                    (ReceiverResult result) -> result.level().low())
            .thenComparing(result -> result.level().high())
            .thenComparing(
                    result -> result.score().map(score -> score.low().exact()).orElse(0.0))
            .thenComparing(
                    result -> result.score().map(score -> score.high().exact()).orElse(0.0))
            .thenComparing(result -> -result.collisions().size())
            .reversed()
            .thenComparing(result -> result.receiver().id());

    private final Core core;

    /** By receiver and aspect, the elements that may collide. */
    private final Map<List<String>, Set<String>> possible = new HashMap<>();

    ReceiverRanking(Spreading spreading) {
        this.core = spreading.core();
        Collisions.in(spreading)
                .possible()
                .forEach(collision -> possible.computeIfAbsent(
                                List.of(collision.receiver(), collision.aspect()), any -> new HashSet<>())
                        .add(collision.element()));
    }

    List<ReceiverAdvice> ranked(List<ReceiverResult> results) {
        return results.stream()
                .sorted(BEST_FIRST)
                .map(result -> new ReceiverAdvice(result, aspects(result)))
                .toList();
    }

    private List<AspectAdvice> aspects(ReceiverResult result) {
        ProtectedElements elements = result.receiver().protectedElements();
        List<AspectAdvice> aspects = new ArrayList<>();
        aspects.add(aspect(result, "activities", core.activities(), elements.activities()));
        aspects.add(aspect(result, "waysOfWorking", core.waysOfWorking(), elements.waysOfWorking()));
        aspects.add(aspect(result, "organisation", core.organisation(), elements.organisation()));
        aspects.removeIf(
                aspect -> !aspect.isConcerned() && aspect.toLeaveAlone().isEmpty());
        return aspects;
    }

    private AspectAdvice aspect(
            ReceiverResult result, String name, CoreAspect aspect, @Nullable List<String> untouchable) {
        List<String> collisions = result.collisions().stream()
                .filter(collision -> collision.aspect().equals(name))
                .map(Collision::element)
                .toList();
        boolean mayCollide = !new HashSet<>(collisions)
                .containsAll(possible.getOrDefault(List.of(result.receiver().id(), name), Set.of()));
        boolean isRoomNeeded = mayCollide || !collisions.isEmpty();
        return new AspectAdvice(
                name, collisions, mayCollide, isRoomNeeded ? known(aspect.adaptable()) : List.of(), known(untouchable));
    }

    private static List<String> known(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
