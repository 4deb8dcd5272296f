/**
 * Checked rules to Drools' engine and back: {@link org.pilotreadiness.internal.engine.RuleBase} builds one KieBase for each
 * stage through the model API, with conditions as closures, and runs it. The only room that names Drools; no rule text comes
 * here, and nothing is compiled.
 */
@NullMarked
package org.pilotreadiness.internal.engine;

import org.jspecify.annotations.NullMarked;
