/**
 * The command line: {@link org.pilotreadiness.cli.Readiness} with a class for each command. It does what an embedding
 * program does, through the same doors: reads pilots, asks an assessor, shows reports.
 */
@NullMarked
package org.pilotreadiness.cli;

import org.jspecify.annotations.NullMarked;
