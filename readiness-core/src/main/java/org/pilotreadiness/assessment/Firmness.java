package org.pilotreadiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How firm a level is: whether somebody who judges one answer a word more strictly or more kindly, who finds another number or one
 * entry less in a list, comes to another level. Of receivers that are alike one stands for all where a list loses an entry.
 *
 * @param state whether it is firm
 * @param tips the moves that end it, in the order of the criteria that read their fields
 * @param dependsOn the moves that would be a new blocker and are found rather than judged, such as another trial in the area or
 *     an organisation that withdraws: these do not end firmness
 * @param leftOut what the pilot calls not applicable though it would block: field path to the reason; the level depends on that too
 */
public record Firmness(State state, List<TippingMove> tips, List<TippingMove> dependsOn, Map<String, String> leftOut) {

    /** Takes its own copies of the lists. */
    public Firmness {
        tips = List.copyOf(tips);
        dependsOn = List.copyOf(dependsOn);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** Whether a level is firm. */
    public enum State {
        /** It is settled, and no single move changes it. */
        FIRM,
        /** It is settled, and a single move changes it. */
        TIPS,
        /** It is still a range. */
        OPEN,
        /** It is settled, and there are more moves than are tried; none of those that were tried changes it. */
        NOT_WORKED_OUT
    }

    /** Whether it is settled and no single move changes it. */
    public boolean isFirm() {
        return state == State.FIRM;
    }
}
