/**
 * Rules as plain data: a {@link org.pilotreadiness.ruleset.language.Rule} with its patterns, its typed conditions and the one
 * call it makes, and the {@link org.pilotreadiness.ruleset.language.Criterion} that its annotations describe, with its
 * sources. Rule text becomes this tree once; engines, proof, explanation and plain words all walk the same tree. Immutable.
 */
@NullMarked
package org.pilotreadiness.ruleset.language;

import org.jspecify.annotations.NullMarked;
