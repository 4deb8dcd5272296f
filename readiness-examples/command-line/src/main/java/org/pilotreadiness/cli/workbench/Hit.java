package org.pilotreadiness.cli.workbench;

import java.util.List;
import org.pilotreadiness.assessment.Difference;

/**
 * A pilot that a change of the rules hits.
 *
 * @param difference what is said of it now and was not said before
 * @param responsible the ids of the criteria that make the difference, in the order of the rule set; when none does, the names of
 *     the level rules that have changed
 */
public record Hit(Difference difference, List<String> responsible) {

    /** Takes its own copy of the list. */
    public Hit {
        responsible = List.copyOf(responsible);
    }
}
