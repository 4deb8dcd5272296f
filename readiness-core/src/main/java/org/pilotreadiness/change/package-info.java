/**
 * What a change of the rules does: {@link org.pilotreadiness.change.RuleSetChange} says which rules differ, and
 * {@link org.pilotreadiness.change.Impact} which pilots it hits and which change it is that hits them.
 */
@NullMarked
package org.pilotreadiness.change;

import org.jspecify.annotations.NullMarked;
