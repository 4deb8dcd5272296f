/**
 * What an embedding program does, one idea for each class; the comments are its steps. Start at
 * {@link org.pilotreadiness.examples.AssessOnePilot}. Each class has a {@code main} that takes paths as arguments and prints
 * its result. Nothing here is meant to be called by other programs: copy what fits.
 */
@NullMarked
package org.pilotreadiness.examples;

import org.jspecify.annotations.NullMarked;
