/**
 * Engines: what runs the rules of one stage on the facts of one reading. {@link org.pilotreadiness.internal.engine.RuleRunner}
 * is what {@code internal.judging} knows of them; {@code reader} is our own evaluation. No room but this one knows how rules
 * are run.
 */
@NullMarked
package org.pilotreadiness.internal.engine;

import org.jspecify.annotations.NullMarked;
