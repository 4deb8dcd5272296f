package org.pilotreadiness.diagnostic;

import java.io.Serializable;

/**
 * The line of a file that a diagnostic is about.
 *
 * @param line the line without its end, what does not print shown as escapes
 * @param indent how many characters of the line come before the words that are meant, from 0
 * @param width how many characters the words have, at least 1; 0 when there is no line
 */
public record Excerpt(String line, int indent, int width) implements Serializable {

    /** Of what stands in no line. */
    public static final Excerpt NONE = new Excerpt("", 0, 0);
}
