package org.pilotreadiness.internal.judgement;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;

/** How far each criterion is met in one reading, by its number in the catalogue; for a receiver by the fact that it is. */
final class Tally {

    private final boolean @Nullable [] asked;
    private final int size;
    private final Fulfilment[] ofPilot;
    private final IdentityHashMap<Object, Fulfilment[]> ofReceivers = new IdentityHashMap<>();

    /**
     * A tally in which nothing is met yet.
     *
     * @param asked which criteria are asked for, by number; null for all
     */
    Tally(int size, boolean @Nullable [] asked) {
        this.size = size;
        this.asked = asked;
        this.ofPilot = unmet();
    }

    /**
     * Raises a criterion to what a rule has found; never lowers it.
     *
     * @param named the receiver whose criterion it is; empty for the pilot's own
     */
    void raise(int criterion, Fulfilment found, Object[] named) {
        Fulfilment[] values = named.length == 0 ? ofPilot : ofReceiver(named[0]);
        if (values[criterion].compareTo(found) < 0) {
            values[criterion] = found;
        }
    }

    Fulfilment[] ofPilot() {
        return ofPilot;
    }

    Fulfilment[] ofReceiver(Object receiver) {
        return ofReceivers.computeIfAbsent(receiver, any -> unmet());
    }

    /** Takes over from another tally what was not asked for in this one. */
    void complete(Fulfilment[] values, Fulfilment[] known) {
        for (int i = 0; asked != null && i < size; i++) {
            if (!asked[i]) {
                values[i] = known[i];
            }
        }
    }

    private Fulfilment[] unmet() {
        Fulfilment[] unmet = new Fulfilment[size];
        Arrays.fill(unmet, Fulfilment.NOT_MET);
        return unmet;
    }
}
