package org.pilotreadiness.facts;

/**
 * The score of a precondition. There is one for each precondition that is assessed, none for the others.
 *
 * @param precondition which one
 * @param score 0 to 100, unrounded
 */
public record PreconditionScore(Dimension precondition, double score) {}
