package org.pilotreadiness.pilot;

/**
 * What stands behind a field of a pilot file. Texts that the file leaves out are empty.
 *
 * @param note what is known
 * @param source where it stands
 * @param date when it was found, as written in the file
 */
public record Evidence(String note, String source, String date) {}
