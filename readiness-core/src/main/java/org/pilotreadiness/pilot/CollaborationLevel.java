package org.pilotreadiness.pilot;

/** How mature the collaboration between sectors is, from the lowest level to the highest (EY-HJM p10). */
public enum CollaborationLevel {
    /** People know each other and help out. */
    INFORMAL(0),
    /** The parties work together on chosen matters. */
    FOCUSED(1),
    /** The parties act as one partnership. */
    INTEGRATED(2);

    private final int height;

    CollaborationLevel(int height) {
        this.height = height;
    }

    /** How many levels the other lies above this one; negative when it lies below. */
    public int stepsTo(CollaborationLevel other) {
        return other.height - height;
    }
}
