package org.pilotreadiness.cli.workbench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Difference;

/**
 * A pilot that a change of the rules hits.
 *
 * @param difference what is said of it now and was not said before
 * @param alone what each criterion and level rule that has changed makes of it alone, in the order of the change; without those
 *     that alone hit it not at all
 * @param isOnlyTogether whether something becomes of it by all of these together that none of them does alone: another level, or
 *     anything at all
 */
public record Hit(Difference difference, Map<String, Difference> alone, boolean isOnlyTogether) {

    /** Takes its own copy of the map. */
    public Hit {
        alone = Collections.unmodifiableMap(new LinkedHashMap<>(alone));
    }

    /** The ids of criteria and the names of level rules that alone hit it; may be empty. */
    public List<String> responsible() {
        return List.copyOf(alone.keySet());
    }
}
