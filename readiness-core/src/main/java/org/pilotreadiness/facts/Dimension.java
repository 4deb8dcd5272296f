package org.pilotreadiness.facts;

import java.util.Locale;

/** What a criterion of the standard rules belongs to: one of the four preconditions, or spreading. */
public enum Dimension implements Domain {
    /** Precondition: who stands behind the pilot, with what mandate and means. */
    MANAGEMENT_ANCHORING,
    /** Precondition: goals, measures, baseline, evaluation and documented effect. */
    DATA_SUPPORT,
    /** Precondition: time, staff, training and plans of those who must change. */
    CHANGE_CAPACITY,
    /** Precondition: journeys, IT, law, money, culture and plans around the pilot. */
    STRUCTURAL_ALIGNMENT,
    /** Whether the solution can be carried to others; judged beside the preconditions. */
    SPREADING_POTENTIAL,
    /** Whether one receiver can take the solution over; judged once for each receiver. */
    RECEIVER_FIT;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String key() {
        return key;
    }

    /** Whether it is one of the four preconditions. */
    @Override
    public boolean isPrecondition() {
        return compareTo(STRUCTURAL_ALIGNMENT) <= 0;
    }
}
