/**
 * What can and can not be, decided instead of guessed: whether a condition ever holds, whether one follows from another,
 * whether a better answer makes a result worse. A rule becomes a {@code Formula} over what it asks
 * ({@link org.pilotreadiness.internal.proof.Translation}); the values of the fields it reads are split by its thresholds into
 * a few that stand for all others ({@code Domains}); {@link org.pilotreadiness.internal.proof.Proof} searches them and gives
 * the values that show it.
 */
@NullMarked
package org.pilotreadiness.internal.proof;

import org.jspecify.annotations.NullMarked;
