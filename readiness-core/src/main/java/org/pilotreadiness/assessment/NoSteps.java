package org.pilotreadiness.assessment;

/** Why there are no next steps to a level that is not reached. */
public enum NoSteps {
    /** No answers lead to the level. */
    NO_WAY,
    /** The level needs what is found and not done, such as an effect that speaks for the solution, and that is known to fail. */
    NOT_BY_STEPS,
    /** There is a way, but the fewest steps were not found among the 20,000 choices that are tried. */
    NOT_WORKED_OUT
}
