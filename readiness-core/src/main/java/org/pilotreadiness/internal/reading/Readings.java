package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.reading.FieldTree.Twig;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;

/**
 * What is unknown of a pilot and how it can be read, found in one walk through its fields.
 *
 * @param open what is unknown
 * @param pessimistic the reading in which everything unknown turns out badly
 * @param optimistic the reading in which everything unknown turns out well; the same when nothing is unknown
 */
public record Readings(UnknownFields open, Reading pessimistic, Reading optimistic) {

    public static Readings of(Pilot pilot) {
        return of(pilot, false);
    }

    /**
     * The readings of a pilot.
     *
     * @param isAreaOpen whether its development area is one of what is unknown
     */
    public static Readings of(Pilot pilot, boolean isAreaOpen) {
        return new Walk(pilot).readings(isAreaOpen);
    }

    /** The same when there are at best so many receivers where they are unknown. */
    public Readings supposing(int receivers) {
        boolean isKnown = pessimistic.pilot().spreading().receivers() != null;
        return isKnown || receivers == 1 ? this : new Readings(open, pessimistic, optimistic.supposing(receivers));
    }

    /**
     * One section of a pilot, by its name, with everything unknown in it at its worst or at its best.
     *
     * @param pilot what the section is part of, or will be
     */
    public static Record section(Pilot pilot, String name, Record section, boolean isBest) {
        for (Twig twig : PilotTree.of(pilot).twigs()) {
            if (twig.path().equals(name) && twig.below() != null) {
                Ends ends = new Walk(pilot).record(section, twig.below(), null);
                return (Record) (isBest ? ends.best() : ends.worst());
            }
        }
        throw new IllegalArgumentException("no section " + name);
    }

    /** A record at its worst and at its best: the record itself when nothing of it is unknown. */
    private record Ends(Object worst, Object best) {}

    private static final class Walk {

        private final Pilot pilot;
        private final PilotTree tree;
        private final UnknownFields open;

        Walk(Pilot pilot) {
            this.pilot = pilot;
            this.tree = PilotTree.of(pilot);
            this.open = new UnknownFields(tree.size());
        }

        Readings readings(boolean isAreaOpen) {
            List<Record> worst = new ArrayList<>(5);
            List<Record> best = new ArrayList<>(5);
            for (Twig twig : tree.twigs()) {
                FieldTree below = twig.below();
                Object value = twig.accessor().apply(pilot);
                if (value == null || (isAreaOpen && twig.path().equals("developmentArea"))) {
                    open.note(twig, null);
                } else if (below != null) {
                    Ends ends = ends(value, below, null);
                    if (value instanceof Record) {
                        worst.add((Record) ends.worst());
                        best.add((Record) ends.best());
                    }
                }
            }
            Collisions collisions = Collisions.in(pilot.spreading());
            Reading pessimistic = Reading.of(pilot, worst, collisions.possible(), false);
            Reading optimistic = open.isEmpty() ? pessimistic : Reading.of(pilot, best, collisions.certain(), true);
            return new Readings(open, pessimistic, optimistic);
        }

        /** Reads a record, or a list of records. */
        private Ends ends(Object value, FieldTree branch, @Nullable Record entry) {
            return value instanceof Record record ? record(record, branch, entry) : list((List<?>) value, branch);
        }

        /**
         * Reads a record.
         *
         * @param entry the list's entry that the record is or is part of; null when it is part of none
         */
        private Ends record(Record record, FieldTree branch, @Nullable Record entry) {
            Twig[] twigs = branch.twigs();
            @Nullable Object[] worst = new Object[twigs.length];
            @Nullable Object @Nullable [] best = null;
            for (int i = 0; i < twigs.length; i++) {
                Twig twig = twigs[i];
                FieldTree below = twig.below();
                Object value = twig.accessor().apply(record);
                worst[i] = value;
                Object atBest = value;
                if (value == null || value == Answer.UNKNOWN) {
                    open.note(twig, entry);
                    worst[i] = twig.worst();
                    atBest = twig.best().apply(pilot);
                } else if (below != null) {
                    Ends ends = ends(value, below, entry);
                    worst[i] = ends.worst();
                    atBest = ends.best();
                }
                if (best == null && atBest != value) {
                    best = worst.clone();
                }
                if (best != null) {
                    best[i] = atBest;
                }
            }
            // what follows from the rest follows from what is supposed at best only: nothing known is nothing answered
            // at worst
            return best == null
                    ? new Ends(record, record)
                    : new Ends(branch.schema().make(worst), branch.schema().makeAnew(best));
        }

        private Ends list(List<?> entries, FieldTree branch) {
            List<Object> worst = new ArrayList<>(entries.size());
            List<Object> best = new ArrayList<>(entries.size());
            boolean isOpen = false;
            for (Object entry : entries) {
                Ends ends = record((Record) entry, branch, (Record) entry);
                worst.add(ends.worst());
                best.add(ends.best());
                isOpen |= ends.worst() != entry;
            }
            return isOpen ? new Ends(worst, best) : new Ends(entries, entries);
        }
    }
}
