package org.pilotreadiness.cli.language;

import org.pilotreadiness.diagnostic.Position;

/**
 * Words of a file.
 *
 * @param file the name of the file in its rule set, such as {@code scenarios/data-support.yaml}
 * @param from their first character
 * @param to right after their last character
 */
public record Place(String file, Position from, Position to) {

    /** Whether they share a character, or a border, with what lies between two positions. */
    public boolean touches(Position start, Position end) {
        return from.compareTo(end) <= 0 && to.compareTo(start) >= 0;
    }
}
