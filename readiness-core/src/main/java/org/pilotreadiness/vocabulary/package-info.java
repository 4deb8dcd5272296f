/**
 * What a rule file may name besides a pilot's sections: facts worked out from the pilot or from the criteria, and the
 * verdicts that a rule's one call gives. Plain records and interfaces, so that the same rule file is valid for a stock rule
 * engine too. Facts hold no unknown: rules run on readings of a pilot.
 */
@NullMarked
package org.pilotreadiness.vocabulary;

import org.jspecify.annotations.NullMarked;
