/**
 * How many days a trial takes: {@link org.pilotreadiness.effort.EffortModel} holds the reference days of a rule set's
 * {@code effort.yaml} and estimates them for another number of units. The days are policy and stand in the file; here is
 * only arithmetic.
 */
@NullMarked
package org.pilotreadiness.effort;

import org.jspecify.annotations.NullMarked;
