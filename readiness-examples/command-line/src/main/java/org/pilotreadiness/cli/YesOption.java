package org.pilotreadiness.cli;

import java.util.Locale;
import org.pilotreadiness.cli.report.Yes;
import picocli.CommandLine.Option;

/** The option {@code --yes}. */
final class YesOption {

    @Option(
            names = "--yes",
            description = "Writes without asking. When left out, it is asked at a terminal, and without one nothing is "
                    + "written.")
    private boolean isYes;

    /** Whether it may be written: by the option, or by who sits at the terminal and is asked this. */
    boolean isGiven(Console console, String question, Locale language) {
        return isYes || (console.isInTerminal() && Yes.is(console.ask(question), language));
    }
}
