/**
 * The names that rules may use, read off the records themselves: {@link org.pilotreadiness.internal.vocabulary.FactType}
 * for the facts and their properties, {@link org.pilotreadiness.internal.vocabulary.Stage} for what is decided when and by
 * which call. Checking, evaluation and "which fields does it read" all ask here.
 */
@NullMarked
package org.pilotreadiness.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
