/**
 * Checked rules made ready to run. {@link org.pilotreadiness.internal.engine.RuleBase} asks the rules of one stage, with conditions
 * as closures; where there is much to join it builds a KieBase through Drools' model API and lets the engine do it. The only room
 * that names Drools; no rule text comes here, and nothing is compiled.
 */
@NullMarked
package org.pilotreadiness.internal.engine;

import org.jspecify.annotations.NullMarked;
