package org.pilotreadiness.cli;

import org.pilotreadiness.report.ReportStyle;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of what people read: en, da or sv; en when left out.")
    private Language language = Language.EN;

    /** Reports in that language, without colours. */
    ReportStyle style() {
        return ReportStyle.plain().in(language.locale());
    }
}
