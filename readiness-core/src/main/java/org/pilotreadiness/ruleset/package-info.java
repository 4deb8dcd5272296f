/**
 * Rule sets: {@link org.pilotreadiness.ruleset.RuleSet} is a checked folder of rule files with their sources and messages,
 * immutable and known by id, version and digest. {@link org.pilotreadiness.ruleset.RuleSetCheck} says what is wrong with a
 * folder or probably not meant, {@link org.pilotreadiness.ruleset.Questionnaire} what the rules ask of a pilot.
 */
@NullMarked
package org.pilotreadiness.ruleset;

import org.jspecify.annotations.NullMarked;
