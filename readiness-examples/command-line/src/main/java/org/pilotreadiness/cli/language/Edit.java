package org.pilotreadiness.cli.language;

/** Words of a file, and what is to stand in their place. */
public record Edit(Place place, String text) {}
