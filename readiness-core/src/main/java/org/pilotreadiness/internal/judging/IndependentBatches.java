package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Changes put together into as few rounds as will do. A criterion depends on the fields that it reads and on nothing else, so
 * changes that no criterion sees two of can be tried in one run of the rules, and each is still seen alone.
 *
 * @param <C> a change
 */
final class IndependentBatches<C> {

    private final List<Round<C>> rounds = new ArrayList<>();

    /** Changes that are tried together, and the criteria that see one of them. */
    record Round<C>(List<C> changes, BitSet seenBy) {}

    /** Puts each change into the first round in which no criterion that sees it sees another. */
    static <C> List<Round<C>> of(Iterable<C> changes, Function<C, BitSet> seenBy) {
        IndependentBatches<C> rounds = new IndependentBatches<>();
        for (C change : changes) {
            rounds.add(change, seenBy.apply(change));
        }
        return rounds.rounds;
    }

    private void add(C change, BitSet seenBy) {
        Round<C> free = rounds.stream()
                .filter(round -> !round.seenBy().intersects(seenBy))
                .findFirst()
                .orElse(null);
        if (free == null) {
            free = new Round<>(new ArrayList<>(), new BitSet());
            rounds.add(free);
        }
        free.changes().add(change);
        free.seenBy().or(seenBy);
    }
}
