/** Editors that speak the Language Server Protocol: its messages to and from the language service. Nothing is decided here. */
@NullMarked
package org.pilotreadiness.cli.lsp;

import org.jspecify.annotations.NullMarked;
