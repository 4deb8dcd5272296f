package org.pilotreadiness.assessment;

import java.util.List;

/**
 * How firm a level is: whether somebody who judges one answer a step more strictly, or more kindly, comes to another one.
 *
 * @param tipping the known answers that would change the level alone, in the order of the criteria that read them; may be
 *     empty
 */
public record Firmness(List<TippingAnswer> tipping) {

    /** Takes its own copy of the list. */
    public Firmness {
        tipping = List.copyOf(tipping);
    }

    /** Whether no single step in one answer changes the level. */
    public boolean isFirm() {
        return tipping.isEmpty();
    }
}
