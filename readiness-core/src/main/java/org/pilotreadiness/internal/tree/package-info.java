/**
 * JSON and YAML as one located tree. {@link org.pilotreadiness.internal.tree.TreeReader} turns the bytes of a file into
 * {@link org.pilotreadiness.internal.tree.Node}s that know their line and column, and enforces the limits on size, depth,
 * entries and texts. What a record makes of the tree is the business of {@code internal.shape}. Only this room and
 * {@code report} name Jackson.
 */
@NullMarked
package org.pilotreadiness.internal.tree;

import org.jspecify.annotations.NullMarked;
