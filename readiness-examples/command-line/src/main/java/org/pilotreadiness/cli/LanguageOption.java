package org.pilotreadiness.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of what people read: en, da or sv; en when left out.")
    private Language language = Language.EN;

    Locale locale() {
        return language.locale();
    }
}
