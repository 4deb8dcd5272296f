/**
 * Why a criterion came out as it did: {@link org.pilotreadiness.explanation.Explainer} goes through the rules of a criterion
 * for a pilot, and an {@link org.pilotreadiness.explanation.Explanation} holds each pattern and each condition with the value
 * it met and whether it held, once for everything unknown at its worst and once at its best. Plain data; the words are made
 * in the package {@code report}.
 */
@NullMarked
package org.pilotreadiness.explanation;

import org.jspecify.annotations.NullMarked;
