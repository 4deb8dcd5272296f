package org.pilotreadiness.internal.judgement;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;

/** How far each criterion is met in one reading, by its index in the catalogue; for a receiver by the fact that it is. */
final class Tally {

    private final int size;
    private final Fulfilment[] ofPilot;
    private final IdentityHashMap<Object, Fulfilment[]> ofReceivers = new IdentityHashMap<>();

    Tally(int size) {
        this.size = size;
        this.ofPilot = unmet();
    }

    /** Raises a criterion, of the pilot or of a receiver, to what a rule has found; never lowers it. */
    void raise(int criterion, Fulfilment found, @Nullable Object receiver) {
        Fulfilment[] values = receiver == null ? ofPilot : ofReceivers.computeIfAbsent(receiver, any -> unmet());
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

    private Fulfilment[] unmet() {
        Fulfilment[] unmet = new Fulfilment[size];
        Arrays.fill(unmet, Fulfilment.NOT_MET);
        return unmet;
    }
}
