package org.pilotreadiness.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.lsp.RuleServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code readiness lsp}. */
@Command(
        name = "lsp",
        description =
                "Serves an editor by the Language Server Protocol on standard input and output: what check says as one "
                        + "types, quick fixes, completion, and what stands where. Editors start it themselves.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit code: 0 ended as the editor asked, 1 the editor has gone without a word."})
final class LspCommand implements Callable<Integer> {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageWord.class,
            description = "The language of what people read: en, da, nb or sv; that of the editor when left out.")
    private @Nullable Locale language;

    private final Console console;

    LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        console.whenInterrupted(() -> {});
        try {
            boolean isEnded = RuleServer.serve(console.in(), console.out().messages(), language);
            return isEnded ? ExitCode.DONE : ExitCode.GONE;
        } catch (IOException e) {
            throw new UnwritableException("standard output", e);
        }
    }
}
