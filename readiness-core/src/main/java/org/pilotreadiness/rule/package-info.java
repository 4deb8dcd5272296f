/**
 * Rules as plain data: a {@link org.pilotreadiness.rule.Rule} with its patterns, its typed conditions and the one call it
 * makes, and a {@link org.pilotreadiness.rule.Criterion} with what a rule set says of it. Rule text is turned into this tree
 * once; evaluation, "which fields does it read", explanation and checking all walk the same tree. Immutable.
 */
@NullMarked
package org.pilotreadiness.rule;

import org.jspecify.annotations.NullMarked;
