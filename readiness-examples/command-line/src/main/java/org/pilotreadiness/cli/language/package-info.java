/**
 * What an editor of rules asks while somebody types: what is wrong, what was meant, what could stand here, what this means, where
 * it is said. {@link org.pilotreadiness.cli.language.RuleEditing} answers in plain data, for any editor: that of
 * {@code readiness lsp} as that of a page in a browser.
 */
@NullMarked
package org.pilotreadiness.cli.language;

import org.jspecify.annotations.NullMarked;
