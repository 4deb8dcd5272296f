package org.pilotreadiness.cli;

/** What most commands can print: text for people, or JSON for programs. */
enum Format {
    TEXT,
    JSON
}
