/**
 * For those who change rules: {@link org.pilotreadiness.cli.workbench.Impact} says which pilots a change hits,
 * {@link org.pilotreadiness.cli.workbench.ChangeProof} what it can do to any pilot,
 * {@link org.pilotreadiness.cli.workbench.MutationAnalysis} which small changes no scenario notices, and
 * {@link org.pilotreadiness.cli.workbench.Coverage} what the scenarios reach. Plain data; {@code report} puts it into words.
 */
@NullMarked
package org.pilotreadiness.cli.workbench;

import org.jspecify.annotations.NullMarked;
