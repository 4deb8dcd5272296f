package org.pilotreadiness.internal.judgement;

import java.util.List;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rule.Criterion;

/** What criteria are to a pilot at its gate, by their numbers. */
final class Standing {

    private final boolean[] counts;
    private final boolean[] blocks;

    Standing(List<Criterion> criteria, Pilot pilot) {
        this.counts = new boolean[criteria.size()];
        this.blocks = new boolean[criteria.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = criteria.get(i).countsFor(pilot);
            blocks[i] = criteria.get(i).blocks(pilot);
        }
    }

    boolean counts(int criterion) {
        return counts[criterion];
    }

    /** Whether it would stop the pilot if it were not met. */
    boolean blocks(int criterion) {
        return blocks[criterion];
    }
}
