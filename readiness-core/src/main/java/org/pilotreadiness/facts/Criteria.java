package org.pilotreadiness.facts;

import org.pilotreadiness.pilot.Receiver;

/** What criteria rules decide. A criterion that no rule speaks of is not met. */
public interface Criteria {

    /** The criterion is met. */
    void met(String criterion);

    /** The criterion is at least partly met. */
    void partly(String criterion);

    /** The criterion is met for this receiver. */
    void met(String criterion, Receiver receiver);

    /** The criterion is at least partly met for this receiver. */
    void partly(String criterion, Receiver receiver);
}
