package org.pilotreadiness.assessment;

/**
 * An open question with what it is worth to ask it.
 *
 * @param question the unknown field and the criteria that depend on it
 * @param gain what a favourable answer to it alone gains
 */
public record RankedQuestion(OpenQuestion question, Gain gain) {}
