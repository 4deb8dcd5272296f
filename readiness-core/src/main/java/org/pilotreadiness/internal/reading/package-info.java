/**
 * Unknown as two readings: {@link org.pilotreadiness.internal.reading.Reading} is a pilot in which every unknown field has
 * its least, or its most, favourable value, as the facts that rules run on. {@code UnknownFields} lists what is unknown. Values
 * follow from the schema of the records, except where the domain says otherwise: commitments, the core, receivers, collisions.
 */
@NullMarked
package org.pilotreadiness.internal.reading;

import org.jspecify.annotations.NullMarked;
