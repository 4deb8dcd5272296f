/** Phrases of message files in a language, with places for values. */
@NullMarked
package org.pilotreadiness.internal.phrase;

import org.jspecify.annotations.NullMarked;
