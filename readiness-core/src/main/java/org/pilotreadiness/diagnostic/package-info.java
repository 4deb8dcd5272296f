/**
 * What is wrong with a file: {@link org.pilotreadiness.diagnostic.Diagnostic}, one shape for a pilot file, a rule file and
 * every side file, for errors and warnings alike. Reading gathers all of a file before it gives up; the exceptions
 * {@code InvalidPilotException} and {@code InvalidRuleSetException} carry them, and {@code RuleSetCheck} adds warnings.
 */
@NullMarked
package org.pilotreadiness.diagnostic;

import org.jspecify.annotations.NullMarked;
