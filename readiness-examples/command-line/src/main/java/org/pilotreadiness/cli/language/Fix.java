package org.pilotreadiness.cli.language;

/**
 * What was probably meant.
 *
 * @param title what is said of it, such as "Maybe sponsorNamed."
 * @param problem what is wrong, and is not any more after the edit: that has been tried
 */
public record Fix(String title, Problem problem, Edit edit) {}
