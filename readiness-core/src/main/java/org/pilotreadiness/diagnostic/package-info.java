/**
 * What is wrong with a file: {@link org.pilotreadiness.diagnostic.Problem}, one for a pilot file, a rule file and every
 * side file alike. Reading gathers all problems of a file before it gives up; the exceptions
 * {@code InvalidPilotException} and {@code InvalidRuleSetException} carry them.
 */
@NullMarked
package org.pilotreadiness.diagnostic;

import org.jspecify.annotations.NullMarked;
