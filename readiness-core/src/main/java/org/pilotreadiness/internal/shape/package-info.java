/**
 * Records as the one description of what a file may hold. {@link org.pilotreadiness.internal.shape.Shape} lists a
 * record's properties from its components and their annotations; {@link org.pilotreadiness.internal.shape.Binder} makes
 * the record from a located tree and says everything that does not fit. The pilot file, the side files of a rule set and
 * the types that rules may name are all described this way, so no name is written twice.
 */
@NullMarked
package org.pilotreadiness.internal.shape;

import org.jspecify.annotations.NullMarked;
