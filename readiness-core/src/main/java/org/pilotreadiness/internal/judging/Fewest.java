package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fewest things that reach a goal, found exactly. Things stand in groups; of a group the first are always the best to take,
 * so that a choice is a number for each group. More never harms.
 *
 * <p>How many a group must give at least shows when all other groups give everything. If these least numbers reach the goal
 * together, no fewer can; else all choices with one more, two more and so on are tried.
 *
 * @param <T> a thing
 */
final class Fewest<T> {

    /** How many choices are tried. */
    private static final int BOUND = 20_000;

    private int tried;
    private final List<List<T>> groups;
    private final Predicate<List<T>> reaches;

    private Fewest(List<List<T>> groups, Predicate<List<T>> reaches) {
        this.groups = groups;
        this.reaches = reaches;
    }

    /** The fewest things that reach the goal, by group; empty when even all of them do not, or when they are not found within the bound. */
    static <T> Optional<List<T>> of(List<List<T>> groups, Predicate<List<T>> reaches) {
        return new Fewest<>(groups, reaches).find();
    }

    private Optional<List<T>> find() {
        int[] all = groups.stream().mapToInt(List::size).toArray();
        if (!reaches(all)) {
            return Optional.empty();
        }
        int[] least = new int[all.length];
        int most = 0;
        for (int i = 0; i < all.length; i++) {
            int[] choice = all.clone();
            for (choice[i] = 0; !reaches(choice); choice[i]++) {
                least[i] = choice[i] + 1;
            }
            most += all[i] - least[i];
        }
        for (int more = 0; more <= most && tried <= BOUND; more++) {
            int[] found = with(more, least.clone(), 0);
            if (found != null) {
                return Optional.of(things(found));
            }
        }
        return Optional.empty();
    }

    /** The first choice that takes so many more, from this group on, and reaches the goal; null when none does. */
    private int @Nullable [] with(int more, int[] choice, int group) {
        if (more == 0) {
            return reaches(choice) ? choice : null;
        }
        if (group == choice.length || tried > BOUND) {
            return null;
        }
        int least = choice[group];
        for (int here = Math.min(more, groups.get(group).size() - least); here >= 0; here--) {
            choice[group] = least + here;
            int[] found = with(more - here, choice, group + 1);
            if (found != null) {
                return found;
            }
        }
        choice[group] = least;
        return null;
    }

    private boolean reaches(int[] choice) {
        tried++;
        return reaches.test(things(choice));
    }

    private List<T> things(int[] choice) {
        List<T> things = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            things.addAll(groups.get(i).subList(0, choice[i]));
        }
        return things;
    }
}
