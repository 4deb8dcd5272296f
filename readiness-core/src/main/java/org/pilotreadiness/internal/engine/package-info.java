/**
 * Engines: what runs the rules of one stage on the facts of one reading. {@link org.pilotreadiness.internal.engine.RuleRunner}
 * is what {@code internal.judging} knows of them; {@code reader} is our own evaluation and {@code drools} that of Drools,
 * with the same result. No room but these knows how rules are run.
 */
@NullMarked
package org.pilotreadiness.internal.engine;

import org.jspecify.annotations.NullMarked;
