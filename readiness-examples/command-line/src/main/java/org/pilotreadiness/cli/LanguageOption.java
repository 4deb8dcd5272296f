package org.pilotreadiness.cli;

import java.util.Locale;
import org.pilotreadiness.report.ReportStyle;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageWord.class,
            description =
                    "The language of what people read: en, da, nb, sv or one that the rules have messages in; en when left out.")
    private Locale language = Locale.ENGLISH;

    /** The language itself. */
    Locale locale() {
        return language;
    }

    /** Reports in that language, without colours. */
    ReportStyle style() {
        return ReportStyle.plain().in(language);
    }
}
