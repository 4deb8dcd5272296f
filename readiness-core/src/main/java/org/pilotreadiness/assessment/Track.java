package org.pilotreadiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.Required;

/**
 * One track of the work, with its reference days.
 *
 * @param id unique among the tracks
 * @param title what it is called, by language tag
 * @param team what it takes of the project team
 * @param operations what it takes of those in daily operation
 */
public record Track(@Required @Identifier String id, Map<String, String> title, Part team, Part operations) {

    /** Takes its own copy of the titles. */
    public Track {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
    }

    /** Its title in a language, else in English, else its id. */
    public String title(Locale language) {
        return title.getOrDefault(language.getLanguage(), title.getOrDefault("en", id));
    }
}
