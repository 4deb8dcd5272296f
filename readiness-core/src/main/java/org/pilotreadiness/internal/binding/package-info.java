/**
 * From files to records. {@link org.pilotreadiness.internal.binding.TreeReader} reads JSON or YAML into a tree whose nodes know
 * their line and column; {@link org.pilotreadiness.internal.binding.Binder} makes records of it and gathers everything that
 * does not fit; {@link org.pilotreadiness.internal.binding.RecordSchema} describes a record type by its components and their
 * annotations, and {@link org.pilotreadiness.internal.binding.Fields} its fields by path. No name of a file is written twice.
 */
@NullMarked
package org.pilotreadiness.internal.binding;

import org.jspecify.annotations.NullMarked;
