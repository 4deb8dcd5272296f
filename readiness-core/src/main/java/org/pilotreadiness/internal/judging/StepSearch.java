package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** Finds the fewest criteria of a pilot that, once met, reach a level, and holds the finding against the rules. */
final class StepSearch {

    private final Judge judge;
    private final TwoReadings known;
    private final Outlook outlook;
    private final Fulfilment[] today;

    StepSearch(Judge judge, TwoReadings known, Outlook outlook) {
        this.judge = judge;
        this.known = known;
        this.outlook = outlook;
        this.today = known.low().values();
    }

    /**
     * The steps towards a level.
     *
     * @param level which of the levels is meant
     * @return empty when meeting all criteria does not reach it, or when no answers of the pilot meet them
     */
    <L extends Enum<L>> Optional<NextSteps<L>> towards(L target, Function<Outlook.Levels, L> level) {
        L from = level.apply(outlook.levels(today));
        return Fewest.of(
                        groups(target instanceof ReadinessLevel),
                        chosen -> level.apply(outlook.levels(met(chosen))).compareTo(target) >= 0)
                .flatMap(chosen ->
                        after(chosen, target, level).map(after -> new NextSteps<>(from, target, steps(chosen), after)));
    }

    private <L extends Enum<L>> Optional<Pilot> after(
            List<Integer> chosen, L target, Function<Outlook.Levels, L> level) {
        return new Fulfilling(judge, known.pilot())
                .atLeast(met(chosen))
                .filter(after ->
                        level.apply(outlook.levels(judge.pessimistic(after))).compareTo(target) >= 0);
    }

    /**
     * What is missing, in groups of which the first are the best to take. A criterion that a level rule knows by its name is
     * a group of its own, and so is one that blocks where blockers matter; all that the others do is to lift the score of their
     * dimension, those that weigh most first.
     */
    private List<List<Integer>> groups(boolean doBlockersMatter) {
        List<List<Integer>> groups = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
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

    private List<NextStep> steps(List<Integer> chosen) {
        return chosen.stream()
                .sorted(Comparator.<Integer, Boolean>comparing(number -> !isBlocking(number))
                        .thenComparing(
                                number -> isBlocking(number) ? Dimension.MANAGEMENT_ANCHORING : dimension(number))
                        .thenComparing(number -> isBlocking(number) ? 0.0 : -lift(number))
                        .thenComparing(number -> number))
                .map(this::step)
                .toList();
    }

    private NextStep step(int number) {
        Criterion criterion = judge.catalogue().get(number);
        return new NextStep(criterion, reason(number), judge.elementsOf(criterion));
    }

    private Dimension dimension(int number) {
        return judge.catalogue().get(number).dimension();
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
