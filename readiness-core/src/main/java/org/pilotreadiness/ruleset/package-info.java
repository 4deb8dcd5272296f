/**
 * Rule sets: {@link org.pilotreadiness.ruleset.RuleSet} is a checked folder of rule files with their sources and messages,
 * immutable and known by id, version and digest. What is wrong with a folder comes in one
 * {@link org.pilotreadiness.ruleset.InvalidRuleSetException}.
 */
@NullMarked
package org.pilotreadiness.ruleset;

import org.jspecify.annotations.NullMarked;
