/**
 * What goes in: a {@link org.pilotreadiness.pilot.Pilot} and its sections, immutable records whose component names are the
 * names of the pilot file. {@link org.pilotreadiness.pilot.PilotReader} makes one from JSON or YAML. What a file leaves
 * out is unknown, which is not the same as no: an answer is {@link org.pilotreadiness.pilot.Answer#UNKNOWN}, a number or
 * list is null. Rules name these records as their facts; nothing here knows of rules.
 */
@NullMarked
package org.pilotreadiness.pilot;

import org.jspecify.annotations.NullMarked;
