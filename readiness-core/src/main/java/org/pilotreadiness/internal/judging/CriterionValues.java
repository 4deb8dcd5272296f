package org.pilotreadiness.internal.judging;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.pilot.Receiver;

/**
 * How far each criterion is met in one reading: those of the pilot by their numbers in the catalogue, those of a receiver by their
 * places among the criteria of receiver fit.
 */
final class CriterionValues {

    private final boolean @Nullable [] asked;
    private final Fulfilment[] ofPilot;
    private final IdentityHashMap<Object, Fulfilment[]> ofReceivers;

    /**
     * Values in which nothing that is asked for is met yet.
     *
     * @param catalogue the criteria
     * @param receivers the receivers of the reading
     * @param known the judgement of another reading, from which what is not asked for is taken over; null to ask for all
     * @param asked which criteria are asked for, by number; null for all
     */
    CriterionValues(
            Catalogue catalogue, List<Receiver> receivers, @Nullable ReadingResult known, boolean @Nullable [] asked) {
        this.asked = asked;
        this.ofPilot = start(catalogue.size(), 0, known == null ? null : known.values(), asked);
        int ofReceiver = catalogue.of(Dimension.RECEIVER_FIT).length;
        int shift = catalogue.shift(Dimension.RECEIVER_FIT);
        this.ofReceivers = new IdentityHashMap<>(receivers.size());
        List<ReadingResult.OfReceiver> knownOf = known == null ? List.of() : known.receivers();
        for (int i = 0; i < receivers.size(); i++) {
            Fulfilment[] ofSame = i < knownOf.size() ? knownOf.get(i).values() : null;
            ofReceivers.put(receivers.get(i), start(ofReceiver, shift, ofSame, asked));
        }
    }

    /**
     * A rule that raises a criterion; none lowers it.
     *
     * @param criterion its number
     * @param place its place among the values
     * @param found what it is at least
     */
    record Raising(int criterion, int place, Fulfilment found) implements RuleAction<CriterionValues> {

        @Override
        public boolean canChange(CriterionValues all) {
            return (all.asked == null || all.asked[criterion]) && (place != criterion || raises(all.ofPilot));
        }

        /** Tells about the receiver that is named, or the pilot when none is. */
        @Override
        public void apply(CriterionValues all, Object[] named) {
            Fulfilment[] values = named.length == 0 ? all.ofPilot : all.ofReceiver(named[0]);
            if (raises(values)) {
                values[place] = found;
            }
        }

        private boolean raises(Fulfilment[] values) {
            return values[place].compareTo(found) < 0;
        }
    }

    /** These values, or the others where they are worse, or better. */
    CriterionValues with(CriterionValues others, boolean isBest) {
        combine(ofPilot, others.ofPilot, isBest);
        ofReceivers.forEach((receiver, values) -> combine(values, others.ofReceiver(receiver), isBest));
        return this;
    }

    private static void combine(Fulfilment[] values, Fulfilment[] others, boolean isBest) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i].compareTo(others[i]) < 0) == isBest ? others[i] : values[i];
        }
    }

    Fulfilment[] ofPilot() {
        return ofPilot;
    }

    Fulfilment[] ofReceiver(Object receiver) {
        return Objects.requireNonNull(ofReceivers.get(receiver));
    }

    private static Fulfilment[] start(int size, int shift, Fulfilment @Nullable [] known, boolean @Nullable [] asked) {
        if (known == null || asked == null) {
            Fulfilment[] unmet = new Fulfilment[size];
            Arrays.fill(unmet, Fulfilment.NOT_MET);
            return unmet;
        }
        Fulfilment[] start = known.clone();
        for (int i = 0; i < size; i++) {
            if (asked[i + shift]) {
                start[i] = Fulfilment.NOT_MET;
            }
        }
        return start;
    }
}
