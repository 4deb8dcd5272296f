package org.pilotreadiness.diagnostic;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in a text, ordered from top to bottom.
 *
 * @param line the line, from 1; 0 when the thing does not come from a text
 * @param column the character in the line, from 1; 0 when the thing does not come from a text
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {

    private static final Comparator<Position> TOP_DOWN =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** The place of what was made in Java and stands in no text. */
    public static final Position NONE = new Position(0, 0);

    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return TOP_DOWN.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
