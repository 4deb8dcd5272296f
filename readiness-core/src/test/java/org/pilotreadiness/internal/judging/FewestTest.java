package org.pilotreadiness.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** No smaller choice than the one found reaches the goal: all are tried. */
class FewestTest {

    /** A thing of a group, with what it adds. */
    private record Thing(int group, int number, int adds) {}

    @Test
    void noFewerReachTheGoalWhateverTheGoalIs() {
        Random random = new Random(7);
        int found = 0;
        int beyondTheLeast = 0;
        for (int i = 0; i < 400; i++) {
            List<List<Thing>> groups = groups(random);
            List<Thing> all = groups.stream().flatMap(List::stream).toList();
            int first = random.nextInt(8);
            int second = random.nextInt(8);
            boolean isEither = random.nextBoolean();
            Predicate<List<Thing>> goal = chosen -> isEither
                    ? sum(chosen, 0) >= first || sum(chosen, 1) + sum(chosen, 2) >= second
                    : sum(chosen, 0) + sum(chosen, 2) >= first && sum(chosen, 1) >= second;
            int fewest = fewest(all, goal);
            List<Thing> chosen = Fewest.of(groups, goal).orElse(null);
            if (fewest < 0) {
                assertThat(chosen).isNull();
            } else {
                assertThat(chosen).isNotNull().hasSize(fewest);
                assertThat(goal.test(chosen)).isTrue();
                found++;
                beyondTheLeast += isEither && fewest > 1 ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(100);
        assertThat(beyondTheLeast).isGreaterThan(20);
    }

    private static List<List<Thing>> groups(Random random) {
        List<List<Thing>> groups = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            List<Integer> adds = new ArrayList<>();
            int size = random.nextInt(5);
            for (int i = 0; i < size; i++) {
                adds.add(1 + random.nextInt(3));
            }
            adds.sort(Collections.reverseOrder());
            List<Thing> things = new ArrayList<>();
            for (int add : adds) {
                things.add(new Thing(group, things.size(), add));
            }
            groups.add(things);
        }
        return groups;
    }

    private static int sum(List<Thing> chosen, int group) {
        return chosen.stream()
                .filter(thing -> thing.group() == group)
                .mapToInt(Thing::adds)
                .sum();
    }

    /** The size of the smallest choice that reaches the goal; -1 when none does. */
    private static int fewest(List<Thing> all, Predicate<List<Thing>> goal) {
        int fewest = -1;
        for (int choice = 0; choice < 1 << all.size(); choice++) {
            List<Thing> chosen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(all.get(i));
                }
            }
            if ((fewest < 0 || chosen.size() < fewest) && goal.test(chosen)) {
                fewest = chosen.size();
            }
        }
        return fewest;
    }
}
