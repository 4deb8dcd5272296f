/**
 * Scenario tests of a rule set, which need no test framework: {@link org.pilotreadiness.scenario.Scenarios} reads them from
 * the rule set's folder {@code scenarios} and runs them. A scenario gives a piece of a pilot, or totals for the level rules
 * alone, and says what is expected; whatever it does not give is unknown.
 */
@NullMarked
package org.pilotreadiness.scenario;

import org.jspecify.annotations.NullMarked;
