package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.NoSteps;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.ruleset.language.Criterion;

/** Finds the fewest criteria of a pilot that, once met, reach a level, and holds what is found against the rules. */
final class StepSearch {

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook outlook;
    private final Fulfilment[] today;
    private final Fulfilling asFoundOnly;
    private final Fulfilling anyhow;

    StepSearch(Judge judge, TwoReadings known, Outlook outlook) {
        this.judge = judge;
        this.known = known;
        this.outlook = outlook;
        this.today = known.low().values();
        this.asFoundOnly = new Fulfilling(judge, known, true);
        this.anyhow = new Fulfilling(judge, known, false);
    }

    /** The steps towards a level, or why there are none. */
    record Sought<L extends Enum<L>>(
            @Nullable NextSteps<L> found, @Nullable NoSteps none) {}

    /**
     * The steps towards a level.
     *
     * @param level which of the levels is meant
     */
    <L extends Enum<L>> Sought<L> towards(L target, Function<Outlook.Levels, L> level) {
        L from = level.apply(outlook.levels(today));
        Predicate<Fulfilment[]> reaches =
                values -> level.apply(outlook.levels(values)).compareTo(target) >= 0;
        List<List<Integer>> groups = groups(target instanceof ReadinessLevel);
        List<List<Integer>> doable = only(groups, number -> !isFoundToFail(number) && canRise(number, true));
        if (!reaches.test(met(all(doable)))) {
            boolean isFound = reaches.test(met(all(only(groups, number -> canRise(number, false)))));
            return new Sought<>(null, isFound ? NoSteps.NOT_BY_STEPS : NoSteps.NO_WAY);
        }
        return Fewest.of(doable, chosen -> reaches.test(met(chosen)))
                .map(chosen -> preferred(chosen, all(doable), reaches))
                .flatMap(chosen -> asFoundOnly
                        .meeting(chosen, reaches)
                        .map(done -> new Sought<>(
                                new NextSteps<>(from, target, steps(chosen, done, reaches), done.pilot()), null)))
                .orElseGet(() -> new Sought<>(null, NoSteps.NOT_WORKED_OUT));
    }

    private static List<List<Integer>> only(List<List<Integer>> groups, Predicate<Integer> fits) {
        return groups.stream()
                .map(group -> group.stream().filter(fits).toList())
                .toList();
    }

    private static List<Integer> all(List<List<Integer>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    private boolean isKnown(int number) {
        return known.high().values()[number] != Fulfilment.MET;
    }

    private boolean isFoundToFail(int number) {
        return judge.catalogue().get(number).finding() && isKnown(number);
    }

    /** Whether answers of its own can meet a criterion; of the pilot as found, when nothing found is to change. */
    private boolean canRise(int number, boolean asFound) {
        return (asFound ? asFoundOnly : anyhow).canMeet(number);
    }

    /** As many that reach as well, known failures rather than what is unknown, and then the first in the order of the rules. */
    private List<Integer> preferred(List<Integer> chosen, List<Integer> possible, Predicate<Fulfilment[]> reaches) {
        Comparator<Integer> better = Comparator.<Integer, Boolean>comparing(number -> !isKnown(number))
                .thenComparing(Comparator.naturalOrder());
        List<Integer> best = new ArrayList<>(chosen);
        for (Integer other : possible.stream().sorted(better).toList()) {
            if (!best.contains(other)) {
                for (Integer mine : best.stream().sorted(better.reversed()).toList()) {
                    List<Integer> swapped = new ArrayList<>(best);
                    swapped.set(best.indexOf(mine), other);
                    if (better.compare(other, mine) < 0 && reaches.test(met(swapped))) {
                        best = swapped;
                        break;
                    }
                }
            }
        }
        return best;
    }

    /**
     * What is missing, in groups of which the first are the best to take. A criterion that a level rule knows by its name is
     * a group of its own, and so is one that blocks where blockers matter; all that the others do is to lift the score of their
     * dimension, those that weigh most first.
     */
    private List<List<Integer>> groups(boolean doBlockersMatter) {
        List<List<Integer>> groups = new ArrayList<>();
        for (Domain dimension : judge.catalogue().domains()) {
            if (dimension != Dimension.RECEIVER_FIT) {
                List<Integer> plain = new ArrayList<>();
                for (int number : judge.catalogue().of(dimension)) {
                    if (known.weights().counts(number) && today[number] != Fulfilment.MET) {
                        if ((doBlockersMatter && isBlocking(number)) || isNamed(number)) {
                            groups.add(List.of(number));
                        } else {
                            plain.add(number);
                        }
                    }
                }
                plain.sort(Comparator.comparingDouble(number -> -lift(number)));
                groups.add(plain);
            }
        }
        return groups;
    }

    private boolean isNamed(int number) {
        return judge.catalogue().get(number).dimension() == Dimension.SPREADING_POTENTIAL
                && judge.levels().asksFor(judge.catalogue().get(number).id());
    }

    private boolean isBlocking(int number) {
        return known.weights().blocks(number) && today[number] == Fulfilment.NOT_MET;
    }

    private double lift(int number) {
        return judge.catalogue().get(number).weight() * (1 - today[number].value());
    }

    private Fulfilment[] met(List<Integer> chosen) {
        Fulfilment[] values = today.clone();
        chosen.forEach(number -> values[number] = Fulfilment.MET);
        return values;
    }

    /** Not those that come of themselves with what the others set. */
    private List<NextStep> steps(List<Integer> chosen, Fulfilling.Done done, Predicate<Fulfilment[]> reaches) {
        return chosen.stream()
                .sorted(Comparator.<Integer, Boolean>comparing(number -> !isBlocking(number))
                        .thenComparing(number -> isBlocking(number) ? 0 : place(number))
                        .thenComparing(number -> isBlocking(number) ? 0.0 : -lift(number))
                        .thenComparing(number -> number))
                .map(number -> step(number, done, reaches))
                .filter(step -> !step.values().isEmpty())
                .toList();
    }

    private NextStep step(int number, Fulfilling.Done done, Predicate<Fulfilment[]> reaches) {
        Criterion criterion = judge.catalogue().get(number);
        List<String> fields = FavourableValue.paths(known.pilot(), criterion.reads());
        Map<String, Object> values = new LinkedHashMap<>(done.values());
        values.keySet().retainAll(fields);
        Fulfilment[] partly = done.found().clone();
        partly[number] = Fulfilment.PARTLY_MET;
        boolean isPartlyEnough =
                today[number] == Fulfilment.NOT_MET && judge.catalogue().canBePartlyMet(number) && reaches.test(partly);
        return new NextStep(
                criterion,
                reason(number),
                isKnown(number),
                values,
                isPartlyEnough ? Fulfilment.PARTLY_MET : done.found()[number],
                judge.elementsOf(criterion));
    }

    private int place(int number) {
        return judge.catalogue().domains().indexOf(judge.catalogue().get(number).dimension());
    }

    private NextStep.Reason reason(int number) {
        if (isBlocking(number)) {
            return NextStep.Reason.BLOCKS;
        }
        Criterion criterion = judge.catalogue().get(number);
        return criterion.dimension().isPrecondition()
                ? NextStep.Reason.LIFTS_PRECONDITION
                : NextStep.Reason.LIFTS_SPREADING;
    }
}
