package org.pilotreadiness.ruleset.language;

import java.util.List;
import org.pilotreadiness.diagnostic.Position;

/**
 * A rule: when its patterns hold, its call is made.
 *
 * @param name unique in the rule set
 * @param file the file it stands in
 * @param position where its name begins
 * @param patterns what must hold, in the order of the file, at least one
 * @param call what it decides
 */
public record Rule(String name, String file, Position position, List<Pattern> patterns, Call call) {

    /** Takes its own copy of the list. */
    public Rule {
        patterns = List.copyOf(patterns);
    }

    /** The file and the line of its name, {@code capacity.drl:12}. */
    public String place() {
        return file + ":" + position.line();
    }
}
