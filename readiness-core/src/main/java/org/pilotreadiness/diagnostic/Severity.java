package org.pilotreadiness.diagnostic;

/** How grave a diagnostic is. */
public enum Severity {
    /** The file says something wrong, or cannot be used at all. */
    ERROR,
    /** Something is probably not meant so. */
    WARNING
}
