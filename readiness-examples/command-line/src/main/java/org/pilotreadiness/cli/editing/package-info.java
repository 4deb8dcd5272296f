/**
 * For those who let the program write into a rule set: what is to be changed in the texts of its files, each
 * {@link org.pilotreadiness.cli.editing.Edit} at its place, everything else untouched. Begin at
 * {@link org.pilotreadiness.cli.editing.AcceptedOutcomes}. Nothing here reads or writes a file; {@code report} says what will be
 * done, and the commands ask and write.
 */
@NullMarked
package org.pilotreadiness.cli.editing;

import org.jspecify.annotations.NullMarked;
