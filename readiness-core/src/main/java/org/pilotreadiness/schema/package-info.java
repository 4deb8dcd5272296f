/**
 * Annotations of record components, from which the reader of files, the rule language and the readings of unknown fields all
 * learn what a field is: {@link org.pilotreadiness.schema.Required}, {@link org.pilotreadiness.schema.LessIsBetter},
 * {@link org.pilotreadiness.schema.Derived} and others. Read by {@code internal.binding}; depends on nothing.
 */
@NullMarked
package org.pilotreadiness.schema;

import org.jspecify.annotations.NullMarked;
