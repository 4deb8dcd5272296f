package org.pilotreadiness.assessment;

import java.util.List;
import org.pilotreadiness.pilot.Organisation;

/**
 * An organisation with the pilots it takes part in. Organisations of different pilots are the same when their kinds
 * are and their names read the same; an id says nothing outside its file.
 *
 * @param organisation as the first of its pilots describes it
 * @param pilots the ids of its pilots, in their order, at least one
 */
public record Participation(Organisation organisation, List<String> pilots) {

    /** Takes its own copy of the list. */
    public Participation {
        pilots = List.copyOf(pilots);
    }
}
