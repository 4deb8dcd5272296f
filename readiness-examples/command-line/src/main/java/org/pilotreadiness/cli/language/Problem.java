package org.pilotreadiness.cli.language;

import org.pilotreadiness.diagnostic.Diagnostic;

/** What {@code readiness check} says, and the words of which it says it. */
public record Problem(Diagnostic diagnostic, Place place) {}
