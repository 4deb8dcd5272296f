/**
 * What a rule file may name besides a pilot's sections: facts derived from the pilot or from the criteria, the words that they
 * use (preconditions and levels), and the verdicts that a rule's one call changes. Plain records, enums and interfaces, so that
 * the same rule file is valid for stock Drools too. Facts hold no unknown: rules run on readings of a pilot.
 */
@NullMarked
package org.pilotreadiness.facts;

import org.jspecify.annotations.NullMarked;
