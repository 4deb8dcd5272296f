package org.pilotreadiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.report.CheckPages;
import org.pilotreadiness.cli.report.CheckReport;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.ruleset.RuleSetCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness check}. */
@Command(
        name = "check",
        description = "Says everything that is wrong, or probably not meant, in a rule set.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 no errors, 1 warnings with --strict, 2 wrong usage, 3 errors.",
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder of a rule set.")
    private @Nullable Path folder;

    @Option(names = "--format", defaultValue = "text", description = "text or json; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--strict", description = "Exit code 1 when there are warnings.")
    private boolean isStrict;

    @Option(names = "--explain", paramLabel = "CODE", description = "Prints the page on a code, such as R012.")
    private @Nullable String code;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (code != null) {
            try {
                console.out().print(CheckPages.page(code));
                return ExitCode.DONE;
            } catch (IllegalArgumentException e) {
                throw wrongUsage(String.valueOf(e.getMessage()));
            }
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrongUsage("There is no folder of rules (" + (folder == null ? "" : folder) + ").");
        }
        return check(folder);
    }

    private int check(Path rules) {
        List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
        console.whenInterrupted(() -> {
            console.complain("Interrupted: not everything was looked at.");
            if (!found.isEmpty()) {
                print(RuleSetCheck.ofFound(List.copyOf(found)));
                console.flush();
            }
        });
        RuleSetCheck check = RuleSetCheck.of(rules, found::add);
        console.whenInterrupted(() -> {});
        print(check);
        return !check.errors().isEmpty()
                ? ExitCode.BAD_RULES
                : isStrict && !check.warnings().isEmpty() ? ExitCode.WARNED : ExitCode.DONE;
    }

    private void print(RuleSetCheck check) {
        console.out()
                .print(format == Format.JSON ? CheckReport.json(check) : CheckReport.text(check, language.style()));
    }

    private ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
