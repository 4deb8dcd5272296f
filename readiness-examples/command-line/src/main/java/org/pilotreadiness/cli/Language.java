package org.pilotreadiness.cli;

import java.util.Locale;

/** The languages that commands speak. */
enum Language {
    EN,
    DA,
    SV;

    Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
