package org.pilotreadiness.scenario;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.schema.CalendarDate;
import org.pilotreadiness.schema.Required;

/**
 * One entry of a scenario file.
 *
 * @param scenario its name
 * @param given a piece of a pilot file, or a list of them for the rules about portfolios
 * @param rest what becomes of the fields that are not given; they stay unknown when left out
 * @param asOf the day as of which it is judged; each criterion is within its dates when left out
 * @param totals what the level rules are given instead of a pilot
 * @param expect what must come out
 */
record ScenarioEntry(
        @Required String scenario,
        @Nullable Node given,
        @Nullable Rest rest,
        @CalendarDate String asOf,
        @Nullable Node totals,
        @Nullable Node expect) {

    /** What becomes of the fields that are not given. */
    public enum Rest {
        UNKNOWN,
        FAVOURABLE,
        UNFAVOURABLE
    }
}
