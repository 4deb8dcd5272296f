package org.pilotreadiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * An open question with what it is worth to ask it.
 *
 * @param criterion the criterion that is not settled
 * @param values the fewest of its unknown fields that bring it to its best, each by its path with a favourable value that a pilot
 *     file may hold, as {@link org.pilotreadiness.pilot.Pilot#with} takes it; in the order of its rules
 * @param criteria all criteria that read one of these fields, in the order of the rule set
 * @param gain what the pilot with just these values gains
 * @param atStake how many levels the best possible level falls when the answers are as unfavourable as can be
 */
public record RankedQuestion(
        Criterion criterion, Map<String, Object> values, List<Criterion> criteria, Gain gain, int atStake) {

    /** Takes its own copies of the map and the list. */
    public RankedQuestion {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        criteria = List.copyOf(criteria);
    }

    /** The paths of the fields to ask for, in the order of the criterion's rules. */
    public List<String> fields() {
        return List.copyOf(values.keySet());
    }

    /** Whether no answer to it changes a level, a blocker or a score. */
    public boolean isIdle() {
        return atStake == 0 && gain.isNothing();
    }
}
