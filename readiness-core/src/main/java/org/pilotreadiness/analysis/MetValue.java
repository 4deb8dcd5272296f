package org.pilotreadiness.analysis;

import org.pilotreadiness.ruleset.language.Operand;

/**
 * A value that a condition met.
 *
 * @param operand what was looked at: a field, or the name of a field; for {@code sponsorNamed.yes} the field itself
 * @param value the value as pilot files write it ({@code partly}, {@code 90}), the entries of a list separated by commas; for
 *     something unknown what it was read as
 * @param isKnown whether the pilot says it, so that both readings meet the same
 */
public record MetValue(Operand operand, String value, boolean isKnown) {}
