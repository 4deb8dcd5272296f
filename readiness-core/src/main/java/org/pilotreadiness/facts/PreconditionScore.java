package org.pilotreadiness.facts;

/**
 * The score of a precondition. There is one for each precondition that is assessed, none for the others.
 *
 * @param precondition which one: a {@link Dimension}, or the word of one of the rule set's own, {@code "digital-maturity"}
 * @param score 0 to 100, unrounded
 */
public record PreconditionScore(Object precondition, double score) {

    /** The score of a precondition, called as rules call it. */
    public static PreconditionScore of(Domain precondition, double score) {
        return new PreconditionScore(precondition instanceof Dimension ? precondition : precondition.key(), score);
    }
}
