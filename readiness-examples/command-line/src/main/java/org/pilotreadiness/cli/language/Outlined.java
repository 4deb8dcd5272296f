package org.pilotreadiness.cli.language;

/**
 * A rule, a declaration or a scenario in the outline of a file.
 *
 * @param kind the word that begins it: {@code rule}, {@code declare} or {@code scenario}
 * @param name its name as it is written
 * @param criterion the id of the criterion that it decides; empty when it decides none
 * @param whole from its first line to its last
 * @param named where its name stands
 */
public record Outlined(String kind, String name, String criterion, Place whole, Place named) {}
